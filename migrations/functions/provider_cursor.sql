-- How far a provider's news were read; null before the first time.
CREATE OR REPLACE FUNCTION desk.provider_cursor(p_provider text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me();
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  RETURN (SELECT c.cursor FROM desk.provider_cursor c WHERE c.tenant_id = who.tenant_id AND c.provider = p_provider);
END $$;
GRANT EXECUTE ON FUNCTION desk.provider_cursor(text) TO @worker@;
