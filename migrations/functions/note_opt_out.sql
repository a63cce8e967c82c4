-- A provider says that this customer has told it to stop: remembered for the channel.
CREATE OR REPLACE FUNCTION desk.note_opt_out(m desk.message, p_words text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO desk.message_opt_out (tenant_id, customer_id, channel, reason)
    SELECT m.tenant_id, x.id, m.channel, left(p_words, 200) FROM (SELECT coalesce(m.customer_id, (SELECT b.customer_id FROM desk.booking b
      WHERE b.tenant_id = m.tenant_id AND b.booking_id = m.booking_id)) AS id) x WHERE x.id IS NOT NULL ON CONFLICT DO NOTHING;
END $$;
