-- Keeps the pinned price that a change replaced, whichever function made the change, so that an undo can restore it.
CREATE OR REPLACE FUNCTION desk.remember_price() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO desk.booking_before (tenant_id, booking_id, rev, guests, total_minor, deposit_minor, quote)
    SELECT o.tenant_id, o.booking_id, n.rev, o.guests, o.total_minor, o.deposit_minor, o.quote
      FROM old_rows o JOIN new_rows n USING (tenant_id, booking_id)
     WHERE n.last_event = 'move' OR (o.total_minor, o.deposit_minor, o.quote) IS DISTINCT FROM (n.total_minor, n.deposit_minor, n.quote);
  RETURN NULL;
END $$;
