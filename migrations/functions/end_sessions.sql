-- owner: role_admin
-- Ends what a login has open in this database, but not the session that asks; what was half done there is undone.
CREATE OR REPLACE FUNCTION desk.end_sessions(p_login name) RETURNS int
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*) FILTER (WHERE pg_terminate_backend(pid))::int FROM pg_stat_activity
   WHERE usename = p_login AND datname = current_database() AND pid <> pg_backend_pid() $$;
GRANT EXECUTE ON FUNCTION desk.end_sessions(name) TO @schema@;
