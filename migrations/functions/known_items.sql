-- Checks and completes items that were read: known spaces of the venue, times of this millennium, end after start, at most 31
-- days. A period that is a session, also with the early entry or overtime that the venue sells with it, is sold as that session,
-- named or not, so that nobody leaves its factor out. Prices follow in price_booking.
CREATE OR REPLACE FUNCTION desk.known_items(p_venue desk.venue, p_items desk.item_body[]) RETURNS desk.wanted_item[]
LANGUAGE plpgsql STABLE AS $$
DECLARE items desk.wanted_item[]; e desk.item_body; i desk.wanted_item; f date; t date; core interval; n int := 0;
  o desk.sold_session; held desk.sold_session; early interval; late interval; best interval; days int;
BEGIN
  FOREACH e IN ARRAY p_items LOOP
    n := n + 1; best := NULL;
    IF (e."from" >= timestamptz '2000-01-01 00:00Z' AND e."to" > e."from" AND e."to" <= timestamptz '2999-01-01 00:00Z' AND e."to" - e."from" <= interval '31 days'
        AND (e.space IS NULL) <> (e.composite IS NULL) AND least(e.space, e.composite, e.session) >= 0) IS NOT TRUE THEN PERFORM desk.wrong_item(e); END IF;
    IF e.label IS NOT NULL THEN e.label := desk.text_of(to_jsonb(e), 'label'); END IF;
    i := (n, e.space, e.composite, NULL, coalesce(e.label, ''), e."from", e."to", NULL, NULL, 10000, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL)::desk.wanted_item;
    IF i.space_id IS NOT NULL THEN
      SELECT s.capacity, s.base_price_minor, s.name, s.setup_minutes, s.teardown_minutes
        INTO i.capacity, i.base_price_minor, i.place, i.setup_minutes, i.teardown_minutes FROM desk.space s
        WHERE s.tenant_id = p_venue.tenant_id AND s.venue_id = p_venue.venue_id AND s.space_id = i.space_id AND s.active;
      IF NOT FOUND THEN PERFORM desk.bad_input('space', format('%s is not a space of this venue', i.space_id)); END IF;
    ELSE
      SELECT c.capacity, c.base_price_minor, c.name INTO i.capacity, i.base_price_minor, i.place FROM desk.composite_space c
        WHERE c.tenant_id = p_venue.tenant_id AND c.venue_id = p_venue.venue_id AND c.composite_id = i.composite_id AND c.active
          AND EXISTS (SELECT FROM desk.composite_part p WHERE p.tenant_id = c.tenant_id AND p.composite_id = c.composite_id);
      IF NOT FOUND THEN PERFORM desk.bad_input('composite', format('%s is not a composite space of this venue', i.composite_id)); END IF;
    END IF;
    f := (i.starts_at AT TIME ZONE p_venue.zone)::date;
    -- The session whose start and end, each within what the venue sells before and after, are nearest; then that of fewer days.
    FOREACH o IN ARRAY p_venue.sessions LOOP
      FOR a IN 0 .. CASE WHEN o.session_id <> e.session THEN -1 WHEN o.early_max_minutes > 0 THEN 1 ELSE 0 END LOOP
        early := desk.wall_clock(f + a, o.starts_minute, p_venue.zone) - i.starts_at;
        CONTINUE WHEN early < interval '0' OR early > make_interval(mins => o.early_max_minutes);
        t := (i.ends_at AT TIME ZONE p_venue.zone)::date;
        FOR z IN greatest(a, t - f - 2) .. t - f LOOP
          late := i.ends_at - desk.wall_clock(f + z, o.ends_minute, p_venue.zone);
          IF late >= interval '0' AND late <= make_interval(mins => o.overtime_max_minutes) AND early + late < i.ends_at - i.starts_at
             AND (best IS NULL OR (early + late, z - a, o.sort, o.session_id) < (best, days, held.sort, held.session_id)) THEN
            held := o; best := early + late; days := z - a; i.early := early > interval '0';
            i.overtime_steps := CASE WHEN late > interval '0' THEN ceil(extract(epoch FROM late) / (60 * o.overtime_step_minutes)) END;
          END IF;
        END LOOP;
      END LOOP;
    END LOOP;
    IF best IS NOT NULL THEN
      i.session_id := held.session_id; i.session_name := held.name; i.multiplier_bp := held.multiplier_bp; i.full_day := held.full_day;
      i.early_fee_minor := held.early_fee_minor; i.overtime_minor := held.overtime_minor; i.overtime_step_minutes := held.overtime_step_minutes;
    ELSIF e.session IS NOT NULL THEN PERFORM desk.bad_input('session', 'does not have these times at this venue'); END IF;
    IF i.ends_at - i.starts_at > interval '24 hours' THEN
      core := i.ends_at - i.starts_at - coalesce(best, interval '0');
      IF core > interval '24 hours' THEN i.days := ceil(extract(epoch FROM core) / 86400); END IF;
    END IF;
    items[n] := i;
  END LOOP;
  RETURN items;
END $$;
