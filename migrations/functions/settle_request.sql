-- What became of a key of this login: its answer, or a tombstone that refuses it for ever should it still arrive.
-- A request under way under the same key makes this wait for its end.
CREATE OR REPLACE FUNCTION desk.settle_request(p_key uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); r desk.request;
BEGIN
  IF p_key IS NULL THEN PERFORM desk.bad_input('key', 'is missing'); END IF;
  INSERT INTO desk.request (login, key, tenant_id, command, void) VALUES (session_user, p_key, who.tenant_id, 'settle_request', true)
    ON CONFLICT DO NOTHING;
  SELECT * INTO STRICT r FROM desk.request WHERE login = session_user AND key = p_key;
  RETURN jsonb_build_object('state', CASE WHEN r.void THEN 'never' ELSE 'done' END, 'command', r.command, 'answer', desk.answer_of(r));
END $$;
GRANT EXECUTE ON FUNCTION desk.settle_request(uuid) TO @clerk@;
