-- What an invoice says: the lines of the pinned quote, the tax per rate, and what was received before, paper by paper. What was spared
-- for cash, and what of these papers went back or elsewhere (or came from there), stands beside, so that the sum is what is due.
CREATE OR REPLACE FUNCTION desk.invoice_facts(b desk.booking, p_items jsonb, p_registered boolean) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE papers jsonb; paid bigint := desk.received(b.tenant_id, b.booking_id); spared bigint := -desk.held(b.tenant_id, 'discounts', b.booking_id); told bigint; brought bigint;
BEGIN
  SELECT coalesce(jsonb_agg(jsonb_build_object('kind', x.kind, 'number', x.number, 'date', x.facts ->> 'date', 'amount_minor', x.amount_minor) ORDER BY x.issued_at, x.number), '[]'),
      coalesce(sum(x.amount_minor), 0)
    INTO papers, told FROM desk.document x WHERE x.tenant_id = b.tenant_id AND x.booking_id = b.booking_id AND x.void_reason = '' AND x.currency = b.currency
      AND x.payment_id IS NOT NULL AND x.facts #>> '{payment,purpose}' = 'booking';
  SELECT coalesce(sum(p.amount_minor), 0) INTO brought FROM desk.payment p
    WHERE p.tenant_id = b.tenant_id AND p.booking_id = b.booking_id AND p.method = 'opening' AND p.state = 'received';
  RETURN CASE WHEN brought > 0 THEN jsonb_build_object('brought_minor', brought) ELSE '{}' END
    || desk.paper_lines(b.quote, p_items, p_registered) || jsonb_build_object('papers', papers,
    'totals', jsonb_build_object('price_minor', b.total_minor, 'before_minor', paid - spared, 'this_minor', b.total_minor, 'due_minor', greatest(0, b.total_minor - paid))
      || CASE WHEN spared > 0 THEN jsonb_build_object('cash_discount_minor', spared) ELSE '{}' END
      || CASE WHEN told + brought + spared <> paid THEN jsonb_build_object('elsewhere_minor', told + brought + spared - paid) ELSE '{}' END);
END $$;
