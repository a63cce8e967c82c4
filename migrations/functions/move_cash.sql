-- Takes cash out of the drawer into the safe (a drop), or brings change in; the reason says what for.
CREATE OR REPLACE FUNCTION desk.move_cash(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; d record; amount bigint; way text;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{drawer,revision,amount_minor,way,reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'move_cash', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT * INTO d FROM desk.lock_drawer(who, p_body);
  amount := desk.int_of(p_body, 'amount_minor', 1, 1000000000000); way := desk.text_of(p_body, 'way', 10);
  IF amount IS NULL THEN PERFORM desk.bad_input('amount_minor', 'is missing'); END IF;
  IF way NOT IN ('in', 'out') THEN PERFORM desk.bad_input('way', 'must be in or out'); END IF;
  IF way = 'out' AND amount > desk.drawer_expected(who.tenant_id, d.venue) THEN
    PERFORM desk.bad_input('amount_minor', 'is more than lies in the drawer by the books');
  END IF;
  PERFORM desk.drawer_step(who.tenant_id, d.drawer, d.venue, 'move', p_body, CASE way WHEN 'in' THEN amount ELSE -amount END, d.holder, desk.text_of(p_body, 'reason', 200, true));
  UPDATE desk.drawer SET rev = rev + 1 WHERE tenant_id = who.tenant_id AND drawer_id = d.drawer;
  RETURN desk.end_request(p_key, desk.drawer_card(who.tenant_id, d.drawer, who.rank));
END $$;
GRANT EXECUTE ON FUNCTION desk.move_cash(uuid, jsonb) TO @clerk@;
