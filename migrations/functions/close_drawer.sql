-- Counts and closes a drawer. What shall not stay in it as the next float goes to the safe.
CREATE OR REPLACE FUNCTION desk.close_drawer(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; d record; stays bigint; lay bigint;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{drawer,revision,count,stays_minor}', '{reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'close_drawer', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT * INTO d FROM desk.lock_drawer(who, p_body);
  lay := desk.counted(p_body); stays := desk.int_of(p_body, 'stays_minor', 0, 1000000000000);
  IF stays IS NULL THEN PERFORM desk.bad_input('stays_minor', 'is missing'); END IF;
  IF stays > lay THEN PERFORM desk.bad_input('stays_minor', 'is more than was counted'); END IF;
  PERFORM desk.drawer_step(who.tenant_id, d.drawer, d.venue, 'close', p_body, stays - lay, d.holder, desk.text_of(p_body, 'reason'));
  UPDATE desk.drawer SET rev = rev + 1, closed_at = clock_timestamp(), closed_by = session_user WHERE tenant_id = who.tenant_id AND drawer_id = d.drawer;
  RETURN desk.end_request(p_key, desk.drawer_card(who.tenant_id, d.drawer, who.rank));
END $$;
GRANT EXECUTE ON FUNCTION desk.close_drawer(uuid, jsonb) TO @clerk@;
