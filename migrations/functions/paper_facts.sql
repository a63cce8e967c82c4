-- Everything that will be printed on a paper: who sells, where, to whom, what, how the money came, how the booking stands.
-- `d` is the document's row without its facts, `p` the payment it is of, if it is of one. Documented in docs/referee.md.
CREATE OR REPLACE FUNCTION desk.paper_facts(d desk.document, b desk.booking, p desk.payment) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE registered boolean; items jsonb; facts jsonb; customer jsonb; zone text; tongue text := 'en';
BEGIN
  IF b.customer_id IS NOT NULL THEN
    SELECT jsonb_build_object('name', c.name, 'address', c.address, 'gstin', nullif(c.gstin, ''),
        'phone', (SELECT x.phone FROM desk.customer_phone x WHERE x.tenant_id = b.tenant_id AND x.customer_id = b.customer_id ORDER BY x.place, x.phone LIMIT 1)),
        coalesce(c.language, 'en')
      INTO customer, tongue FROM desk.customer c WHERE c.tenant_id = b.tenant_id AND c.customer_id = b.customer_id;
  END IF;
  SELECT jsonb_build_object('v', 1, 'kind', d.kind, 'number', d.number, 'date', (d.issued_at AT TIME ZONE v.zone)::date, 'language', tongue, 'currency', b.currency,
    'business', jsonb_build_object('legal_name', r.legal_name, 'trade_name', r.trade_name, 'address', r.address, 'state_code', r.state_code,
      'gstin', r.gstin, 'pan', r.pan, 'phone', r.phone, 'logo', r.logo),
    'venue', jsonb_build_object('name', v.name, 'address', v.address), 'customer', customer,
    'place_of_supply', coalesce((SELECT t.venue_state FROM desk.tariff t WHERE t.tenant_id = b.tenant_id AND t.venue_id = b.venue_id), r.state_code), 'reverse_charge', false,
    'upi', CASE WHEN r.upi_address IS NOT NULL AND b.currency = 'INR' THEN jsonb_build_object('address', r.upi_address, 'payee', coalesce(nullif(r.trade_name, ''), r.legal_name)) END),
      r.gstin IS NOT NULL, v.zone
    INTO STRICT facts, registered, zone
    FROM desk.venue v JOIN desk.tax_registration r ON r.tenant_id = v.tenant_id AND r.registration_id = d.registration_id
    WHERE v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id;
  items := desk.paper_items(b, zone);
  RETURN facts || jsonb_build_object('booking', jsonb_build_object('number', b.booking_no, 'event', b.event_type, 'guests', b.guests, 'items', items))
    || CASE WHEN d.payment_id IS NOT NULL THEN desk.payment_facts(d.kind, p, b, registered)
            WHEN d.refund_id IS NOT NULL THEN desk.refund_facts(d, b, registered)
            ELSE desk.invoice_facts(b, items, registered) END;
END $$;
