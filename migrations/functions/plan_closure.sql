-- A manager notes that spaces must be closed although they have bookings: a task until those are moved or cancelled and
-- block_space is sent under the same id. It occupies nothing by itself.
CREATE OR REPLACE FUNCTION desk.plan_closure(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); c record; answer jsonb;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{blackout,venue,spaces,from,to,reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'plan_closure', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT * INTO c FROM desk.wanted_closure(who.tenant_id, p_body);
  IF EXISTS (SELECT FROM desk.blackout WHERE tenant_id = who.tenant_id AND blackout_id = c.closure_id) THEN PERFORM desk.bad_input('blackout', 'exists already'); END IF;
  INSERT INTO desk.closure (tenant_id, closure_id, venue_id, spaces, starts_at, ends_at, reason)
    VALUES (who.tenant_id, c.closure_id, c.venue, c.spaces, c.starts_at, c.ends_at, c.reason) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN PERFORM desk.bad_input('blackout', 'exists already'); END IF;
  RETURN desk.end_request(p_key, desk.closure_card(who.tenant_id, c.closure_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.plan_closure(uuid, jsonb) TO @clerk@;   -- refused inside for a clerk, with the rank it needs
