-- One booking as the desk shows it: the answer of every booking command and of the reads. Documented in docs/referee.md.
-- Read in one statement, so that it is of one moment; names and the sum are read here and not by `staff_name` and `received`, whose
-- calls were a third of it.
CREATE OR REPLACE FUNCTION desk.booking_card(p_tenant int, p_booking uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT desk.card_of(b, v.hold_max_minutes, coalesce((SELECT s.display_name::text FROM desk.staff s WHERE s.login = b.created_by), b.created_by::text),
    coalesce((SELECT s.display_name::text FROM desk.staff s WHERE s.login = b.changed_by), b.changed_by::text),
    coalesce((SELECT s.display_name::text FROM desk.staff s WHERE s.login = b.confirmed_by), b.confirmed_by::text),
    desk.customer_of(b.tenant_id, b.customer_id),
    (SELECT jsonb_agg(jsonb_build_object('item', i.item_no, 'space', i.space_id, 'composite', i.composite_id, 'session', i.session_id,
        'from', i.starts_at, 'to', i.ends_at, 'label', i.label, 'price_minor', i.price_minor) ORDER BY i.item_no)
      FROM desk.booking_item i WHERE i.tenant_id = b.tenant_id AND i.booking_id = b.booking_id),
    (SELECT jsonb_agg(jsonb_build_object('space', o.space_id, 'item', o.item_no, 'from', o.starts_at, 'to', o.ends_at)
        ORDER BY o.item_no, o.space_id) FROM desk.occupancy o WHERE o.tenant_id = b.tenant_id AND o.booking_id = b.booking_id),
    (SELECT coalesce(-sum(e.amount_minor), 0)::bigint FROM desk.ledger_entry e
      WHERE e.tenant_id = b.tenant_id AND e.subject = b.booking_id AND e.account = 'advance'),
    CASE WHEN b.cash_discount_bp = 0 THEN 0 ELSE -desk.held(b.tenant_id, 'discounts', b.booking_id) END,
    CASE WHEN b.cash_discount_bp > 0 THEN b.total_minor - desk.received(b.tenant_id, b.booking_id) - desk.cash_discount(b) END,
    CASE WHEN b.status = 'temp_hold' THEN desk.preferred_option(b.tenant_id, b.customer_id) END)
  FROM desk.booking b JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
  WHERE b.tenant_id = p_tenant AND b.booking_id = p_booking);
END $$;
