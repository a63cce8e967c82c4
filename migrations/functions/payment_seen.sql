-- What the provider says of an attempt now. Money is booked first, each sum once by the provider's own id, even under a lease
-- that has run out; only then the state is touched. Money for one request may come more than once: each further sum is a
-- payment of its own.
CREATE OR REPLACE FUNCTION desk.payment_seen(p_payment uuid, p_lease uuid, p_seen jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); p desk.payment; r desk.payment_request; m jsonb; event text; mine bool; said text; new_money bool := false;
BEGIN
  PERFORM desk.permit_worker(who.rank);
  PERFORM desk.fields(p_seen, '{state}', '{received,look_again_at,problem}');
  said := desk.text_of(p_seen, 'state', 10);
  IF said NOT IN ('open', 'closed', 'failed') THEN PERFORM desk.bad_input('state', 'must be open, closed or failed'); END IF;
  p := desk.lock_payment(who.tenant_id, p_payment);
  SELECT * INTO r FROM desk.payment_request WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id FOR UPDATE;
  IF NOT FOUND THEN PERFORM desk.bad_input('payment', 'is not a request through a provider'); END IF;
  FOR m IN SELECT * FROM jsonb_array_elements(coalesce(nullif(p_seen -> 'received', 'null'), '[]')) LOOP
    new_money := desk.settle_money(p.payment_id, p.tenant_id, m) OR new_money;
  END LOOP;
  mine := r.lease IS NOT DISTINCT FROM p_lease;
  SELECT * INTO p FROM desk.payment WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id;
  event := CASE WHEN p.state NOT IN ('requested', 'open', 'failed') OR NOT mine THEN NULL
    WHEN said = 'closed' THEN CASE WHEN r.void_wanted THEN 'close' ELSE 'expire' END
    WHEN said = 'failed' AND p.state <> 'failed' THEN 'fail' WHEN said = 'open' AND p.state = 'requested' THEN 'make' END;
  IF event IS NOT NULL THEN
    UPDATE desk.payment SET last_event = event, last_actor = 'system', reason = left(desk.text_of(p_seen, 'problem', 2000), 200),
        state = CASE event WHEN 'close' THEN 'cancelled' WHEN 'expire' THEN 'expired' WHEN 'fail' THEN 'failed' ELSE 'open' END
      WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id;
  END IF;
  IF mine THEN
    UPDATE desk.payment_request SET closed = closed OR said = 'closed', lease = NULL, lease_until = NULL, tries = 0, problem = left(desk.text_of(p_seen, 'problem', 2000), 200),
        next_at = CASE WHEN p_seen ->> 'look_again_at' IS NOT NULL THEN desk.time_of(p_seen, 'look_again_at') WHEN void_wanted AND said <> 'closed' THEN clock_timestamp() + interval '1 minute' END
      WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id;
  END IF;
  IF event IS NOT NULL OR new_money THEN PERFORM desk.tell_payment(p.tenant_id, p.booking_id); END IF;
END $$;
GRANT EXECUTE ON FUNCTION desk.payment_seen(uuid, uuid, jsonb) TO @worker@;
