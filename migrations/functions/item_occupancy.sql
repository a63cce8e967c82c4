-- The occupancy rows that items make: each part with its own buffers. Between two items of one booking on one space the
-- buffers give way (they may touch, the events may not overlap). One item on one space, the usual wish, needs no window.
CREATE OR REPLACE FUNCTION desk.item_occupancy(p_tenant int, p_items desk.wanted_item[])
RETURNS TABLE (space_id int, item_no int, lo timestamptz, hi timestamptz, clash boolean)
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF cardinality(p_items) = 1 AND p_items[1].space_id IS NOT NULL THEN
    RETURN QUERY SELECT s.space_id, 1, p_items[1].starts_at - make_interval(mins => s.setup_minutes),
        p_items[1].ends_at + make_interval(mins => s.teardown_minutes), false
      FROM desk.space s WHERE s.tenant_id = p_tenant AND s.space_id = p_items[1].space_id;
    RETURN;
  END IF;
  RETURN QUERY WITH part AS (
    SELECT s.space_id, i.item_no, i.starts_at, i.ends_at, make_interval(mins => s.setup_minutes) AS setup, make_interval(mins => s.teardown_minutes) AS teardown
      FROM unnest(p_items) i
      JOIN desk.space s ON s.tenant_id = p_tenant
       AND (s.space_id = i.space_id OR (i.composite_id IS NOT NULL AND s.space_id IN (
            SELECT p.space_id FROM desk.composite_part p WHERE p.tenant_id = p_tenant AND p.composite_id = i.composite_id))))
  SELECT part.space_id, part.item_no,
         greatest(starts_at - setup, least(starts_at, coalesce(lag(ends_at + teardown) OVER w, '-infinity'))),
         least(ends_at + teardown, lead(starts_at) OVER w),
         coalesce(lead(starts_at) OVER w < ends_at, false)
    FROM part WINDOW w AS (PARTITION BY part.space_id ORDER BY starts_at, part.item_no);
END $$;
