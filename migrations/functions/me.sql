-- The staff row behind this connection. session_user is fixed at login: neither SET ROLE nor SECURITY DEFINER changes it.
CREATE OR REPLACE FUNCTION desk.me() RETURNS desk.staff
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff;
BEGIN
  SELECT * INTO who FROM desk.staff WHERE login = session_user AND active;
  IF NOT FOUND THEN RAISE EXCEPTION 'no active member of staff' USING ERRCODE = '42501', DETAIL = '{"needs": ["staff"]}'; END IF;
  RETURN who;
END $$;
GRANT EXECUTE ON FUNCTION desk.me() TO @role_admin@;
