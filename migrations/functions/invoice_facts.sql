-- What an invoice says: the lines of the pinned quote, the tax per rate, and what was received before, paper by paper.
CREATE OR REPLACE FUNCTION desk.invoice_facts(b desk.booking, p_items jsonb, p_registered boolean) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE papers jsonb; paid bigint := desk.received(b.tenant_id, b.booking_id);
BEGIN
  SELECT coalesce(jsonb_agg(jsonb_build_object('kind', x.kind, 'number', x.number, 'date', x.facts ->> 'date', 'amount_minor', x.amount_minor) ORDER BY x.issued_at, x.number), '[]')
    INTO papers FROM desk.document x WHERE x.tenant_id = b.tenant_id AND x.booking_id = b.booking_id AND x.void_reason = ''
      AND x.payment_id IS NOT NULL AND x.facts #>> '{payment,purpose}' = 'booking';
  RETURN (SELECT CASE WHEN sum(p.amount_minor) > 0 THEN jsonb_build_object('brought_minor', sum(p.amount_minor)) ELSE '{}' END FROM desk.payment p
      WHERE p.tenant_id = b.tenant_id AND p.booking_id = b.booking_id AND p.method = 'opening' AND p.state = 'received')
    || desk.paper_lines(b.quote, p_items, p_registered) || jsonb_build_object('papers', papers,
    'totals', jsonb_build_object('price_minor', b.total_minor, 'before_minor', paid, 'this_minor', b.total_minor, 'due_minor', greatest(0, b.total_minor - paid)));
END $$;
