-- Locks the planned closure of this id until the end of the transaction, so that giving it up and carrying it out exclude each
-- other; refused when it was given up. False where nothing was planned under the id, as for any blackout out of the blue.
CREATE OR REPLACE FUNCTION desk.closure_stands(p_tenant int, p_closure uuid) RETURNS bool
LANGUAGE plpgsql AS $$
DECLARE c desk.closure;
BEGIN
  SELECT * INTO c FROM desk.closure WHERE tenant_id = p_tenant AND closure_id = p_closure FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  IF c.dropped THEN RAISE EXCEPTION 'the closure was given up' USING ERRCODE = 'BK004', DETAIL = '{"what": "closure"}'; END IF;
  RETURN true;
END $$;
