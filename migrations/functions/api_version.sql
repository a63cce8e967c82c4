-- Checked by a desk at sign-in. A command's body may gain optional fields; anything else is a new version.
CREATE OR REPLACE FUNCTION desk.api_version() RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$ SELECT 1 $$;
GRANT EXECUTE ON FUNCTION desk.api_version() TO @staff@;
