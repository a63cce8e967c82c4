-- Binds even our own functions: revisions, who and when; who was merged stays merged, and into a living person.
CREATE OR REPLACE FUNCTION desk.guard_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.rev := 1; NEW.changed_at := NEW.created_at; NEW.changed_by := NEW.created_by;
    RETURN NEW;
  END IF;
  IF (NEW.tenant_id, NEW.customer_id, NEW.created_at, NEW.created_by) IS DISTINCT FROM (OLD.tenant_id, OLD.customer_id, OLD.created_at, OLD.created_by)
     OR (OLD.merged_into IS NOT NULL AND NEW.merged_into IS NULL) THEN
    RAISE EXCEPTION 'this part of a customer never changes' USING ERRCODE = '42501';
  END IF;
  IF NEW.merged_into IS DISTINCT FROM OLD.merged_into AND EXISTS (SELECT FROM desk.customer c
       WHERE c.tenant_id = NEW.tenant_id AND c.customer_id = NEW.merged_into AND c.merged_into IS NOT NULL) THEN
    RAISE EXCEPTION 'merged into somebody who is merged' USING ERRCODE = '42501';
  END IF;
  NEW.rev := OLD.rev + 1; NEW.changed_at := clock_timestamp(); NEW.changed_by := session_user;
  RETURN NEW;
END $$;
