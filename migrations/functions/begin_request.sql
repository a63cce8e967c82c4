-- Claims the idempotency key. NULL: go on. Otherwise the stored answer of the same request.
-- A rival with the same key makes the INSERT wait for its commit or rollback.
CREATE OR REPLACE FUNCTION desk.begin_request(p_tenant int, p_key uuid, p_command text, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE r desk.request; print bytea := sha256(convert_to(p_command || ' ' || p_body::text, 'UTF8'));
BEGIN
  -- An older snapshot would still see a disabled login as active, and money as it was.
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'commands are carried out in read committed transactions' USING ERRCODE = '25001';
  END IF;
  IF p_key IS NULL THEN PERFORM desk.bad_input('key', 'is missing'); END IF;
  INSERT INTO desk.request (login, key, tenant_id, command, fingerprint) VALUES (session_user, p_key, p_tenant, p_command, print)
    ON CONFLICT DO NOTHING;
  IF FOUND THEN RETURN NULL; END IF;
  SELECT * INTO STRICT r FROM desk.request WHERE login = session_user AND key = p_key;
  IF r.void THEN RAISE EXCEPTION 'request was settled as never carried out' USING ERRCODE = 'BK011'; END IF;
  IF r.fingerprint <> print THEN RAISE EXCEPTION 'key reused for another request' USING ERRCODE = 'BK003'; END IF;
  RETURN r.answer;
END $$;
GRANT EXECUTE ON FUNCTION desk.begin_request(int, uuid, text, jsonb) TO @role_admin@;
