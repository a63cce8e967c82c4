-- A booking's card, built at once: to add to it would write it twice. Its customer, items, occupancy and money come from its caller.
CREATE OR REPLACE FUNCTION desk.card_of(b desk.booking, p_hold_max_minutes int, p_created_by text, p_changed_by text, p_confirmed_by text,
  p_customer jsonb, p_items jsonb, p_occupancy jsonb, p_received bigint, p_discount bigint, p_settles bigint, p_prefers text) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN jsonb_build_object(
    'booking', b.booking_id, 'number', b.booking_no, 'register_no', b.register_no, 'venue', b.venue_id, 'status', b.status, 'revision', b.rev,
    'event_type', b.event_type, 'guests', b.guests,
    'quote', b.quote, 'policy', b.policy, 'plan', b.plan, 'balance_days', b.balance_days, 'moves', b.moves,
    'currency', b.currency, 'total_minor', b.total_minor, 'deposit_minor', b.deposit_minor,
    'note_staff', b.note_staff, 'note_customer', b.note_customer, 'reason', b.reason, 'replaces', b.replaces_id, 'event_group', b.event_group,
    'created_at', b.created_at, 'created_by', p_created_by, 'changed_at', b.changed_at, 'changed_by', p_changed_by,
    'hold_expires_at', b.hold_expires_at,
    'hold_max_until', CASE WHEN b.status = 'temp_hold' THEN b.created_at + make_interval(mins => p_hold_max_minutes) END,
    'payment_option', b.payment_option, 'payment_due_at', b.payment_due_at, 'confirmed_at', b.confirmed_at, 'confirmed_by', p_confirmed_by,
    'arrived_at', b.arrived_at, 'left_at', b.left_at, 'no_show_at', b.no_show_at,
    'customer', p_customer, 'items', p_items, 'occupancy', p_occupancy, 'received_minor', p_received, 'cash_discount_minor', p_discount,
    'cash_settles_minor', p_settles, 'prefers', p_prefers);
END $$;
