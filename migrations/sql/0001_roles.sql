-- Cluster-wide roles of one installation. Safe to run again; needs a superuser, or CREATEROLE on PostgreSQL 16+.
DO $$
DECLARE r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['@schema@', '@staff@', '@clerk@', '@manager@', '@owner@', '@worker@'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN EXECUTE format('CREATE ROLE %I NOLOGIN', r); END IF;
  END LOOP;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '@role_admin@') THEN
    CREATE ROLE @role_admin@ NOLOGIN CREATEROLE;   -- owns the staff functions and nothing else
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '@backup@') THEN
    CREATE ROLE @backup@ NOLOGIN BYPASSRLS;        -- pg_dump has to see every row
    GRANT pg_read_all_data TO @backup@;
  END IF;
  GRANT pg_signal_backend TO @role_admin@;         -- whoever is disabled is put out at once
  GRANT @staff@ TO @clerk@, @worker@;
  GRANT @clerk@ TO @manager@;
  GRANT @manager@ TO @owner@;
  -- From 16 on CREATEROLE alone may hand out nothing: it needs ADMIN on exactly these four groups.
  IF current_setting('server_version_num')::int >= 160000 THEN
    EXECUTE 'GRANT @clerk@, @manager@, @owner@, @worker@ TO @role_admin@ WITH ADMIN TRUE, INHERIT FALSE, SET FALSE';
  END IF;
END $$;
