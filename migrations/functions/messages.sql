-- At most 500 messages, the latest first, that were made within a time and fit what is asked; NULL: all of them.
CREATE OR REPLACE FUNCTION desk.messages(p_from timestamptz, p_to timestamptz, p_states text[] DEFAULT NULL, p_kinds text[] DEFAULT NULL, p_channels text[] DEFAULT NULL,
  p_booking uuid DEFAULT NULL, p_customer uuid DEFAULT NULL) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); theirs uuid[];
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  IF p_customer IS NOT NULL THEN   -- by the person's bookings, which are few, and not through everybody's messages
    theirs := ARRAY(SELECT b.booking_id FROM desk.booking b WHERE b.tenant_id = who.tenant_id AND b.customer_id = p_customer);
    RETURN QUERY SELECT desk.message_card(s.tenant_id, s.message_id) FROM (
      SELECT m.* FROM (SELECT * FROM desk.message WHERE tenant_id = who.tenant_id AND customer_id = p_customer
          UNION ALL SELECT * FROM desk.message WHERE tenant_id = who.tenant_id AND booking_id = ANY (theirs)) m
        WHERE m.created_at >= p_from AND m.created_at < p_to
          AND (p_states IS NULL OR m.state = ANY (p_states)) AND (p_kinds IS NULL OR m.kind = ANY (p_kinds)) AND (p_channels IS NULL OR m.channel = ANY (p_channels))
          AND (p_booking IS NULL OR m.booking_id = p_booking)
        ORDER BY m.created_at DESC, m.message_id DESC LIMIT 500) s ORDER BY s.created_at DESC, s.message_id DESC;
    RETURN;
  END IF;
  RETURN QUERY SELECT desk.message_card(s.tenant_id, s.message_id) FROM (
    SELECT m.tenant_id, m.message_id, m.created_at FROM desk.message m WHERE m.tenant_id = who.tenant_id AND m.created_at >= p_from AND m.created_at < p_to
      AND (p_states IS NULL OR m.state = ANY (p_states)) AND (p_kinds IS NULL OR m.kind = ANY (p_kinds)) AND (p_channels IS NULL OR m.channel = ANY (p_channels))
      AND (p_booking IS NULL OR m.booking_id = p_booking)
      ORDER BY m.created_at DESC, m.message_id DESC LIMIT 500) s ORDER BY s.created_at DESC, s.message_id DESC;
END $$;
GRANT EXECUTE ON FUNCTION desk.messages(timestamptz, timestamptz, text[], text[], text[], uuid, uuid) TO @clerk@;
