-- What open requests through a provider wait for.
CREATE OR REPLACE FUNCTION desk.waiting(p_tenant int, p_booking uuid) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT coalesce(sum(amount_minor), 0)::bigint FROM desk.payment WHERE tenant_id = p_tenant AND booking_id = p_booking AND purpose = 'booking'
    AND state IN ('requested', 'open', 'failed'));
END $$;
