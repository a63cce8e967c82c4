-- Keeps the items that a move takes away, under the revision that the move is about to make; the booking is locked.
CREATE OR REPLACE FUNCTION desk.remember_items() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO desk.item_before (tenant_id, booking_id, rev, item_no, space_id, composite_id, session_id, starts_at, ends_at, label, price_minor)
    SELECT o.tenant_id, o.booking_id, b.rev + 1, o.item_no, o.space_id, o.composite_id, o.session_id, o.starts_at, o.ends_at, o.label, o.price_minor
      FROM old_rows o JOIN desk.booking b USING (tenant_id, booking_id);
  RETURN NULL;
END $$;
