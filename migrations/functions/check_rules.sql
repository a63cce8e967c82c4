-- Refuses what breaks a rule, unless a manager or owner overrides it with a reason; returns the names overridden, NULL for none.
CREATE OR REPLACE FUNCTION desk.check_rules(p_venue desk.venue, p_items desk.wanted_item[], p_guests int, p_now timestamptz, p_rank text, p_override text)
RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE broken jsonb := desk.broken_rules(p_venue, p_items, p_guests, p_now);
BEGIN
  IF broken IS NULL THEN RETURN NULL; END IF;
  IF p_override = '' THEN RAISE EXCEPTION 'a booking rule does not allow this' USING ERRCODE = 'BK007', DETAIL = jsonb_build_object('broken', broken)::text; END IF;
  PERFORM desk.permit(p_rank, '{manager,owner}');
  RETURN (SELECT jsonb_agg(b ->> 'rule') FROM jsonb_array_elements(broken) b);
END $$;
