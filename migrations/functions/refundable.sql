-- What may still go back: what is held, less what has been asked back and not yet decided.
CREATE OR REPLACE FUNCTION desk.refundable(p_tenant int, p_booking uuid, p_payment uuid, p_purpose text) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (CASE p_purpose WHEN 'booking' THEN desk.held(p_tenant, 'advance', p_booking) + desk.held(p_tenant, 'discounts', p_booking) WHEN 'security' THEN desk.held(p_tenant, 'security', p_booking)
      ELSE desk.held(p_tenant, 'unapplied', p_payment) END)
    - (SELECT coalesce(sum(r.amount_minor), 0)::bigint FROM desk.refund r WHERE r.tenant_id = p_tenant AND r.booking_id = p_booking AND r.purpose = p_purpose
        AND (p_purpose <> 'unapplied' OR r.payment_id = p_payment) AND r.state = 'requested');
END $$;
