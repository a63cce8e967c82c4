-- Locks one message of the tenant; refuses an unknown id.
CREATE OR REPLACE FUNCTION desk.lock_message(p_tenant int, p_message bigint) RETURNS desk.message
LANGUAGE plpgsql AS $$
DECLARE m desk.message;
BEGIN
  SELECT * INTO m FROM desk.message WHERE tenant_id = p_tenant AND message_id = p_message FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such message' USING ERRCODE = 'BK004', DETAIL = '{"what": "message"}'; END IF;
  RETURN m;
END $$;
