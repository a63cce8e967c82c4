-- Opens a venue's drawer: what lies in it is counted, a float may be brought from the safe before.
CREATE OR REPLACE FUNCTION desk.open_drawer(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; d record; brought bigint;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{drawer,venue,count}', '{brought_minor,reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'open_drawer', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  IF NOT EXISTS (SELECT FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = desk.int_of(p_body, 'venue')) THEN
    PERFORM desk.bad_input('venue', 'is not a venue of this business');
  END IF;
  IF desk.uuid_of(p_body, 'drawer') IS NULL THEN PERFORM desk.bad_input('drawer', 'is missing'); END IF;
  brought := coalesce(desk.int_of(p_body, 'brought_minor', 0, 1000000000000), 0);
  INSERT INTO desk.drawer (tenant_id, drawer_id, venue_id, holder)
    VALUES (who.tenant_id, desk.uuid_of(p_body, 'drawer'), desk.int_of(p_body, 'venue')::int, session_user) ON CONFLICT DO NOTHING RETURNING drawer_id AS drawer, venue_id AS venue INTO d;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a drawer is open' USING ERRCODE = 'BK001', DETAIL = '{"status": "open", "event": "open_drawer"}';
  END IF;
  IF brought > 0 THEN PERFORM desk.drawer_step(who.tenant_id, d.drawer, d.venue, 'move', p_body, brought, session_user, 'float'); END IF;
  PERFORM desk.drawer_step(who.tenant_id, d.drawer, d.venue, 'open', p_body, 0, session_user, desk.text_of(p_body, 'reason'));
  RETURN desk.end_request(p_key, desk.drawer_card(who.tenant_id, d.drawer, who.rank));
END $$;
GRANT EXECUTE ON FUNCTION desk.open_drawer(uuid, jsonb) TO @clerk@;
