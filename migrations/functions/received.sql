-- What has been received for a booking.
CREATE OR REPLACE FUNCTION desk.received(p_tenant int, p_booking uuid) RETURNS bigint
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
$$ SELECT coalesce(sum(amount_minor), 0)::bigint FROM desk.payment WHERE tenant_id = p_tenant AND booking_id = p_booking $$;
