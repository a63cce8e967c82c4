-- The credit a customer has left, the one that lapses first at the head.
CREATE OR REPLACE FUNCTION desk.credits(p_customer uuid) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me();
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  RETURN QUERY SELECT jsonb_build_object('credit', r.refund_id, 'booking', r.booking_id, 'number', b.booking_no, 'amount_minor', r.amount_minor, 'currency', r.currency,
      'open_minor', desk.held(r.tenant_id, 'customer_credit', r.refund_id), 'credit_until', r.credit_until)
    FROM desk.booking b JOIN desk.refund r USING (tenant_id, booking_id)
    WHERE b.tenant_id = who.tenant_id AND b.customer_id = p_customer AND r.method = 'credit' AND r.state = 'done' AND desk.held(r.tenant_id, 'customer_credit', r.refund_id) > 0
    ORDER BY r.credit_until NULLS LAST, r.created_at LIMIT 100;
END $$;
GRANT EXECUTE ON FUNCTION desk.credits(uuid) TO @clerk@;
