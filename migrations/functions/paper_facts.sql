-- Everything that will be printed on a paper: who sells, where, to whom, what, how the money came, how the booking stands.
-- `d` is the document's row without its facts. Documented in docs/referee.md.
CREATE OR REPLACE FUNCTION desk.paper_facts(d jsonb, b desk.booking) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE registered boolean; items jsonb; facts jsonb; clock text := 'YYYY-MM-DD"T"HH24:MI';
BEGIN
  SELECT jsonb_agg(jsonb_build_object('item', i.item_no, 'what', coalesce(nullif(i.label, ''), s.name, x.name), 'session', coalesce(e.name, ''),
      'from', to_char(i.starts_at AT TIME ZONE v.zone, clock), 'to', to_char(i.ends_at AT TIME ZONE v.zone, clock)) ORDER BY i.item_no) INTO items
    FROM desk.booking_item i JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id LEFT JOIN desk.space s ON s.tenant_id = i.tenant_id AND s.space_id = i.space_id
      LEFT JOIN desk.composite_space x ON x.tenant_id = i.tenant_id AND x.composite_id = i.composite_id
      LEFT JOIN desk.session e ON e.tenant_id = i.tenant_id AND e.session_id = i.session_id
    WHERE i.tenant_id = b.tenant_id AND i.booking_id = b.booking_id;
  SELECT jsonb_build_object('v', 1, 'kind', d -> 'kind', 'number', d -> 'number', 'date', to_char((d ->> 'issued_at')::timestamptz AT TIME ZONE v.zone, 'YYYY-MM-DD'),
    'language', coalesce(c.language, 'en'), 'currency', b.currency,
    'business', jsonb_build_object('legal_name', r.legal_name, 'trade_name', r.trade_name, 'address', r.address, 'state_code', r.state_code,
      'gstin', r.gstin, 'pan', r.pan, 'phone', r.phone, 'logo', r.logo),
    'venue', jsonb_build_object('name', v.name, 'address', v.address),
    'customer', CASE WHEN c.customer_id IS NOT NULL THEN jsonb_build_object('name', c.name, 'address', c.address, 'gstin', nullif(c.gstin, ''),
      'phone', (SELECT p.phone FROM desk.customer_phone p WHERE p.tenant_id = b.tenant_id AND p.customer_id = b.customer_id
                  ORDER BY p.place, p.phone LIMIT 1)) END,
    'booking', jsonb_build_object('number', b.booking_no, 'event', b.event_type, 'guests', b.guests, 'items', items),
    'place_of_supply', coalesce((SELECT t.venue_state FROM desk.tariff t WHERE t.tenant_id = b.tenant_id AND t.venue_id = b.venue_id), r.state_code), 'reverse_charge', false,
    'upi', CASE WHEN r.upi_address IS NOT NULL AND b.currency = 'INR' THEN jsonb_build_object('address', r.upi_address, 'payee', coalesce(nullif(r.trade_name, ''), r.legal_name)) END),
      r.gstin IS NOT NULL
    INTO STRICT facts, registered
    FROM desk.venue v JOIN desk.tax_registration r ON r.tenant_id = v.tenant_id AND r.registration_id = (d ->> 'registration_id')::int
      LEFT JOIN desk.customer c ON c.tenant_id = v.tenant_id AND c.customer_id = b.customer_id
    WHERE v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id;
  RETURN facts || CASE WHEN d ->> 'payment_id' IS NOT NULL THEN desk.payment_facts(d, b, registered)
                       WHEN d ->> 'refund_id' IS NOT NULL THEN desk.refund_facts(d, b, registered)
                       ELSE desk.invoice_facts(b, items, registered) END;
END $$;
