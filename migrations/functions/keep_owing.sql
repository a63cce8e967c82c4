-- Keeps the list of bookings that owe or are owed something: after a change of what is owed or by when (of a booking), and after
-- money has come or gone (of the ledger).
CREATE OR REPLACE FUNCTION desk.keep_owing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'booking' THEN
    PERFORM desk.note_owing(NEW.tenant_id, NEW.booking_id);
  ELSE
    PERFORM desk.note_owing(x.tenant_id, x.subject) FROM (SELECT DISTINCT n.tenant_id, n.subject FROM new_rows n WHERE n.account = 'advance') x;
  END IF;
  RETURN NULL;
END $$;
