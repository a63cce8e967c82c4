-- Binds even our own functions: the lifecycle table, the change kinds, revisions, who and when, and what never changes.
-- A booking of the old register is inserted in the state it had there; its revision counts the steps that lead to it.
CREATE OR REPLACE FUNCTION desk.guard_booking() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE was text; steps int; lawful boolean;
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'bookings are never deleted' USING ERRCODE = '42501'; END IF;
  IF TG_OP = 'UPDATE' THEN
    was := OLD.status;
    IF (NEW.tenant_id, NEW.booking_id, NEW.booking_no, NEW.venue_id, NEW.created_at, NEW.created_by, NEW.currency)
       IS DISTINCT FROM (OLD.tenant_id, OLD.booking_id, OLD.booking_no, OLD.venue_id, OLD.created_at, OLD.created_by, OLD.currency) THEN
      RAISE EXCEPTION 'this part of a booking never changes' USING ERRCODE = '42501';
    END IF;
    NEW.rev := OLD.rev + 1;
  ELSE
    NEW.rev := 1;
  END IF;
  IF TG_OP = 'INSERT' AND NEW.status <> 'temp_hold' THEN         -- only the old register comes in with its history behind it, and only by a manager
    SELECT count(*), bool_and(CASE WHEN s.from_status = s.to_status THEN EXISTS (SELECT FROM desk.booking_change c WHERE c.kind = s.event AND s.to_status = ANY (c.statuses))
        ELSE EXISTS (SELECT FROM desk.transition x WHERE x.from_status IS NOT DISTINCT FROM s.from_status AND x.event = s.event AND x.to_status::text = s.to_status
          AND coalesce(s.actor, NEW.last_actor) = ANY (x.actors)) END) AND max(s.to_status) FILTER (WHERE s.last) = NEW.status::text
      INTO steps, lawful FROM (SELECT b.*, b.rev = max(b.rev) OVER () AS last FROM desk.brought_steps(NEW.status, NEW.last_change ? 'payment') b) s;
    IF NOT lawful OR NEW.last_event <> 'create' OR NOT NEW.last_change ? 'imported' OR NOT EXISTS (SELECT FROM desk.staff s WHERE s.login = session_user
         AND s.tenant_id = NEW.tenant_id AND s.active AND s.rank = NEW.last_actor AND s.rank IN ('manager', 'owner')) THEN
      RAISE EXCEPTION 'illegal transition' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', NULL, 'event', NEW.last_event)::text;
    END IF;
    NEW.rev := steps;
  ELSIF was IS NOT DISTINCT FROM NEW.status::text THEN
    IF NOT EXISTS (SELECT FROM desk.booking_change WHERE kind = NEW.last_event AND was = ANY (statuses)) THEN
      RAISE EXCEPTION 'unknown change' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', was, 'event', NEW.last_event)::text;
    END IF;
  ELSIF NOT EXISTS (SELECT FROM desk.transition x WHERE x.from_status IS NOT DISTINCT FROM was AND x.event = NEW.last_event
                    AND x.to_status = NEW.status AND NEW.last_actor = ANY (x.actors)) THEN
    RAISE EXCEPTION 'illegal transition' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', was, 'event', NEW.last_event)::text;
  END IF;
  -- Money is posted before its booking is told of it; what a loss leaves of it is settled right after, and asked back if it is not kept.
  IF TG_OP = 'UPDATE' AND NEW.status <> 'temp_hold' THEN
    NEW.owing_from := CASE WHEN NEW.status IN ('cancelled', 'expired') AND was <> NEW.status::text THEN 'infinity' ELSE desk.owing_from(NEW) END;
  END IF;
  NEW.changed_at := clock_timestamp();
  IF NEW.status NOT IN ('cancelled', 'expired') THEN NEW.gone_at := NULL; ELSIF was IS DISTINCT FROM NEW.status::text THEN NEW.gone_at := NEW.changed_at; ELSE NEW.gone_at := OLD.gone_at; END IF;
  NEW.changed_by := session_user;
  RETURN NEW;
END $$;
