-- Nothing is known, or nothing happened: to be tried again after a growing pause, with the same key.
CREATE OR REPLACE FUNCTION desk.refund_delayed(p_refund uuid, p_lease uuid, p_problem text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE tried int;
BEGIN
  SELECT tries INTO tried FROM desk.refund_request WHERE tenant_id = (desk.me()).tenant_id AND refund_id = p_refund;
  PERFORM desk.refund_told(p_refund, p_lease, 'delayed', NULL, '', clock_timestamp() + desk.pause_after(coalesce(tried, 1)), p_problem);
END $$;
GRANT EXECUTE ON FUNCTION desk.refund_delayed(uuid, uuid, text) TO @worker@;
