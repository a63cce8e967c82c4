-- Binds even our own functions: what has come to an end stays so (entered only where nothing was planned for the message).
CREATE OR REPLACE FUNCTION desk.guard_message_end() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.state IN ('delivered', 'failed', 'stale', 'void') AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'the message has come to its end' USING ERRCODE = '42501';
  END IF;
  RETURN NULL;
END $$;
