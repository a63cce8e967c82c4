-- Checks and reads the items of a command: known spaces of the venue, aware finite times, end after start, at most 31 days.
-- Prices come from the tariff here: base price x session factor x days begun, rounded half up once.
CREATE OR REPLACE FUNCTION desk.wanted_items(p_venue desk.venue, p_items jsonb) RETURNS desk.wanted_item[]
LANGUAGE plpgsql STABLE AS $$
DECLARE items desk.wanted_item[]; e jsonb; i desk.wanted_item; named int;
BEGIN
  IF jsonb_typeof(p_items) IS DISTINCT FROM 'array' OR jsonb_array_length(p_items) NOT BETWEEN 1 AND 50 THEN
    PERFORM desk.bad_input('items', 'must be a list of 1 to 50 items');
  END IF;
  FOR e IN SELECT * FROM jsonb_array_elements(p_items) LOOP
    PERFORM desk.fields(e, '{from,to}', '{space,composite,session,label}');
    i := NULL;
    i.space_id := desk.int_of(e, 'space'); i.composite_id := desk.int_of(e, 'composite'); named := desk.int_of(e, 'session');
    i.item_no := coalesce(cardinality(items), 0) + 1; i.label := desk.text_of(e, 'label');
    i.starts_at := desk.time_of(e, 'from'); i.ends_at := desk.time_of(e, 'to');
    IF i.ends_at <= i.starts_at THEN PERFORM desk.bad_input('to', 'must be after the start'); END IF;
    IF i.ends_at - i.starts_at > interval '31 days' THEN PERFORM desk.bad_input('to', 'is more than 31 days after the start'); END IF;
    IF num_nonnulls(i.space_id, i.composite_id) <> 1 THEN PERFORM desk.bad_input('items', 'each names one space or one composite space'); END IF;
    IF i.space_id IS NOT NULL THEN
      SELECT s.capacity, s.base_price_minor INTO i.capacity, i.base_price_minor FROM desk.space s
        WHERE s.tenant_id = p_venue.tenant_id AND s.venue_id = p_venue.venue_id AND s.space_id = i.space_id AND s.active;
      IF NOT FOUND THEN PERFORM desk.bad_input('space', format('%s is not a space of this venue', i.space_id)); END IF;
    ELSE
      SELECT c.capacity, c.base_price_minor INTO i.capacity, i.base_price_minor FROM desk.composite_space c
        WHERE c.tenant_id = p_venue.tenant_id AND c.venue_id = p_venue.venue_id AND c.composite_id = i.composite_id AND c.active
          AND EXISTS (SELECT FROM desk.composite_part p WHERE p.tenant_id = c.tenant_id AND p.composite_id = c.composite_id);
      IF NOT FOUND THEN PERFORM desk.bad_input('composite', format('%s is not a composite space of this venue', i.composite_id)); END IF;
    END IF;
    -- a period that is a session is sold as that session, named or not, so that nobody leaves its factor out
    SELECT s.session_id, s.multiplier_bp INTO i.session_id, i.multiplier_bp FROM desk.session s
      WHERE s.tenant_id = p_venue.tenant_id AND s.venue_id = p_venue.venue_id AND (named IS NULL OR s.session_id = named)
        AND desk.is_session(p_venue, s.session_id, i.starts_at, i.ends_at, false) ORDER BY s.sort, s.session_id LIMIT 1;
    IF NOT FOUND THEN
      IF named IS NOT NULL THEN PERFORM desk.bad_input('session', 'does not have these times at this venue'); END IF;
      i.multiplier_bp := 10000;
    END IF;
    i.price_minor := round(i.base_price_minor::numeric * i.multiplier_bp
      * greatest(1, ceil(extract(epoch FROM i.ends_at - i.starts_at) / 86400)) / 10000);
    items := items || i;
  END LOOP;
  RETURN items;
END $$;
