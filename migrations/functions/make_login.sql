-- owner: role_admin
-- Makes one login with its staff row: called by staff_create, and by whoever founds a tenant (a superuser).
CREATE OR REPLACE FUNCTION desk.make_login(p_tenant int, p_login name, p_display text, p_rank text, p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF p_login !~ ('^@prefix@_t' || p_tenant || '_[a-z0-9_]{1,40}$') THEN
    PERFORM desk.bad_input('login', format('must be @prefix@_t%s_ and then small letters, digits or _', p_tenant));
  END IF;
  IF p_rank NOT IN ('clerk', 'manager', 'owner', 'worker') THEN PERFORM desk.bad_input('rank', 'must be clerk, manager, owner or worker'); END IF;
  PERFORM desk.check_verifier(p_verifier);
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = p_login) THEN PERFORM desk.bad_input('login', 'exists already'); END IF;
  BEGIN
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 12 PASSWORD %L', p_login, p_verifier);
  EXCEPTION WHEN duplicate_object OR unique_violation THEN      -- somebody else made it at this very moment
    PERFORM desk.bad_input('login', 'exists already');
  END;
  EXECUTE format('GRANT %I TO %I', CASE p_rank WHEN 'clerk' THEN '@clerk@' WHEN 'manager' THEN '@manager@' WHEN 'owner' THEN '@owner@' ELSE '@worker@' END, p_login);
  INSERT INTO desk.staff (login, tenant_id, display_name, rank) VALUES (p_login, p_tenant, p_display, p_rank);
END $$;
