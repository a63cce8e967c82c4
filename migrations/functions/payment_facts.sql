-- What a receipt or receipt voucher says of its payment. The youngest payment shows how the booking stands now; an older one
-- whose paper comes late shows what had been received before it.
CREATE OR REPLACE FUNCTION desk.payment_facts(p_kind text, p desk.payment, b desk.booking, p_registered boolean) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE before bigint; due bigint; spared bigint; later boolean;
BEGIN
  SELECT coalesce(-sum(e.amount_minor) FILTER (WHERE e.account = 'advance'), 0), coalesce(sum(e.amount_minor) FILTER (WHERE e.account = 'discounts'), 0),
      EXISTS (SELECT FROM desk.payment x WHERE x.tenant_id = p.tenant_id AND x.booking_id = p.booking_id AND x.state = 'received' AND x.received_at > p.received_at)
    INTO before, spared, later FROM desk.ledger_entry e WHERE e.tenant_id = p.tenant_id AND e.subject = p.booking_id AND e.account IN ('advance', 'discounts');
  IF later THEN
    spared := 0;
    SELECT coalesce(sum(x.amount_minor), 0) INTO before FROM desk.payment x WHERE x.tenant_id = p.tenant_id AND x.booking_id = p.booking_id
      AND x.received_at < p.received_at AND x.purpose = 'booking' AND x.state = 'received';
    due := greatest(0, b.total_minor - before - CASE p.purpose WHEN 'booking' THEN p.amount_minor ELSE 0 END);
  ELSE
    due := greatest(0, b.total_minor - before);
    IF p.purpose = 'booking' THEN before := greatest(0, before - spared - p.amount_minor); END IF;
  END IF;
  RETURN jsonb_build_object('payment', jsonb_build_object('method', p.method, 'purpose', p.purpose, 'by', CASE WHEN p.method <> 'gateway' THEN desk.staff_name(p.received_by) ELSE '' END,
      'reference', btrim(concat_ws(' ', p.bank, p.reference, p.last4))),
    'totals', jsonb_build_object('price_minor', b.total_minor, 'before_minor', before, 'this_minor', p.amount_minor, 'due_minor', due)
      || CASE WHEN spared > 0 THEN jsonb_build_object('cash_discount_minor', spared) ELSE '{}' END, 'papers', '[]'::jsonb)
    || CASE WHEN p_kind = 'receipt_voucher' AND p_registered THEN desk.paper_taxes(b.quote, p.amount_minor) ELSE '{}' END;
END $$;
