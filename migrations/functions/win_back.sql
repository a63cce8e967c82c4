-- Books the slot of a lost booking again, as a new booking that names the old one, and puts it where the old one's payment was:
-- fails as any hold does where the slot is taken by now. The spaces are locked before anything else, as always.
CREATE OR REPLACE FUNCTION desk.win_back(p_lost uuid, p_tenant int, p_new uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE b desk.booking; v desk.venue; held jsonb; option text;
BEGIN
  SELECT * INTO b FROM desk.booking WHERE tenant_id = p_tenant AND booking_id = p_lost;
  IF b.status NOT IN ('cancelled', 'expired') THEN
    RAISE EXCEPTION 'the booking is not lost' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', b.status, 'event', 'win_back')::text;
  END IF;
  SELECT * INTO v FROM desk.venue WHERE tenant_id = p_tenant AND venue_id = b.venue_id;
  held := desk.create_hold(desk.new_id(), jsonb_strip_nulls(jsonb_build_object('booking', p_new, 'venue', b.venue_id, 'replaces', b.booking_id,
    'customer', CASE WHEN b.customer_id IS NOT NULL THEN jsonb_build_object('id', b.customer_id) END, 'event_type', nullif(b.event_type, ''), 'guests', b.guests,
    'note_staff', nullif(b.note_staff, ''), 'note_customer', nullif(b.note_customer, ''), 'addons', b.quote #> '{asked,addons}',
    'items', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('space', i.space_id, 'composite', i.composite_id, 'session', i.session_id, 'from', i.starts_at, 'to', i.ends_at,
        'label', nullif(i.label, ''))) ORDER BY i.item_no) FROM desk.booking_item i WHERE i.tenant_id = p_tenant AND i.booking_id = p_lost))));
  option := coalesce(b.payment_option, CASE v.payment_profile WHEN 'cash_only' THEN 'counter_full' WHEN 'full_online' THEN 'gateway_full'
    WHEN 'marketplace' THEN 'gateway_full' ELSE 'deposit' END);
  PERFORM desk.select_payment(desk.new_id(), jsonb_build_object('booking', p_new, 'revision', held -> 'revision', 'option', option));
END $$;
