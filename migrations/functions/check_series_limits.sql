-- At the end of a series, behind the counter's row and so exact: how many series of one login may run as holds at once,
-- and a series as one of the holds of this minute.
CREATE OR REPLACE FUNCTION desk.check_series_limits(t desk.tenant) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE open int; lately int; now_ timestamptz := clock_timestamp();
BEGIN
  SELECT count(DISTINCT event_group) INTO open FROM desk.booking WHERE tenant_id = t.tenant_id AND status = 'temp_hold' AND created_by = session_user
    AND in_series AND hold_expires_at > now_;
  IF open > t.open_series THEN
    RAISE EXCEPTION 'too many open series' USING ERRCODE = 'BK008', DETAIL = jsonb_build_object('limit', 'open_series', 'allowed', t.open_series)::text;
  END IF;
  SELECT count(*) INTO lately FROM desk.booking WHERE tenant_id = t.tenant_id AND created_by = session_user AND created_at > now_ - interval '1 minute'
    AND NOT in_series;
  lately := lately + (SELECT count(*) FROM desk.event_group WHERE tenant_id = t.tenant_id AND created_by = session_user
    AND created_at > now_ - interval '1 minute' AND kind = 'series');
  IF lately > t.holds_per_minute THEN
    RAISE EXCEPTION 'too many holds a minute' USING ERRCODE = 'BK008', DETAIL = jsonb_build_object('limit', 'holds_per_minute', 'allowed', t.holds_per_minute)::text;
  END IF;
END $$;
