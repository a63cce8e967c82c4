-- Guests against what a booking's items hold; a manager may override with a reason.
CREATE OR REPLACE FUNCTION desk.check_guests(b desk.booking, p_guests int, p_rank text, p_override text) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE room int;
BEGIN
  SELECT desk.room_of(b.tenant_id, array_agg(i.space_id ORDER BY i.item_no), array_agg(i.starts_at ORDER BY i.item_no),
      array_agg(i.ends_at ORDER BY i.item_no), array_agg(coalesce(s.capacity, c.capacity) ORDER BY i.item_no)) INTO room
    FROM desk.booking_item i
    LEFT JOIN desk.space s ON s.tenant_id = i.tenant_id AND s.space_id = i.space_id
    LEFT JOIN desk.composite_space c ON c.tenant_id = i.tenant_id AND c.composite_id = i.composite_id
    WHERE i.tenant_id = b.tenant_id AND i.booking_id = b.booking_id;
  IF p_guests IS NULL OR p_guests <= room THEN RETURN '[]'; END IF;
  IF p_override = '' THEN
    RAISE EXCEPTION 'a booking rule does not allow this' USING ERRCODE = 'BK007',
      DETAIL = jsonb_build_object('broken', jsonb_build_array(jsonb_build_object('rule', 'capacity', 'guests', room)))::text;
  END IF;
  PERFORM desk.permit(p_rank, '{manager,owner}');
  RETURN '["capacity"]';
END $$;
