-- Limits per login that keep one person, or one runaway desk, from taking the whole calendar. A series counts as one
-- hold a minute and not among the open holds: check_series_limits counts those. Asked first is whether all bookings together,
-- those of series too, stay below both limits, because that needs neither a count nor more than an index's columns: mostly they do.
CREATE OR REPLACE FUNCTION desk.check_hold_limits(p_tenant int, p_per_minute int, p_open int) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE lately int; open int; series bool; below bool; me name := session_user; now_ timestamptz := clock_timestamp();
BEGIN
  SELECT NOT EXISTS (SELECT FROM desk.booking WHERE tenant_id = p_tenant AND created_by = me AND created_at > now_ - interval '1 minute'
           AND created_at < 'infinity' OFFSET p_per_minute - 1)
     AND NOT EXISTS (SELECT FROM desk.booking WHERE tenant_id = p_tenant AND status = 'temp_hold' AND created_by = me AND hold_expires_at > now_
           AND hold_expires_at < 'infinity' OFFSET p_open - 1)
    INTO below;
  IF below THEN RETURN; END IF;
  -- One statement, planned once: ranges without an upper bound would be taken for a third of the table, and read all of it.
  SELECT count(*) FILTER (WHERE NOT b.in_series), bool_or(b.in_series),
         (SELECT count(*) FROM desk.booking WHERE tenant_id = p_tenant AND status = 'temp_hold' AND created_by = me AND hold_expires_at > now_
           AND hold_expires_at < 'infinity' AND NOT in_series)
    INTO lately, series, open
    FROM desk.booking b WHERE b.tenant_id = p_tenant AND b.created_by = me AND b.created_at > now_ - interval '1 minute' AND b.created_at < 'infinity';
  IF series THEN                                 -- each has dates that are as young as itself
    lately := lately + (SELECT count(*) FROM desk.event_group WHERE tenant_id = p_tenant AND created_by = me AND created_at > now_ - interval '1 minute'
      AND created_at < 'infinity' AND kind = 'series');
  END IF;
  IF lately >= p_per_minute THEN
    RAISE EXCEPTION 'too many holds a minute' USING ERRCODE = 'BK008', DETAIL = jsonb_build_object('limit', 'holds_per_minute', 'allowed', p_per_minute)::text;
  END IF;
  IF open >= p_open THEN
    RAISE EXCEPTION 'too many open holds' USING ERRCODE = 'BK008', DETAIL = jsonb_build_object('limit', 'open_holds', 'allowed', p_open)::text;
  END IF;
END $$;
