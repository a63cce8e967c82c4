-- Forgets answered requests after 40 days (they are promised for 30).
CREATE OR REPLACE FUNCTION desk.sweep_requests(p_limit int DEFAULT 5000) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); n int;
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  DELETE FROM desk.request r USING (SELECT login, key FROM desk.request WHERE tenant_id = who.tenant_id AND at < clock_timestamp() - interval '40 days'
    LIMIT p_limit FOR UPDATE SKIP LOCKED) old WHERE r.login = old.login AND r.key = old.key;
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
GRANT EXECUTE ON FUNCTION desk.sweep_requests(int) TO @worker@;
