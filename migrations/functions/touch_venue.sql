-- What is kept with a venue has changed: its row is written, which reads it anew (keep_with_venue).
CREATE OR REPLACE FUNCTION desk.touch_venue() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE r jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END); was jsonb := to_jsonb(CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END);
BEGIN
  UPDATE desk.venue SET sort = sort WHERE tenant_id = (r ->> 'tenant_id')::int
    AND (NOT r ? 'venue_id' OR venue_id IN ((r ->> 'venue_id')::int, (was ->> 'venue_id')::int));
  RETURN NULL;
END $$;
