-- One change of settings at a time in a business, so that new numbers are no one's twice and versions mean what they say.
-- Bookings do not wait for it: they only refer to this row.
CREATE OR REPLACE FUNCTION desk.lock_settings(p_tenant int) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM desk.tenant WHERE tenant_id = p_tenant FOR NO KEY UPDATE;
END $$;
