-- What every booking asks of its venue stands in the venue's row, read at once: its sessions, the opening hours by weekday, the
-- business's code and limits. Nobody writes them there: each write of the row reads them anew, and what they come from touches it.
CREATE OR REPLACE FUNCTION desk.keep_with_venue() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  SELECT t.code, t.holds_per_minute, t.open_holds INTO NEW.tenant_code, NEW.holds_per_minute, NEW.open_holds FROM desk.tenant t WHERE t.tenant_id = NEW.tenant_id;
  SELECT array_agg(h.opens_minute ORDER BY d), array_agg(h.closes_minute ORDER BY d) INTO NEW.opens, NEW.closes
    FROM generate_series(1, 7) d LEFT JOIN desk.opening_hours h ON h.tenant_id = NEW.tenant_id AND h.venue_id = NEW.venue_id AND h.weekday = d;
  NEW.sessions := ARRAY(SELECT ROW(s.session_id, s.name, s.starts_minute, s.ends_minute, s.multiplier_bp, s.full_day, s.sort, s.early_max_minutes, s.early_fee_minor,
      s.overtime_max_minutes, s.overtime_minor, s.overtime_step_minutes)::desk.sold_session
    FROM desk.session s WHERE s.tenant_id = NEW.tenant_id AND s.venue_id = NEW.venue_id ORDER BY s.session_id);
  RETURN NEW;
END $$;
