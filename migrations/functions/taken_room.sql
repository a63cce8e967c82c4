-- What some items take of the calendar, and what they span. One wanted item on one space, the usual case, was read with its
-- buffers and needs no query.
CREATE OR REPLACE FUNCTION desk.taken_room(p_tenant int, p_items desk.wanted_item[]) RETURNS desk.taken_room
LANGUAGE plpgsql STABLE AS $$
DECLARE r desk.taken_room; i desk.wanted_item; lo timestamptz; hi timestamptz; clash bool; too_long bool;
BEGIN
  i := p_items[1];
  IF p_items[2] IS NULL AND i.space_id IS NOT NULL AND i.setup_minutes IS NOT NULL THEN
    lo := i.starts_at - make_interval(mins => i.setup_minutes); hi := i.ends_at + make_interval(mins => i.teardown_minutes);
    r := (ARRAY[i.space_id], ARRAY[1], ARRAY[lo], ARRAY[hi], i.starts_at, i.ends_at, hi)::desk.taken_room;
    too_long := hi - lo > interval '31 days';
  ELSE
    SELECT array_agg(o.space_id), array_agg(o.item_no), array_agg(o.lo), array_agg(o.hi), max(o.hi), bool_or(o.clash), bool_or(o.hi - o.lo > interval '31 days')
      INTO r.spaces, r.item_nos, r.lo, r.hi, r.occupied_until, clash, too_long FROM desk.item_occupancy(p_tenant, p_items) o;
    IF clash THEN PERFORM desk.bad_input('items', 'name the same space twice at the same time'); END IF;
    SELECT min(n.starts_at), max(n.ends_at) INTO r.starts_at, r.ends_at FROM unnest(p_items) n;
  END IF;
  IF too_long THEN PERFORM desk.bad_input('to', 'is more than 31 days after the start, buffers included'); END IF;
  RETURN r;
END $$;
