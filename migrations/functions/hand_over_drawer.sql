-- Somebody else answers for the drawer from now on; it is counted between the two.
CREATE OR REPLACE FUNCTION desk.hand_over_drawer(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; d record; taker name;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{drawer,revision,count,to}', '{reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'hand_over_drawer', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT * INTO d FROM desk.lock_drawer(who, p_body);
  SELECT login INTO taker FROM desk.staff WHERE tenant_id = who.tenant_id AND login = desk.text_of(p_body, 'to', 63) AND active AND rank <> 'worker';
  IF NOT FOUND THEN PERFORM desk.bad_input('to', 'is nobody who works at this desk'); END IF;
  PERFORM desk.drawer_step(who.tenant_id, d.drawer, d.venue, 'hand_over', p_body, 0, taker, desk.text_of(p_body, 'reason'));
  UPDATE desk.drawer SET rev = rev + 1, holder = taker WHERE tenant_id = who.tenant_id AND drawer_id = d.drawer;
  RETURN desk.end_request(p_key, desk.drawer_card(who.tenant_id, d.drawer, who.rank));
END $$;
GRANT EXECUTE ON FUNCTION desk.hand_over_drawer(uuid, jsonb) TO @clerk@;
