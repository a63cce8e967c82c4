-- One payment as the desk shows it.
CREATE OR REPLACE FUNCTION desk.payment_card(p desk.payment) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('payment', p.payment_id, 'number', p.payment_no, 'amount_minor', p.amount_minor, 'currency', p.currency,
    'method', p.method, 'at', p.received_at, 'by', desk.staff_name(p.received_by)));
END $$;
