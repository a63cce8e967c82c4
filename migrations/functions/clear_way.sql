-- After the space locks: lapses stale holds in the way of the ranges wanted, then refuses with 23P01 and the names of
-- what is still there. The exclusion constraint stands behind this and decides even if this function were wrong.
CREATE OR REPLACE FUNCTION desk.clear_way(p_tenant int, p_spaces int[], p_lo timestamptz[], p_hi timestamptz[], p_except uuid DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE taken boolean := false; ways jsonb;
BEGIN
  -- the usual case: one probe of the constraint's own index per range, and nothing there
  FOR n IN 1 .. cardinality(p_spaces) LOOP
    taken := EXISTS (SELECT FROM desk.occupancy o WHERE o.tenant_id = p_tenant AND o.space_id = p_spaces[n] AND o.during && tstzrange(p_lo[n], p_hi[n])
      AND o.status IN ('temp_hold', 'pending', 'confirmed', 'completed') AND (p_except IS NULL OR o.booking_id IS DISTINCT FROM p_except));
    EXIT WHEN taken;
  END LOOP;
  IF NOT taken THEN RETURN; END IF;
  PERFORM desk.lapse_in_the_way(p_tenant, p_spaces, p_lo, p_hi, p_except);
  SELECT jsonb_agg(x.j) INTO ways FROM (
    SELECT jsonb_build_object('space', o.space_id, 'from', o.starts_at, 'to', o.ends_at, 'booking', o.booking_id, 'blackout', o.blackout_id,
             'number', b.booking_no, 'status', o.status) AS j
      FROM unnest(p_spaces, p_lo, p_hi) w (space_id, lo, hi)
      JOIN desk.occupancy o ON o.tenant_id = p_tenant AND o.space_id = w.space_id AND o.during && tstzrange(w.lo, w.hi)
       AND o.status IN ('temp_hold', 'pending', 'confirmed', 'completed') AND (p_except IS NULL OR o.booking_id IS DISTINCT FROM p_except)
      LEFT JOIN desk.booking b ON b.tenant_id = p_tenant AND b.booking_id = o.booking_id
      ORDER BY lower(o.during), o.space_id LIMIT 5) x;   -- as starts_at, of which there is an index: the years would be walked for the first five
  IF ways IS NOT NULL THEN
    RAISE EXCEPTION 'the slot is taken' USING ERRCODE = '23P01', CONSTRAINT = 'no_booking_overlap', SCHEMA = 'desk', TABLE = 'occupancy',
      DETAIL = jsonb_build_object('in_the_way', ways)::text;
  END IF;
END $$;
