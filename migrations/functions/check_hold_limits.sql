-- Limits per login that keep one person, or one runaway desk, from taking the whole calendar. A series counts as one
-- hold a minute and not among the open holds: check_series_limits counts those.
CREATE OR REPLACE FUNCTION desk.check_hold_limits(t desk.tenant) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE lately int; open int; now_ timestamptz := clock_timestamp();
BEGIN
  SELECT count(*) INTO lately FROM (SELECT FROM desk.booking WHERE tenant_id = t.tenant_id AND created_by = session_user
    AND created_at > now_ - interval '1 minute' AND NOT in_series LIMIT t.holds_per_minute) s;
  lately := lately + (SELECT count(*) FROM desk.event_group WHERE tenant_id = t.tenant_id AND created_by = session_user
    AND created_at > now_ - interval '1 minute' AND kind = 'series');
  IF lately >= t.holds_per_minute THEN
    RAISE EXCEPTION 'too many holds a minute' USING ERRCODE = 'BK008', DETAIL = jsonb_build_object('limit', 'holds_per_minute', 'allowed', t.holds_per_minute)::text;
  END IF;
  SELECT count(*) INTO open FROM (SELECT FROM desk.booking WHERE tenant_id = t.tenant_id AND status = 'temp_hold' AND created_by = session_user
    AND hold_expires_at > now_ AND NOT in_series LIMIT t.open_holds) s;
  IF open >= t.open_holds THEN
    RAISE EXCEPTION 'too many open holds' USING ERRCODE = 'BK008', DETAIL = jsonb_build_object('limit', 'open_holds', 'allowed', t.open_holds)::text;
  END IF;
END $$;
