-- Before occupancy is written elsewhere, after the space locks: whether anything is in the way of the ranges wanted, by one probe of the
-- constraint's own index for each. The exclusion constraint stands behind this and decides even if this function were wrong.
CREATE OR REPLACE FUNCTION desk.clear_way(p_tenant int, p_spaces int[], p_lo timestamptz[], p_hi timestamptz[], p_except uuid DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE taken boolean := false;
BEGIN
  FOR n IN 1 .. cardinality(p_spaces) LOOP       -- the usual case: nothing there
    PERFORM FROM desk.occupancy o WHERE o.tenant_id = p_tenant AND o.space_id = p_spaces[n] AND o.during && tstzrange(p_lo[n], p_hi[n])
      AND o.status IN ('temp_hold', 'pending', 'confirmed', 'completed');
    taken := FOUND;
    EXIT WHEN taken;
  END LOOP;
  IF taken THEN PERFORM desk.make_way(p_tenant, p_spaces, p_lo, p_hi, p_except); END IF;   -- what is excepted is told apart there
END $$;
