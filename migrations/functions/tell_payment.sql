-- Tells the desks to look at a booking's money again; its own revision stays.
CREATE OR REPLACE FUNCTION desk.tell_payment(p_tenant int, p_booking uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk_' || p_tenant, 'booking ' || b.booking_id || ':' || b.rev) FROM desk.booking b WHERE b.tenant_id = p_tenant AND b.booking_id = p_booking;
END $$;
