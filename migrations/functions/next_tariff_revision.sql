-- Whatever changes in a tariff, its revision rises by one and nobody chooses it. What belongs to it touches it (touch_tariff), so
-- what each price asks of it is known here each time.
CREATE OR REPLACE FUNCTION desk.next_tariff_revision() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN NEW.revision := OLD.revision + 1; END IF;
  NEW.inter_state := coalesce(NEW.venue_state <> NEW.registration_state, false);
  NEW.by_day := EXISTS (SELECT FROM desk.tariff_factor f WHERE f.tenant_id = NEW.tenant_id AND f.venue_id = NEW.venue_id);
  NEW.metered := EXISTS (SELECT FROM desk.addon a WHERE a.tenant_id = NEW.tenant_id AND a.venue_id = NEW.venue_id AND a.active AND a.metered);
  RETURN NEW;
END $$;
