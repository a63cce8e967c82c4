-- What a text about a message's booking may say, raw: the desk that sends writes dates and sums in the customer's language.
CREATE OR REPLACE FUNCTION desk.message_facts(m desk.message) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE got bigint; answer jsonb;
BEGIN
  IF m.booking_id IS NULL THEN
    RETURN m.variables || (SELECT jsonb_build_object('venue', t.name, 'zone', (SELECT v.zone FROM desk.venue v WHERE v.tenant_id = m.tenant_id ORDER BY v.sort, v.venue_id LIMIT 1))
      FROM desk.tenant t WHERE t.tenant_id = m.tenant_id);
  END IF;
  got := desk.received(m.tenant_id, m.booking_id);
  SELECT jsonb_build_object('venue', v.name, 'zone', v.zone, 'booking', b.booking_no, 'starts_at', b.starts_at, 'ends_at', b.ends_at, 'currency', b.currency,
      'total_minor', b.total_minor, 'deposit_minor', b.deposit_minor, 'paid_minor', got, 'expires_at', b.hold_expires_at, 'due_at', b.payment_due_at, 'place', (
        SELECT coalesce(s.name, c.name) FROM desk.booking_item i LEFT JOIN desk.space s ON s.tenant_id = i.tenant_id AND s.space_id = i.space_id
          LEFT JOIN desk.composite_space c ON c.tenant_id = i.tenant_id AND c.composite_id = i.composite_id
          WHERE i.tenant_id = b.tenant_id AND i.booking_id = b.booking_id ORDER BY i.starts_at, i.item_no LIMIT 1))
    INTO answer FROM desk.booking b JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
    WHERE b.tenant_id = m.tenant_id AND b.booking_id = m.booking_id;
  RETURN jsonb_strip_nulls(answer || m.variables || CASE m.event
    WHEN 'refund_issued' THEN coalesce((SELECT jsonb_build_object('paper', d.number) FROM desk.document d
      WHERE d.tenant_id = m.tenant_id AND d.refund_id = m.subject AND d.void_reason = ''), '{}')
    WHEN 'payment_received' THEN coalesce((SELECT jsonb_build_object('paper', d.number, 'document', d.document_id) FROM desk.document d
      WHERE d.tenant_id = m.tenant_id AND d.payment_id = m.subject AND d.void_reason = ''), '{}')
    ELSE '{}' END);
END $$;
