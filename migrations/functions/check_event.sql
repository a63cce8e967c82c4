-- The status an event leads to, after the lifecycle table and, for a hold, the clock have allowed it.
CREATE OR REPLACE FUNCTION desk.check_event(b desk.booking, p_event text, p_actor text) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE x desk.transition;
BEGIN
  SELECT * INTO x FROM desk.transition WHERE from_status = b.status AND event = p_event;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the status does not allow this event' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', b.status, 'event', p_event)::text;
  END IF;
  PERFORM desk.permit(p_actor, x.actors);
  IF b.status = 'temp_hold' AND p_event = 'select_payment' THEN PERFORM desk.check_hold_runs(b); END IF;
  RETURN x.to_status;
END $$;
