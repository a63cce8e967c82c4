-- One payment as the desk shows it.
CREATE OR REPLACE FUNCTION desk.payment_card(p desk.payment) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN jsonb_build_object('payment', p.payment_id, 'booking', p.booking_id, 'number', p.payment_no, 'amount_minor', p.amount_minor, 'currency', p.currency,
    'method', p.method, 'purpose', p.purpose, 'state', p.state, 'reason', p.reason, 'reference', p.reference, 'bank', p.bank, 'dated', p.dated, 'last4', p.last4,
    'tendered_minor', p.tendered_minor, 'provider', p.provider, 'receipt_url', p.receipt_url, 'revision', p.rev,
    'at', coalesce(p.received_at, p.created_at), 'by', desk.staff_name(coalesce(p.received_by, p.created_by)), 'changed_at', p.changed_at);
END $$;
