-- owner: role_admin
-- A SCRAM-SHA-256 verifier exactly as PostgreSQL makes it: anything it could not read it would take for a clear password.
CREATE OR REPLACE FUNCTION desk.check_verifier(p_verifier text) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF p_verifier !~ '^SCRAM-SHA-256\$[1-9][0-9]{3,6}:[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$'
     OR split_part(split_part(p_verifier, '$', 2), ':', 1)::int < 4096 THEN
    PERFORM desk.bad_input('verifier', 'must be a SCRAM-SHA-256 verifier, never a password');
  END IF;
END $$;
