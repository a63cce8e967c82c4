-- Checks and reads what is to be closed: the body of block_space and plan_closure. Spaces come sorted, each once.
CREATE OR REPLACE FUNCTION desk.wanted_closure(p_tenant int, p_body jsonb, OUT closure_id uuid, OUT venue int, OUT spaces int[],
  OUT starts_at timestamptz, OUT ends_at timestamptz, OUT reason text)
LANGUAGE plpgsql STABLE AS $$
DECLARE n int;
BEGIN
  SELECT v.venue_id INTO venue FROM desk.venue v WHERE v.tenant_id = p_tenant AND v.venue_id = desk.int_of(p_body, 'venue');
  IF NOT FOUND THEN PERFORM desk.bad_input('venue', 'is not a venue of this business'); END IF;
  closure_id := desk.uuid_of(p_body, 'blackout');
  IF closure_id IS NULL THEN PERFORM desk.bad_input('blackout', 'is missing'); END IF;
  reason := desk.text_of(p_body, 'reason', 200, true);
  starts_at := desk.time_of(p_body, 'from'); ends_at := desk.time_of(p_body, 'to');
  IF ends_at <= starts_at THEN PERFORM desk.bad_input('to', 'must be after the start'); END IF;
  IF ends_at > starts_at + interval '3 years' THEN PERFORM desk.bad_input('to', 'is more than three years after the start'); END IF;
  IF jsonb_typeof(p_body -> 'spaces') <> 'array' OR jsonb_array_length(p_body -> 'spaces') NOT BETWEEN 1 AND 200
     OR EXISTS (SELECT FROM jsonb_array_elements(p_body -> 'spaces') e WHERE jsonb_typeof(e) <> 'number' OR e::text !~ '^[0-9]{1,9}$') THEN
    PERFORM desk.bad_input('spaces', 'must be a list of 1 to 200 spaces');
  END IF;
  SELECT array_agg(DISTINCT e::int ORDER BY e::int) INTO spaces FROM jsonb_array_elements_text(p_body -> 'spaces') e;
  SELECT count(*) INTO n FROM desk.space s WHERE s.tenant_id = p_tenant AND s.venue_id = wanted_closure.venue AND s.space_id = ANY (wanted_closure.spaces);
  IF n <> jsonb_array_length(p_body -> 'spaces') THEN PERFORM desk.bad_input('spaces', 'are unknown at this venue, or repeated'); END IF;
END $$;
