-- The occupancy rows that items make: each part with its own buffers. Between two items of one booking on one space the
-- buffers give way (they may touch, the events may not overlap).
CREATE OR REPLACE FUNCTION desk.item_occupancy(p_tenant int, p_items desk.wanted_item[])
RETURNS TABLE (space_id int, item_no int, lo timestamptz, hi timestamptz, clash boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH part AS (
    SELECT s.space_id, i.item_no, i.starts_at, i.ends_at, make_interval(mins => s.setup_minutes) AS setup, make_interval(mins => s.teardown_minutes) AS teardown
      FROM unnest(p_items) i
      JOIN desk.space s ON s.tenant_id = p_tenant
       AND (s.space_id = i.space_id OR (i.composite_id IS NOT NULL AND s.space_id IN (
            SELECT p.space_id FROM desk.composite_part p WHERE p.tenant_id = p_tenant AND p.composite_id = i.composite_id))))
  SELECT space_id, item_no,
         greatest(starts_at - setup, least(starts_at, coalesce(lag(ends_at + teardown) OVER w, '-infinity'))),
         least(ends_at + teardown, lead(starts_at) OVER w),
         coalesce(lead(starts_at) OVER w < ends_at, false)
    FROM part WINDOW w AS (PARTITION BY space_id ORDER BY starts_at, item_no) $$;
