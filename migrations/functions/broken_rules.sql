-- Every booking rule of the venue that the items would break, in the order of desk/domain/rules.py; empty when none.
CREATE OR REPLACE FUNCTION desk.broken_rules(p_venue desk.venue, p_items desk.wanted_item[], p_guests int, p_now timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
  i desk.wanted_item; broken jsonb := '[]'; room int; wrong bool;
  hours bool; session bool; notice bool; ahead bool; duration bool;
BEGIN
  FOREACH i IN ARRAY p_items LOOP                -- all rules at once; which of them is asked only of an item that breaks one
    CONTINUE WHEN desk.within_hours(p_venue, i.starts_at, i.ends_at)
      AND (p_venue.booking_mode = 'custom' OR i.session_id IS NOT NULL AND (i.full_day OR p_venue.booking_mode = 'fixed_sessions'))
      AND i.starts_at >= p_now + make_interval(mins => p_venue.min_notice_minutes) AND i.starts_at <= p_now + make_interval(hours => 24 * p_venue.max_ahead_days)
      AND i.ends_at - i.starts_at >= make_interval(mins => p_venue.min_duration_minutes) AND i.ends_at - i.starts_at <= make_interval(mins => p_venue.max_duration_minutes);
    wrong := true;
    hours := hours IS TRUE OR NOT desk.within_hours(p_venue, i.starts_at, i.ends_at);
    session := session IS TRUE OR (p_venue.booking_mode <> 'custom' AND (i.session_id IS NULL OR (p_venue.booking_mode = 'full_day'
      AND NOT i.full_day AND NOT desk.is_session(p_venue, NULL, i.starts_at, i.ends_at, true))));
    notice := notice IS TRUE OR i.starts_at < p_now + make_interval(mins => p_venue.min_notice_minutes);
    ahead := ahead IS TRUE OR i.starts_at > p_now + make_interval(hours => 24 * p_venue.max_ahead_days);
    duration := duration IS TRUE OR i.ends_at - i.starts_at < make_interval(mins => p_venue.min_duration_minutes)
      OR i.ends_at - i.starts_at > make_interval(mins => p_venue.max_duration_minutes);
  END LOOP;
  IF wrong THEN
    IF hours THEN broken := broken || jsonb_build_object('rule', 'hours'); END IF;
    IF session THEN broken := broken || jsonb_build_object('rule', 'session', 'mode', p_venue.booking_mode); END IF;
    IF notice THEN broken := broken || jsonb_build_object('rule', 'notice', 'minutes', p_venue.min_notice_minutes); END IF;
    IF ahead THEN broken := broken || jsonb_build_object('rule', 'ahead', 'days', p_venue.max_ahead_days); END IF;
    IF duration THEN
      broken := broken || jsonb_build_object('rule', 'duration', 'min_minutes', p_venue.min_duration_minutes, 'max_minutes', p_venue.max_duration_minutes);
    END IF;
  END IF;
  IF cardinality(p_items) = 1 THEN room := p_items[1].capacity;
  ELSIF p_guests IS NOT NULL THEN
    SELECT desk.room_of(p_venue.tenant_id, array_agg(w.space_id ORDER BY w.item_no), array_agg(w.starts_at ORDER BY w.item_no),
        array_agg(w.ends_at ORDER BY w.item_no), array_agg(w.capacity ORDER BY w.item_no)) INTO room FROM unnest(p_items) w;
  END IF;
  IF p_guests > room THEN broken := broken || jsonb_build_object('rule', 'capacity', 'guests', room); END IF;
  RETURN broken;
END $$;
