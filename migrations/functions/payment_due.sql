-- When a pending booking has to be paid: its event's start or the end of the pay window, whichever is first. An event
-- that has begun already was entered late; then the window alone counts.
CREATE OR REPLACE FUNCTION desk.payment_due(p_venue desk.venue, p_starts timestamptz, p_chosen timestamptz, p_now timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN p_starts > p_now THEN least(p_starts, p_chosen + make_interval(mins => p_venue.pay_window_minutes))
              ELSE p_chosen + make_interval(mins => p_venue.pay_window_minutes) END $$;
