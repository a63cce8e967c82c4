-- owner: role_admin
-- PostgreSQL's queue of hints is one for the server, and whoever listens and keeps a transaction open keeps it from being cleared. No desk ever fills
-- a tenth of it: when it is so full, sessions of people that have a transaction open are ended, in any database, and what was half done there is undone.
CREATE OR REPLACE FUNCTION desk.free_hints() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF pg_notification_queue_usage() < 0.1 THEN RETURN; END IF;
  PERFORM pg_terminate_backend(a.pid, 1000) FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid AND NOT r.rolsuper
   WHERE a.pid <> pg_backend_pid() AND pg_has_role(r.oid, '@staff@', 'MEMBER')
    AND EXISTS (SELECT FROM pg_locks l WHERE l.pid = a.pid AND l.locktype = 'virtualxid');
  PERFORM pg_notification_queue_usage();  -- lets go of what nobody waits for any more
END $$;
GRANT EXECUTE ON FUNCTION desk.free_hints() TO @schema@;
