-- The state a step leads to, after the table of its method and the rank have allowed it.
CREATE OR REPLACE FUNCTION desk.check_step(p desk.payment, p_event text, p_actor text) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE x desk.payment_transition;
BEGIN
  SELECT * INTO x FROM desk.payment_transition WHERE method = p.method AND from_state = p.state AND event = p_event;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the state does not allow this' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', p.state, 'event', p_event)::text;
  END IF;
  PERFORM desk.permit(p_actor, x.actors);
  RETURN x.to_state;
END $$;
