-- The provider will not do this step. Not made at all, the request ends; a refusal to look or to void proves nothing about
-- money, so it is asked again later.
CREATE OR REPLACE FUNCTION desk.payment_refused(p_payment uuid, p_lease uuid, p_problem text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); p desk.payment; ends bool;
BEGIN
  PERFORM desk.permit_worker(who.rank);
  p := desk.lock_payment(who.tenant_id, p_payment);
  SELECT p.state = 'requested' AND r.provider_ref IS NULL INTO ends FROM desk.payment_request r WHERE r.tenant_id = p.tenant_id AND r.payment_id = p.payment_id AND r.lease = p_lease FOR UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  UPDATE desk.payment_request SET lease = NULL, lease_until = NULL, closed = ends, problem = left(coalesce(p_problem, ''), 200),
      next_at = CASE WHEN NOT ends THEN clock_timestamp() + interval '10 minutes' END WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id;
  IF ends THEN
    UPDATE desk.payment SET state = 'refused', last_event = 'refuse', last_actor = 'system', reason = left(coalesce(p_problem, ''), 200)
      WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id;
  END IF;
  PERFORM desk.tell_payment(p.tenant_id, p.booking_id);
END $$;
GRANT EXECUTE ON FUNCTION desk.payment_refused(uuid, uuid, text) TO @worker@;
