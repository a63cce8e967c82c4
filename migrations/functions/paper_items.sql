-- What a booking is of, as a paper says it: each item's name, session and times on the venue's clock.
CREATE OR REPLACE FUNCTION desk.paper_items(b desk.booking, p_zone text) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE i record; items jsonb := '[]'; what text; during text; clock text := 'YYYY-MM-DD"T"HH24:MI';
BEGIN
  FOR i IN SELECT item_no, label, space_id, composite_id, session_id, starts_at AT TIME ZONE p_zone AS lo, ends_at AT TIME ZONE p_zone AS hi FROM desk.booking_item
      WHERE tenant_id = b.tenant_id AND booking_id = b.booking_id ORDER BY item_no LOOP
    IF i.label <> '' THEN what := i.label;       -- one by one, and only what is asked: as a join with three tables it was two thirds dearer
    ELSIF i.space_id IS NOT NULL THEN what := (SELECT name FROM desk.space WHERE tenant_id = b.tenant_id AND space_id = i.space_id);
    ELSE what := (SELECT name FROM desk.composite_space WHERE tenant_id = b.tenant_id AND composite_id = i.composite_id);
    END IF;
    during := '';
    IF i.session_id IS NOT NULL THEN during := (SELECT name FROM desk.session WHERE tenant_id = b.tenant_id AND session_id = i.session_id); END IF;
    items := items || jsonb_build_object('item', i.item_no, 'what', what, 'session', coalesce(during, ''), 'from', to_char(i.lo, clock), 'to', to_char(i.hi, clock));
  END LOOP;
  RETURN nullif(items, '[]');
END $$;
