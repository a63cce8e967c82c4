-- Binds even our own functions, as guard_booking does what becomes of it later: how a booking comes to be, that its quote makes its
-- total, its revision, who and when. A booking of the old register is inserted in the state it had there, only by a manager; its
-- revision counts the steps that lead to it.
CREATE OR REPLACE FUNCTION desk.guard_new_booking() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE lawful boolean;
BEGIN
  NEW.changed_at := clock_timestamp(); NEW.changed_by := session_user;
  IF NEW.status = 'temp_hold' THEN
    NEW.rev := 1; NEW.gone_at := NULL;           -- the lifecycle table has one way into a hold, and can have no other: transition_create
    lawful := NEW.last_event = 'create' AND NEW.last_actor IN ('clerk', 'manager', 'owner');
  ELSE
    SELECT count(*), bool_and(CASE WHEN s.from_status = s.to_status THEN EXISTS (SELECT FROM desk.booking_change c WHERE c.kind = s.event AND s.to_status = ANY (c.statuses))
        ELSE EXISTS (SELECT FROM desk.transition x WHERE x.from_status IS NOT DISTINCT FROM s.from_status AND x.event = s.event AND x.to_status::text = s.to_status
          AND coalesce(s.actor, NEW.last_actor) = ANY (x.actors)) END) AND max(s.to_status) FILTER (WHERE s.last) = NEW.status::text
        AND NEW.last_event = 'create' AND NEW.last_change ? 'imported' AND EXISTS (SELECT FROM desk.staff s WHERE s.login = session_user
          AND s.tenant_id = NEW.tenant_id AND s.active AND s.rank = NEW.last_actor AND s.rank IN ('manager', 'owner'))
      INTO NEW.rev, lawful FROM (SELECT b.*, b.rev = max(b.rev) OVER () AS last FROM desk.brought_steps(NEW.status, NEW.last_change ? 'payment') b) s;
    NEW.gone_at := CASE WHEN NEW.status IN ('cancelled', 'expired') THEN NEW.changed_at END;
  END IF;
  IF lawful IS NOT TRUE THEN
    RAISE EXCEPTION 'illegal transition' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', NULL, 'event', NEW.last_event)::text;
  END IF;
  IF NOT desk.quote_fits(NEW.quote, NEW.total_minor, NEW.currency) THEN
    RAISE EXCEPTION 'the lines of the quote do not make its total' USING ERRCODE = 'BK009',
      DETAIL = jsonb_build_object('due_minor', NEW.total_minor, 'currency', NEW.currency)::text;
  END IF;
  RETURN NEW;
END $$;
