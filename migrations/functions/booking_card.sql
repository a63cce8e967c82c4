-- One booking as the desk shows it: the answer of every booking command and of the reads. Documented in docs/referee.md.
-- Read in one statement, so that it is of one moment; names and the sum are read here and not by `staff_name` and `received`, whose
-- calls were a third of it. The values stand in the order of desk.card, as in `create_hold`.
CREATE OR REPLACE FUNCTION desk.booking_card(p_tenant int, p_booking uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT to_jsonb(ROW(
      b.booking_id, b.venue_id, b.rev, b.balance_days, b.moves, b.total_minor, b.deposit_minor,
      (SELECT coalesce(-sum(e.amount_minor), 0)::bigint FROM desk.ledger_entry e
        WHERE e.tenant_id = b.tenant_id AND e.subject = b.booking_id AND e.account = 'advance'),
      CASE WHEN b.cash_discount_bp = 0 THEN 0 ELSE -desk.held(b.tenant_id, 'discounts', b.booking_id) END,
      b.created_at, b.changed_at, b.hold_expires_at, CASE WHEN b.status = 'temp_hold' THEN b.created_at + make_interval(mins => v.hold_max_minutes) END,
      b.booking_no, b.status, b.currency, coalesce((SELECT s.display_name::text FROM desk.staff s WHERE s.login = b.created_by), b.created_by::text),
      coalesce((SELECT s.display_name::text FROM desk.staff s WHERE s.login = b.changed_by), b.changed_by::text),
      b.event_type, b.note_staff, b.note_customer, b.register_no, b.reason,
      (SELECT array_agg(ROW(i.item_no, i.space_id, i.composite_id, i.session_id, i.starts_at, i.ends_at, i.label, i.price_minor)::desk.card_item ORDER BY i.item_no)
        FROM desk.booking_item i WHERE i.tenant_id = b.tenant_id AND i.booking_id = b.booking_id),
      (SELECT array_agg(ROW(o.space_id, o.item_no, o.starts_at, o.ends_at)::desk.card_place ORDER BY o.item_no, o.space_id)
        FROM desk.occupancy o WHERE o.tenant_id = b.tenant_id AND o.booking_id = b.booking_id),
      b.quote, b.policy, b.plan,
      b.guests, desk.customer_of(b.tenant_id, b.customer_id), CASE WHEN b.status = 'temp_hold' THEN desk.preferred_option(b.tenant_id, b.customer_id) END,
      b.replaces_id, b.event_group, b.payment_option, b.payment_due_at,
      b.confirmed_at, coalesce((SELECT s.display_name::text FROM desk.staff s WHERE s.login = b.confirmed_by), b.confirmed_by::text),
      b.arrived_at, b.left_at, b.no_show_at,
      CASE WHEN b.cash_discount_bp > 0 THEN b.total_minor - desk.received(b.tenant_id, b.booking_id) - desk.cash_discount(b) END)::desk.card)
    FROM desk.booking b JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
    WHERE b.tenant_id = p_tenant AND b.booking_id = p_booking);
END $$;
