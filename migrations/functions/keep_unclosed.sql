-- Keeps the list of journals that are in no closed day. Those of neither a booking nor a drawer belong to no venue's day.
CREATE OR REPLACE FUNCTION desk.keep_unclosed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'journal' THEN
    INSERT INTO desk.unclosed (tenant_id, journal_id)
      SELECT n.tenant_id, n.journal_id FROM new_rows n WHERE n.booking_id IS NOT NULL OR n.kind = 'drawer';
  ELSE
    DELETE FROM desk.unclosed u USING new_rows n WHERE u.tenant_id = n.tenant_id AND u.journal_id = n.journal_id;
  END IF;
  RETURN NULL;
END $$;
