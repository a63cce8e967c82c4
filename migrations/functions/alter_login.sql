-- owner: role_admin
-- Alters one login. Somebody who alters the same one at this moment, by hand, makes PostgreSQL raise an internal error
-- ("tuple concurrently updated"): told as a lock that was not free, so that the desk simply tries once more.
CREATE OR REPLACE FUNCTION desk.alter_login(p_login name, p_change text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  EXECUTE format('ALTER ROLE %I %s', p_login, p_change);
EXCEPTION WHEN internal_error THEN
  RAISE EXCEPTION 'this login is being altered' USING ERRCODE = '55P03';
END $$;
