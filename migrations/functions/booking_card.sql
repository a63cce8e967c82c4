-- One booking as the desk shows it: the answer of every booking command and of the reads. Documented in docs/referee.md.
CREATE OR REPLACE FUNCTION desk.booking_card(p_tenant int, p_booking uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object(
    'booking', b.booking_id, 'number', b.booking_no, 'register_no', b.register_no, 'venue', b.venue_id, 'status', b.status, 'revision', b.rev,
    'event_type', b.event_type, 'guests', b.guests,
    'customer', (SELECT jsonb_build_object('id', c.customer_id, 'name', c.name, 'phones',
        to_jsonb(desk.phones_of(c.tenant_id, c.customer_id)))
      FROM desk.customer c WHERE c.tenant_id = b.tenant_id AND c.customer_id = b.customer_id),
    'items', (SELECT jsonb_agg(jsonb_build_object('item', i.item_no, 'space', i.space_id, 'composite', i.composite_id, 'session', i.session_id,
        'from', i.starts_at, 'to', i.ends_at, 'label', i.label, 'price_minor', i.price_minor) ORDER BY i.item_no)
      FROM desk.booking_item i WHERE i.tenant_id = b.tenant_id AND i.booking_id = b.booking_id),
    'occupancy', (SELECT jsonb_agg(jsonb_build_object('space', o.space_id, 'item', o.item_no, 'from', o.starts_at, 'to', o.ends_at)
        ORDER BY o.item_no, o.space_id) FROM desk.occupancy o WHERE o.tenant_id = b.tenant_id AND o.booking_id = b.booking_id),
    'quote', b.quote, 'policy', b.policy, 'plan', b.plan, 'balance_days', b.balance_days, 'moves', b.moves,
    'currency', b.currency, 'total_minor', b.total_minor, 'deposit_minor', b.deposit_minor,
    'received_minor', desk.received(b.tenant_id, b.booking_id), 'cash_discount_minor', CASE WHEN b.cash_discount_bp = 0 THEN 0 ELSE -desk.held(b.tenant_id, 'discounts', b.booking_id) END,
    'cash_settles_minor', CASE WHEN b.cash_discount_bp > 0 THEN b.total_minor - desk.received(b.tenant_id, b.booking_id) - desk.cash_discount(b) END,
    'note_staff', b.note_staff, 'note_customer', b.note_customer, 'reason', b.reason, 'replaces', b.replaces_id, 'event_group', b.event_group)
  || jsonb_build_object(
    'created_at', b.created_at, 'created_by', desk.staff_name(b.created_by), 'changed_at', b.changed_at, 'changed_by', desk.staff_name(b.changed_by),
    'hold_expires_at', b.hold_expires_at,
    'hold_max_until', CASE WHEN b.status = 'temp_hold' THEN b.created_at + make_interval(mins => v.hold_max_minutes) END,
    'prefers', CASE WHEN b.status = 'temp_hold' AND b.customer_id IS NOT NULL THEN (SELECT x.payment_option FROM desk.booking x
      WHERE x.tenant_id = b.tenant_id AND x.customer_id = b.customer_id AND x.payment_option IS NOT NULL ORDER BY x.created_at DESC LIMIT 1) END,
    'payment_option', b.payment_option, 'payment_due_at', b.payment_due_at,
    'confirmed_at', b.confirmed_at, 'confirmed_by', CASE WHEN b.confirmed_by IS NOT NULL THEN desk.staff_name(b.confirmed_by) END,
    'arrived_at', b.arrived_at, 'left_at', b.left_at, 'no_show_at', b.no_show_at)
  FROM desk.booking b JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
  WHERE b.tenant_id = p_tenant AND b.booking_id = p_booking);
END $$;
