-- A manager has looked into what does not match in a settlement, and says how it is explained. What is told anew of it later is
-- a task again.
CREATE OR REPLACE FUNCTION desk.accept_settlement(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; s desk.settlement; why text;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{settlement,revision,reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'accept_settlement', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  why := desk.text_of(p_body, 'reason', 200, true);
  SELECT * INTO s FROM desk.settlement WHERE tenant_id = who.tenant_id AND settlement_id = desk.uuid_of(p_body, 'settlement') FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such settlement' USING ERRCODE = 'BK004', DETAIL = '{"what": "settlement"}'; END IF;
  IF desk.int_of(p_body, 'revision') IS DISTINCT FROM s.rev THEN
    RAISE EXCEPTION 'changed meanwhile' USING ERRCODE = 'BK005', DETAIL = jsonb_build_object('revision', s.rev, 'by', desk.staff_name(s.seen_by), 'at', s.seen_at)::text;
  END IF;
  UPDATE desk.settlement SET accepted_rev = rev, accept_reason = why, accepted_by = session_user WHERE tenant_id = s.tenant_id AND settlement_id = s.settlement_id RETURNING * INTO s;
  RETURN desk.end_request(p_key, desk.settlement_card(s.tenant_id, s.settlement_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.accept_settlement(uuid, jsonb) TO @clerk@;   -- who may is asked inside
