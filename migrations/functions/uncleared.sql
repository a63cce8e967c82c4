-- What has been declared for a booking and is not yet in the bank: cheques and transfers on their way.
CREATE OR REPLACE FUNCTION desk.uncleared(p_tenant int, p_booking uuid) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT coalesce(sum(amount_minor), 0)::bigint FROM desk.payment WHERE tenant_id = p_tenant AND booking_id = p_booking AND purpose = 'booking'
    AND state IN ('declared', 'deposited'));
END $$;
