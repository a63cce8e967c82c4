-- Binds even our own functions: the lifecycle table, the change kinds, revisions, who and when, and what never changes.
-- How a booking comes to be is guard_new_booking's.
CREATE OR REPLACE FUNCTION desk.guard_booking() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE was text;
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'bookings are never deleted' USING ERRCODE = '42501'; END IF;
  was := OLD.status;
  IF (NEW.tenant_id, NEW.booking_id, NEW.booking_no, NEW.venue_id, NEW.created_at, NEW.created_by, NEW.currency)
     IS DISTINCT FROM (OLD.tenant_id, OLD.booking_id, OLD.booking_no, OLD.venue_id, OLD.created_at, OLD.created_by, OLD.currency) THEN
    RAISE EXCEPTION 'this part of a booking never changes' USING ERRCODE = '42501';
  END IF;
  NEW.rev := OLD.rev + 1;
  IF was = NEW.status::text THEN
    IF NOT EXISTS (SELECT FROM desk.booking_change WHERE kind = NEW.last_event AND was = ANY (statuses)) THEN
      RAISE EXCEPTION 'unknown change' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', was, 'event', NEW.last_event)::text;
    END IF;
  ELSIF NOT EXISTS (SELECT FROM desk.transition x WHERE x.from_status = was AND x.event = NEW.last_event
                    AND x.to_status = NEW.status AND NEW.last_actor = ANY (x.actors)) THEN
    RAISE EXCEPTION 'illegal transition' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', was, 'event', NEW.last_event)::text;
  END IF;
  -- Money is posted before its booking is told of it; what a loss leaves of it is settled right after, and asked back if it is not kept.
  IF NEW.status <> 'temp_hold' THEN
    NEW.owing_from := CASE WHEN NEW.status IN ('cancelled', 'expired') AND was <> NEW.status::text THEN 'infinity' ELSE desk.owing_from(NEW) END;
  END IF;
  NEW.changed_at := clock_timestamp();
  IF NEW.status NOT IN ('cancelled', 'expired') THEN NEW.gone_at := NULL; ELSIF was <> NEW.status::text THEN NEW.gone_at := NEW.changed_at; ELSE NEW.gone_at := OLD.gone_at; END IF;
  NEW.changed_by := session_user;
  RETURN NEW;
END $$;
