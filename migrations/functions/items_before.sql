-- The items that the move of a revision took away, as they were sold; empty when that revision was no move.
CREATE OR REPLACE FUNCTION desk.items_before(p_tenant int, p_booking uuid, p_rev int) RETURNS desk.wanted_item[]
LANGUAGE plpgsql STABLE AS $$
DECLARE items desk.wanted_item[] := '{}'; i desk.wanted_item; x desk.item_before;
BEGIN
  FOR x IN SELECT * FROM desk.item_before WHERE tenant_id = p_tenant AND booking_id = p_booking AND rev = p_rev ORDER BY item_no LOOP
    i := NULL;
    i.item_no := x.item_no; i.space_id := x.space_id; i.composite_id := x.composite_id; i.session_id := x.session_id; i.label := x.label;
    i.starts_at := x.starts_at; i.ends_at := x.ends_at; i.price_minor := x.price_minor;
    IF NOT EXISTS (SELECT FROM desk.space s WHERE s.tenant_id = p_tenant AND s.space_id = x.space_id AND s.active)
       AND NOT EXISTS (SELECT FROM desk.composite_space c WHERE c.tenant_id = p_tenant AND c.composite_id = x.composite_id AND c.active) THEN
      PERFORM desk.no_undo('space_gone');
    END IF;
    items := items || i;
  END LOOP;
  RETURN items;
END $$;
