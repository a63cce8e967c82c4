-- A manager or owner closes spaces for a time. Long closures are stored in slices of 31 days; bookings in the way are named.
-- A planned closure is done by a blackout under its id, unless it was given up meanwhile.
CREATE OR REPLACE FUNCTION desk.block_space(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); c record; answer jsonb; lo timestamptz[]; hi timestamptz[]; every int[];
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{blackout,venue,spaces,from,to,reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'block_space', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT * INTO c FROM desk.wanted_closure(who.tenant_id, p_body);
  SELECT array_agg(s ORDER BY s, x), array_agg(x ORDER BY s, x), array_agg(least(x + interval '744 hours', c.ends_at) ORDER BY s, x) INTO every, lo, hi
    FROM unnest(c.spaces) s, generate_series(c.starts_at, c.ends_at - interval '1 microsecond', interval '744 hours') x;   -- hours: a day of the caller's zone may have 25
  PERFORM desk.lock_spaces(who.tenant_id, c.spaces);
  PERFORM desk.closure_stands(who.tenant_id, c.closure_id);
  PERFORM desk.clear_way(who.tenant_id, every, lo, hi);
  INSERT INTO desk.blackout (tenant_id, blackout_id, venue_id, starts_at, ends_at, reason)
    VALUES (who.tenant_id, c.closure_id, c.venue, c.starts_at, c.ends_at, c.reason) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN PERFORM desk.bad_input('blackout', 'exists already'); END IF;
  INSERT INTO desk.occupancy (tenant_id, space_id, during, starts_at, ends_at, status, blackout_id)
    SELECT who.tenant_id, w.s, tstzrange(w.lo, w.hi), w.lo, w.hi, 'confirmed', c.closure_id FROM unnest(every, lo, hi) w (s, lo, hi);
  RETURN desk.end_request(p_key, desk.blackout_card(who.tenant_id, c.closure_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.block_space(uuid, jsonb) TO @clerk@;   -- refused inside for a clerk, with the rank it needs
