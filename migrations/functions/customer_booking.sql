-- One line of a customer's bookings: enough to recognise it and to go there.
CREATE OR REPLACE FUNCTION desk.customer_booking(b desk.booking) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('booking', b.booking_id, 'number', b.booking_no, 'venue', b.venue_id, 'status', b.status, 'event_type', b.event_type,
      'guests', b.guests, 'from', i.starts_at, 'to', i.ends_at, 'ends_at', b.ends_at, 'space', i.space_id, 'composite', i.composite_id,
      'items', (SELECT count(*) FROM desk.booking_item n WHERE n.tenant_id = b.tenant_id AND n.booking_id = b.booking_id),
      'currency', b.currency, 'total_minor', b.total_minor, 'received_minor', desk.received(b.tenant_id, b.booking_id), 'event_group', b.event_group)
    FROM desk.booking_item i WHERE i.tenant_id = b.tenant_id AND i.booking_id = b.booking_id ORDER BY i.item_no LIMIT 1);
END $$;
