-- The staff row behind this connection as it is now, after waiting for a lock: `me` answers for the statement's beginning.
CREATE OR REPLACE FUNCTION desk.me_now() RETURNS desk.staff
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff;
BEGIN
  SELECT * INTO who FROM desk.staff WHERE login = session_user AND active;
  IF NOT FOUND THEN RAISE EXCEPTION 'no active member of staff' USING ERRCODE = '42501', DETAIL = '{"needs": ["staff"]}'; END IF;
  RETURN who;
END $$;
GRANT EXECUTE ON FUNCTION desk.me_now() TO @role_admin@;
