-- A new venue gets its tariff; whatever makes a price raises the revision of the tariffs it belongs to.
CREATE OR REPLACE FUNCTION desk.touch_tariff() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE r jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END); was jsonb := to_jsonb(CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END);
BEGIN
  IF TG_TABLE_NAME = 'venue' THEN
    IF TG_OP = 'INSERT' THEN INSERT INTO desk.tariff (tenant_id, venue_id) VALUES (NEW.tenant_id, NEW.venue_id) ON CONFLICT DO NOTHING; END IF;
    RETURN NULL;
  END IF;
  UPDATE desk.tariff SET revision = revision WHERE tenant_id = (r ->> 'tenant_id')::int
    AND (NOT r ? 'venue_id' OR venue_id IN ((r ->> 'venue_id')::int, (was ->> 'venue_id')::int));
  RETURN NULL;
END $$;
