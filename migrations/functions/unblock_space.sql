-- Lifts a blackout; its rows stay as history and block nothing any more.
CREATE OR REPLACE FUNCTION desk.unblock_space(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); x desk.blackout; answer jsonb; id uuid := NULL;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{blackout,revision}');
  answer := desk.begin_request(who.tenant_id, p_key, 'unblock_space', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  id := desk.uuid_of(p_body, 'blackout');
  SELECT * INTO x FROM desk.blackout WHERE tenant_id = who.tenant_id AND blackout_id = id FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such blackout' USING ERRCODE = 'BK004', DETAIL = '{"what": "blackout"}'; END IF;
  IF desk.int_of(p_body, 'revision') <> x.rev THEN
    RAISE EXCEPTION 'changed by another desk' USING ERRCODE = 'BK005', DETAIL = jsonb_build_object('revision', x.rev, 'by', x.changed_by, 'at', x.changed_at)::text;
  END IF;
  IF NOT x.active THEN RAISE EXCEPTION 'already lifted' USING ERRCODE = 'BK001', DETAIL = '{"status": "lifted", "event": "unblock"}'; END IF;
  UPDATE desk.occupancy SET status = 'cancelled' WHERE tenant_id = who.tenant_id AND blackout_id = id;
  UPDATE desk.blackout SET active = false, rev = rev + 1, changed_at = clock_timestamp(), changed_by = session_user
    WHERE tenant_id = who.tenant_id AND blackout_id = id;
  RETURN desk.end_request(p_key, desk.blackout_card(who.tenant_id, id));
END $$;
GRANT EXECUTE ON FUNCTION desk.unblock_space(uuid, jsonb) TO @clerk@;
