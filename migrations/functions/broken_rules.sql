-- Every booking rule of the venue that the items would break, in the order of desk/domain/rules.py; NULL when none.
CREATE OR REPLACE FUNCTION desk.broken_rules(p_venue desk.venue, p_items desk.wanted_item[], p_guests int, p_now timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
  i desk.wanted_item; broken jsonb; room int; wrong bool; day date; weekday int; opens int; closes int; closed timestamptz;
  hours bool; session bool; notice bool; ahead bool; duration bool;
BEGIN
  FOREACH i IN ARRAY p_items LOOP
    -- The usual case, with as few comparisons as there can be: within the window of the day of the start, and the end not two
    -- days later. Which rules are broken is asked only of other items.
    day := (i.starts_at AT TIME ZONE p_venue.zone)::date;
    weekday := extract(isodow FROM day); opens := p_venue.opens[weekday]; closes := p_venue.closes[weekday];
    closed := desk.wall_clock(day, closes, p_venue.zone);
    CONTINUE WHEN opens IS NOT NULL
      AND i.starts_at >= greatest(desk.wall_clock(day, opens, p_venue.zone), p_now + make_interval(mins => p_venue.min_notice_minutes))
      AND i.starts_at <= least(p_now + make_interval(hours => 24 * p_venue.max_ahead_days), i.ends_at - make_interval(mins => p_venue.min_duration_minutes))
      AND i.ends_at <= least(closed, i.starts_at + make_interval(mins => p_venue.max_duration_minutes)) AND (closes < 2880 OR i.ends_at < closed)
      AND (p_venue.booking_mode = 'custom' OR i.session_id IS NOT NULL AND (i.full_day OR p_venue.booking_mode = 'fixed_sessions'));
    hours := hours IS TRUE OR NOT desk.within_hours(p_venue, i.starts_at, i.ends_at);
    session := session IS TRUE OR (p_venue.booking_mode <> 'custom' AND (i.session_id IS NULL OR (p_venue.booking_mode = 'full_day'
      AND NOT i.full_day AND NOT desk.is_session(p_venue, NULL, i.starts_at, i.ends_at, true))));
    notice := notice IS TRUE OR i.starts_at < p_now + make_interval(mins => p_venue.min_notice_minutes);
    ahead := ahead IS TRUE OR i.starts_at > p_now + make_interval(hours => 24 * p_venue.max_ahead_days);
    duration := duration IS TRUE OR i.ends_at - i.starts_at < make_interval(mins => p_venue.min_duration_minutes)
      OR i.ends_at - i.starts_at > make_interval(mins => p_venue.max_duration_minutes);
    wrong := hours OR session OR notice OR ahead OR duration;
  END LOOP;
  IF wrong THEN
    broken := '[]';
    IF hours THEN broken := broken || jsonb_build_object('rule', 'hours'); END IF;
    IF session THEN broken := broken || jsonb_build_object('rule', 'session', 'mode', p_venue.booking_mode); END IF;
    IF notice THEN broken := broken || jsonb_build_object('rule', 'notice', 'minutes', p_venue.min_notice_minutes); END IF;
    IF ahead THEN broken := broken || jsonb_build_object('rule', 'ahead', 'days', p_venue.max_ahead_days); END IF;
    IF duration THEN
      broken := broken || jsonb_build_object('rule', 'duration', 'min_minutes', p_venue.min_duration_minutes, 'max_minutes', p_venue.max_duration_minutes);
    END IF;
  END IF;
  IF p_guests IS NOT NULL THEN
    IF cardinality(p_items) = 1 THEN room := p_items[1].capacity;
    ELSE
      SELECT desk.room_of(p_venue.tenant_id, array_agg(w.space_id ORDER BY w.item_no), array_agg(w.starts_at ORDER BY w.item_no),
          array_agg(w.ends_at ORDER BY w.item_no), array_agg(w.capacity ORDER BY w.item_no)) INTO room FROM unnest(p_items) w;
    END IF;
    IF p_guests > room THEN broken := coalesce(broken, '[]') || jsonb_build_object('rule', 'capacity', 'guests', room); END IF;
  END IF;
  RETURN broken;
END $$;
