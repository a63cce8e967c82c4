-- Whatever changes in a tariff, its revision rises by one and nobody chooses it.
CREATE OR REPLACE FUNCTION desk.next_tariff_revision() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.revision := OLD.revision + 1;
  RETURN NEW;
END $$;
