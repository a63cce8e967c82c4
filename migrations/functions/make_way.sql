-- Something is in the way of the ranges wanted: stale holds lapse, and what is still there then is refused with 23P01 and by name.
CREATE OR REPLACE FUNCTION desk.make_way(p_tenant int, p_spaces int[], p_lo timestamptz[], p_hi timestamptz[], p_except uuid DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE ways jsonb;
BEGIN
  PERFORM desk.lapse_in_the_way(p_tenant, p_spaces, p_lo, p_hi, p_except);
  ways := (SELECT jsonb_agg(jsonb_build_object('space', x.space_id, 'from', x.starts_at, 'to', x.ends_at, 'booking', x.booking_id, 'blackout', x.blackout_id,
      'number', (SELECT b.booking_no FROM desk.booking b WHERE b.tenant_id = p_tenant AND b.booking_id = x.booking_id), 'status', x.status))
    FROM (SELECT o.* FROM unnest(p_spaces, p_lo, p_hi) w (space_id, lo, hi) CROSS JOIN LATERAL (SELECT * FROM desk.occupancy o
        WHERE o.tenant_id = p_tenant AND o.space_id = w.space_id AND o.during && tstzrange(w.lo, w.hi)
          AND o.status IN ('temp_hold', 'pending', 'confirmed', 'completed') AND (p_except IS NULL OR o.booking_id IS DISTINCT FROM p_except) OFFSET 0) o
      ORDER BY lower(o.during), o.space_id LIMIT 5) x);   -- not by starts_at, of which there is an index: the years would be walked for the first five
  IF ways IS NOT NULL THEN
    RAISE EXCEPTION 'the slot is taken' USING ERRCODE = '23P01', CONSTRAINT = 'no_booking_overlap', SCHEMA = 'desk', TABLE = 'occupancy',
      DETAIL = jsonb_build_object('in_the_way', ways)::text;
  END IF;
END $$;
