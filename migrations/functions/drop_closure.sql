-- A manager gives up a planned closure: the pipe holds after all. Dropping twice is no change; what is closed already is
-- opened again, not given up.
CREATE OR REPLACE FUNCTION desk.drop_closure(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; id uuid;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{blackout}');
  answer := desk.begin_request(who.tenant_id, p_key, 'drop_closure', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  id := desk.uuid_of(p_body, 'blackout');
  PERFORM FROM desk.closure WHERE tenant_id = who.tenant_id AND closure_id = id FOR UPDATE;
  IF NOT FOUND OR EXISTS (SELECT FROM desk.blackout WHERE tenant_id = who.tenant_id AND blackout_id = id) THEN
    RAISE EXCEPTION 'no such closure' USING ERRCODE = 'BK004', DETAIL = '{"what": "closure"}';
  END IF;
  UPDATE desk.closure SET dropped = true WHERE tenant_id = who.tenant_id AND closure_id = id AND NOT dropped;
  RETURN desk.end_request(p_key, desk.closure_card(who.tenant_id, id));
END $$;
GRANT EXECUTE ON FUNCTION desk.drop_closure(uuid, jsonb) TO @clerk@;   -- refused inside for a clerk, with the rank it needs
