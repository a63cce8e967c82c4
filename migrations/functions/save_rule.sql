-- Changes when and by which channels an event is told. What is queued already goes as it was queued.
CREATE OR REPLACE FUNCTION desk.save_rule(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; r desk.message_rule; ways text[]; minutes bigint; useful bigint; asks bool; on_ bool;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{rule,revision}', '{channels,delay_minutes,useful_minutes,ask_first,enabled}');
  answer := desk.begin_request(who.tenant_id, p_key, 'save_rule', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT * INTO r FROM desk.message_rule WHERE tenant_id = who.tenant_id AND rule_id = desk.int_of(p_body, 'rule', 1) FOR NO KEY UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such rule' USING ERRCODE = 'BK004', DETAIL = '{"what": "rule"}'; END IF;
  IF desk.int_of(p_body, 'revision', 1) <> r.rev THEN
    RAISE EXCEPTION 'changed by another desk' USING ERRCODE = 'BK005', DETAIL = jsonb_build_object('revision', r.rev, 'by', desk.staff_name(r.changed_by), 'at', r.changed_at)::text;
  END IF;
  ways := coalesce(desk.channels_of(p_body, 'channels'), r.channels);
  minutes := CASE WHEN r.event IN ('hold_lapsing', 'payment_due', 'event_reminder') THEN desk.int_of(p_body, 'delay_minutes', -43200, 0) ELSE desk.int_of(p_body, 'delay_minutes', 0, 43200) END;
  useful := desk.int_of(p_body, 'useful_minutes', 5, 20160); asks := desk.flag_of(p_body, 'ask_first'); on_ := desk.flag_of(p_body, 'enabled');
  IF r.event = 'code_requested' AND (asks OR 'email' = ANY (ways)) THEN PERFORM desk.bad_input(CASE WHEN asks THEN 'ask_first' ELSE 'channels' END, 'is not possible for one-time codes'); END IF;
  UPDATE desk.message_rule SET channels = ways, delay_minutes = coalesce(minutes, r.delay_minutes), useful_minutes = coalesce(useful, r.useful_minutes),
      ask_first = coalesce(asks, r.ask_first), enabled = coalesce(on_, r.enabled), rev = r.rev + 1, changed_at = clock_timestamp(), changed_by = session_user
    WHERE tenant_id = r.tenant_id AND rule_id = r.rule_id RETURNING * INTO r;
  RETURN desk.end_request(p_key, jsonb_build_object('rule', to_jsonb(r) - 'tenant_id' || jsonb_build_object('changed_by', desk.staff_name(r.changed_by))));
END $$;
GRANT EXECUTE ON FUNCTION desk.save_rule(uuid, jsonb) TO @clerk@;   -- refused inside for others, with the rank it needs
