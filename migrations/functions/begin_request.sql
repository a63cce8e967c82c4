-- Claims the idempotency key. NULL: go on. Otherwise the answer of the same request. p_booking: its card is the answer.
-- A rival with the same key makes the INSERT wait for its commit or rollback.
CREATE OR REPLACE FUNCTION desk.begin_request(p_tenant int, p_key uuid, p_command text, p_body jsonb, p_booking uuid DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE r desk.request;
BEGIN
  IF p_key IS NULL OR current_setting('transaction_isolation') <> 'read committed' THEN
    IF p_key IS NULL THEN PERFORM desk.bad_input('key', 'is missing'); END IF;
    -- An older snapshot would still see a disabled login as active, and money as it was.
    RAISE EXCEPTION 'commands are carried out in read committed transactions' USING ERRCODE = '25001';
  END IF;
  IF p_booking IS NULL THEN PERFORM desk.settle_before(); END IF;   -- a hold has neither money nor a paper
  INSERT INTO desk.request (login, key, tenant_id, command, fingerprint, booking_id)
    VALUES (session_user, p_key, p_tenant, p_command, sha256(jsonb_send(p_body)), p_booking) ON CONFLICT DO NOTHING;
  IF FOUND THEN RETURN NULL; END IF;
  SELECT * INTO STRICT r FROM desk.request WHERE login = session_user AND key = p_key;
  IF r.void THEN RAISE EXCEPTION 'request was settled as never carried out' USING ERRCODE = 'BK011'; END IF;
  IF (r.command, r.fingerprint) <> (p_command, sha256(jsonb_send(p_body))) THEN RAISE EXCEPTION 'key reused for another request' USING ERRCODE = 'BK003'; END IF;
  RETURN desk.answer_of(r);
END $$;
GRANT EXECUTE ON FUNCTION desk.begin_request(int, uuid, text, jsonb, uuid) TO @role_admin@;
