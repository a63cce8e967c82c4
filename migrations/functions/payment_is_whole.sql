-- Whether the parts of a payment's row fit together, for the constraint of that name: as booking_is_whole. What is not known passes.
CREATE OR REPLACE FUNCTION desk.payment_is_whole(p desk.payment) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF (p.amount_minor > 0 AND p.method IN ('cash', 'upi', 'transfer', 'cheque', 'terminal', 'gateway', 'credit', 'opening')
     AND p.purpose IN ('booking', 'security', 'tip')
     AND p.payment_no ~ '^[A-Za-z0-9/-]{1,16}$' AND length(p.reference) <= 80 AND (p.last4 = '' OR p.last4 ~ '^[0-9]{4}$')
     AND (p.tendered_minor IS NULL OR p.method = 'cash' AND p.tendered_minor >= p.amount_minor)
     AND (p.method = 'gateway') = (p.provider IS NOT NULL) AND (p.money_ref IS NULL OR p.method = 'gateway')
     AND (p.state <> 'received' OR num_nulls(p.payment_no, p.received_at, p.received_by) = 0 AND (p.method <> 'gateway' OR p.money_ref IS NOT NULL)))
     IS NOT FALSE THEN
    RETURN true;
  END IF;
  RAISE EXCEPTION 'the parts of a payment do not fit together' USING ERRCODE = '23514', SCHEMA = 'desk', TABLE = 'payment', CONSTRAINT = CASE
    WHEN NOT p.amount_minor > 0 THEN 'payment_amount'
    WHEN p.method NOT IN ('cash', 'upi', 'transfer', 'cheque', 'terminal', 'gateway', 'credit', 'opening') THEN 'payment_method_known'
    WHEN p.purpose NOT IN ('booking', 'security', 'tip') THEN 'payment_purpose_known'
    WHEN p.payment_no !~ '^[A-Za-z0-9/-]{1,16}$' THEN 'payment_no_form'
    WHEN length(p.reference) > 80 THEN 'payment_reference_form'
    WHEN p.last4 !~ '^([0-9]{4})?$' THEN 'payment_last4_form'
    WHEN p.tendered_minor IS NOT NULL AND p.method <> 'cash' THEN 'payment_tendered_is_cash'
    WHEN p.tendered_minor < p.amount_minor THEN 'payment_tendered_enough'
    WHEN (p.method = 'gateway') <> (p.provider IS NOT NULL) THEN 'payment_provider_of_gateway'
    WHEN p.money_ref IS NOT NULL AND p.method <> 'gateway' THEN 'payment_money_ref_of_gateway'
    WHEN p.state = 'received' AND num_nulls(p.payment_no, p.received_at, p.received_by) > 0 THEN 'payment_received_is_numbered'
    WHEN p.state = 'received' AND p.method = 'gateway' AND p.money_ref IS NULL THEN 'payment_gateway_money_named'
    ELSE 'payment_is_whole' END;
END $$;
