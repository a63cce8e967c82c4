-- A manager or owner closes spaces for a time. Long closures are stored in slices of 31 days; bookings in the way are named.
CREATE OR REPLACE FUNCTION desk.block_space(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who desk.staff := desk.me(); v desk.venue; items desk.wanted_item[]; answer jsonb; id uuid; spaces int[]; f timestamptz; t timestamptz; long_ text; n int;
  lo timestamptz[]; hi timestamptz[]; every int[];
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{blackout,venue,spaces,from,to,reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'block_space', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT * INTO v FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = desk.int_of(p_body, 'venue');
  IF NOT FOUND THEN PERFORM desk.bad_input('venue', 'is not a venue of this business'); END IF;
  id := desk.uuid_of(p_body, 'blackout');
  IF id IS NULL THEN PERFORM desk.bad_input('blackout', 'is missing'); END IF;
  long_ := desk.text_of(p_body, 'reason', 200, true);
  f := desk.time_of(p_body, 'from'); t := desk.time_of(p_body, 'to');
  IF t <= f THEN PERFORM desk.bad_input('to', 'must be after the start'); END IF;
  IF t > f + interval '3 years' THEN PERFORM desk.bad_input('to', 'is more than three years after the start'); END IF;
  IF jsonb_typeof(p_body -> 'spaces') <> 'array' OR jsonb_array_length(p_body -> 'spaces') NOT BETWEEN 1 AND 200
     OR EXISTS (SELECT FROM jsonb_array_elements(p_body -> 'spaces') e WHERE jsonb_typeof(e) <> 'number' OR e::text !~ '^[0-9]{1,9}$') THEN
    PERFORM desk.bad_input('spaces', 'must be a list of 1 to 200 spaces');
  END IF;
  SELECT array_agg(DISTINCT e::int) INTO spaces FROM jsonb_array_elements_text(p_body -> 'spaces') e;
  SELECT count(*) INTO n FROM desk.space s WHERE s.tenant_id = who.tenant_id AND s.venue_id = v.venue_id AND s.space_id = ANY (spaces);
  IF n <> jsonb_array_length(p_body -> 'spaces') THEN PERFORM desk.bad_input('spaces', 'are unknown at this venue, or repeated'); END IF;

  SELECT array_agg(s ORDER BY s, x), array_agg(x ORDER BY s, x), array_agg(least(x + interval '744 hours', t) ORDER BY s, x) INTO every, lo, hi
    FROM unnest(spaces) s, generate_series(f, t - interval '1 microsecond', interval '744 hours') x;   -- hours: a day of the caller's zone may have 25
  PERFORM desk.lock_spaces(who.tenant_id, spaces);
  PERFORM desk.clear_way(who.tenant_id, every, lo, hi);
  INSERT INTO desk.blackout (tenant_id, blackout_id, venue_id, starts_at, ends_at, reason) VALUES (who.tenant_id, id, v.venue_id, f, t, long_)
    ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN PERFORM desk.bad_input('blackout', 'exists already'); END IF;
  INSERT INTO desk.occupancy (tenant_id, space_id, during, status, blackout_id)
    SELECT who.tenant_id, w.s, tstzrange(w.lo, w.hi), 'confirmed', id FROM unnest(every, lo, hi) w (s, lo, hi);
  RETURN desk.end_request(p_key, desk.blackout_card(who.tenant_id, id));
END $$;
GRANT EXECUTE ON FUNCTION desk.block_space(uuid, jsonb) TO @clerk@;   -- refused inside for a clerk, with the rank it needs
