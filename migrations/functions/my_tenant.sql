-- The tenant of the login that opened this connection; NULL for strangers and disabled staff.
CREATE OR REPLACE FUNCTION desk.my_tenant() RETURNS int
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT tenant_id FROM desk.staff WHERE login = session_user AND active $$;
GRANT EXECUTE ON FUNCTION desk.my_tenant() TO @staff@, @role_admin@, @backup@;
