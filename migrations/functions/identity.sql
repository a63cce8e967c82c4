-- Who is signed in; NULL for a login that is no active member of staff.
CREATE OR REPLACE FUNCTION desk.identity() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object('login', s.login, 'name', s.display_name, 'rank', s.rank, 'tenant', s.tenant_id, 'tenant_name', t.name,
      'api_version', desk.api_version(), 'server_version', current_setting('server_version'), 'now', clock_timestamp())
    FROM desk.staff s JOIN desk.tenant t USING (tenant_id) WHERE s.login = session_user AND s.active $$;
GRANT EXECUTE ON FUNCTION desk.identity() TO @staff@;
