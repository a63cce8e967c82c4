-- A count in between: recorded with what the books say, nothing is posted.
CREATE OR REPLACE FUNCTION desk.count_drawer(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; d record;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{drawer,revision,count}', '{reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'count_drawer', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT * INTO d FROM desk.lock_drawer(who, p_body);
  PERFORM desk.drawer_step(who.tenant_id, d.drawer, d.venue, 'count', p_body, 0, d.holder, desk.text_of(p_body, 'reason'));
  UPDATE desk.drawer SET rev = rev + 1 WHERE tenant_id = who.tenant_id AND drawer_id = d.drawer;
  RETURN desk.end_request(p_key, desk.drawer_card(who.tenant_id, d.drawer, who.rank));
END $$;
GRANT EXECUTE ON FUNCTION desk.count_drawer(uuid, jsonb) TO @clerk@;
