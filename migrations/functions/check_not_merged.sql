-- Refuses what is asked of somebody who is by now another person's tombstone, and names the person kept.
CREATE OR REPLACE FUNCTION desk.check_not_merged(c desk.customer) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF c.merged_into IS NOT NULL THEN
    RAISE EXCEPTION 'merged into another customer' USING ERRCODE = 'BK030', DETAIL = jsonb_build_object('customer', c.customer_id, 'into', c.merged_into,
      'by', desk.staff_name(c.changed_by), 'at', c.changed_at)::text;
  END IF;
END $$;
