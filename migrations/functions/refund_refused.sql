-- The provider will not send this refund: the money stays with it, a person decides what next.
CREATE OR REPLACE FUNCTION desk.refund_refused(p_refund uuid, p_lease uuid, p_problem text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT desk.refund_told(p_refund, p_lease, 'failed', NULL, '', NULL, p_problem) $$;
GRANT EXECUTE ON FUNCTION desk.refund_refused(uuid, uuid, text) TO @worker@;
