-- What a text about a message's booking (or, without one, about the house) may say, raw: the desk that sends writes dates and sums
-- in the customer's language. One plain SELECT, so that it becomes part of the statement that asks for many (the sum is that of desk.received).
CREATE OR REPLACE FUNCTION desk.message_about(m desk.message) RETURNS TABLE (facts jsonb)
LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN b.booking_id IS NULL THEN m.variables || (SELECT jsonb_build_object('venue', t.name, 'zone', (SELECT v.zone FROM desk.venue v WHERE v.tenant_id = m.tenant_id
      ORDER BY v.sort, v.venue_id LIMIT 1)) FROM desk.tenant t WHERE t.tenant_id = m.tenant_id)
    ELSE jsonb_strip_nulls(jsonb_build_object('venue', v.name, 'zone', v.zone, 'booking', b.booking_no, 'starts_at', b.starts_at, 'ends_at', b.ends_at, 'currency', b.currency,
      'total_minor', b.total_minor, 'deposit_minor', b.deposit_minor, 'paid_minor', (SELECT coalesce(-sum(e.amount_minor), 0)::bigint FROM desk.ledger_entry e
        WHERE e.tenant_id = m.tenant_id AND e.subject = m.booking_id AND e.account = 'advance'), 'expires_at', b.hold_expires_at,
      'due_at', b.payment_due_at, 'place', (SELECT coalesce(s.name, k.name) FROM desk.booking_item i
        LEFT JOIN desk.space s ON s.tenant_id = i.tenant_id AND s.space_id = i.space_id
        LEFT JOIN desk.composite_space k ON k.tenant_id = i.tenant_id AND k.composite_id = i.composite_id
        WHERE i.tenant_id = b.tenant_id AND i.booking_id = b.booking_id ORDER BY i.starts_at, i.item_no LIMIT 1)) || m.variables || CASE m.event
      WHEN 'refund_issued' THEN coalesce((SELECT jsonb_build_object('paper', d.number) FROM desk.document d
        WHERE d.tenant_id = m.tenant_id AND d.refund_id = m.subject AND d.void_reason = ''), '{}')
      WHEN 'payment_received' THEN coalesce((SELECT jsonb_build_object('paper', d.number, 'document', d.document_id) FROM desk.document d
        WHERE d.tenant_id = m.tenant_id AND d.payment_id = m.subject AND d.void_reason = ''), '{}')
      ELSE '{}' END) END
  FROM (SELECT 1) one LEFT JOIN desk.booking b ON b.tenant_id = m.tenant_id AND b.booking_id = m.booking_id
    LEFT JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id $$;
