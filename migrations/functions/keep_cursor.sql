-- Remembers how far a provider's news were read.
CREATE OR REPLACE FUNCTION desk.keep_cursor(p_provider text, p_cursor text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me();
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  IF p_provider !~ '^[a-z0-9_]{1,30}$' OR length(p_cursor) > 500 THEN PERFORM desk.bad_input('cursor', 'is not one'); END IF;
  INSERT INTO desk.provider_cursor AS c (tenant_id, provider, cursor) VALUES (who.tenant_id, p_provider, p_cursor)
    ON CONFLICT (tenant_id, provider) DO UPDATE SET cursor = excluded.cursor, kept_at = clock_timestamp();
END $$;
GRANT EXECUTE ON FUNCTION desk.keep_cursor(text, text) TO @worker@;
