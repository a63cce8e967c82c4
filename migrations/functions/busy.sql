-- What is occupied in a range, per space; lapsed holds are free already. Definer rights plus an explicit tenant, because
-- && is not leakproof and would not use the index under row-level security. Live ranges never overlap (that is the
-- constraint), so the subtraction is exact and the scan stays on the constraint's own index.
CREATE OR REPLACE FUNCTION desk.busy(p_from timestamptz, p_to timestamptz, p_spaces int[] DEFAULT NULL)
RETURNS TABLE (space_id int, busy tstzmultirange)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH asked AS (SELECT tstzrange(p_from, greatest(p_from, p_to)) AS r),   -- reversed: nothing is asked for
  stale AS MATERIALIZED (
    SELECT o.space_id, range_agg(o.during) AS r FROM desk.booking b JOIN desk.occupancy o USING (tenant_id, booking_id)
     WHERE b.tenant_id = (SELECT desk.my_tenant()) AND b.status = 'temp_hold' AND b.hold_expires_at <= clock_timestamp() GROUP BY 1)
  SELECT s.space_id, x.busy FROM desk.space s CROSS JOIN asked LEFT JOIN stale USING (space_id) CROSS JOIN LATERAL (
      SELECT coalesce(range_agg(o.during * asked.r), '{}') - coalesce(stale.r, '{}') AS busy FROM desk.occupancy o
       WHERE o.tenant_id = s.tenant_id AND o.space_id = s.space_id AND o.during && asked.r
         AND o.status IN ('temp_hold', 'pending', 'confirmed', 'completed')) x
   WHERE s.tenant_id = (SELECT desk.my_tenant()) AND s.active AND (p_spaces IS NULL OR s.space_id = ANY (p_spaces)) ORDER BY 1 $$;
GRANT EXECUTE ON FUNCTION desk.busy(timestamptz, timestamptz, int[]) TO @clerk@;
