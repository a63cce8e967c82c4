-- A paper is never changed; once, it may be declared void.
CREATE OR REPLACE FUNCTION desk.guard_document() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.void_reason <> '' OR to_jsonb(NEW) - '{void_reason,voided_at,voided_by}'::text[] <> to_jsonb(OLD) - '{void_reason,voided_at,voided_by}'::text[] THEN
    RAISE EXCEPTION 'a paper is never changed' USING ERRCODE = '42501', DETAIL = '{"needs": []}';
  END IF;
  RETURN NEW;
END $$;
