-- A manager pauses or resumes a provider; an owner also says in which order it is asked, what a part costs and how many go a minute.
CREATE OR REPLACE FUNCTION desk.set_message_provider(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; x desk.message_provider; stop bool; why text;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{provider}', '{paused,reason,active,place,part_minor,per_minute}');
  answer := desk.begin_request(who.tenant_id, p_key, 'set_message_provider', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  IF p_body ?| '{active,place,part_minor,per_minute}'::text[] THEN PERFORM desk.permit(who.rank, '{owner}'); END IF;
  SELECT * INTO x FROM desk.message_provider WHERE tenant_id = who.tenant_id AND provider = desk.text_of(p_body, 'provider', 30, true) FOR NO KEY UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such provider' USING ERRCODE = 'BK004', DETAIL = '{"what": "provider"}'; END IF;
  stop := coalesce(desk.flag_of(p_body, 'paused'), x.paused_at IS NOT NULL); why := desk.text_of(p_body, 'reason', 200);
  UPDATE desk.message_provider SET rev = x.rev + 1, paused_at = CASE WHEN stop THEN coalesce(x.paused_at, clock_timestamp()) END, paused_by = CASE WHEN stop THEN coalesce(x.paused_by, session_user) END,
      pause_reason = CASE WHEN stop THEN coalesce(nullif(why, ''), x.pause_reason) ELSE '' END,
      held_since = CASE WHEN stop OR p_body ->> 'paused' IS NULL THEN held_since END, held_until = CASE WHEN stop OR p_body ->> 'paused' IS NULL THEN held_until END,   -- resumed: asked again at once
      active = coalesce(desk.flag_of(p_body, 'active'), x.active), place = coalesce(desk.int_of(p_body, 'place', 1, 100), x.place),
      part_minor = coalesce(desk.int_of(p_body, 'part_minor', 0, 100000), x.part_minor),
      per_minute = CASE WHEN p_body ? 'per_minute' THEN desk.int_of(p_body, 'per_minute', 1, 100000) ELSE x.per_minute END
    WHERE tenant_id = x.tenant_id AND provider = x.provider RETURNING * INTO x;
  PERFORM pg_notify('desk_' || who.tenant_id, 'message *');
  RETURN desk.end_request(p_key, jsonb_build_object('message_provider', to_jsonb(x) - 'tenant_id'));
END $$;
GRANT EXECUTE ON FUNCTION desk.set_message_provider(uuid, jsonb) TO @clerk@;   -- refused inside for others, with the rank it needs
