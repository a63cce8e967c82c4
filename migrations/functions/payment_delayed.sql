-- Nothing is known, or nothing happened: the lease comes back, to be tried after a growing pause.
CREATE OR REPLACE FUNCTION desk.payment_delayed(p_payment uuid, p_lease uuid, p_problem text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); booking uuid; first bool;
BEGIN
  PERFORM desk.permit_worker(who.rank);
  UPDATE desk.payment_request r SET lease = NULL, lease_until = NULL, problem = left(coalesce(p_problem, ''), 200), next_at = clock_timestamp() + desk.pause_after(r.tries)
    WHERE r.tenant_id = who.tenant_id AND r.payment_id = p_payment AND r.lease = p_lease RETURNING r.tries = 1 INTO first;
  IF first THEN
    SELECT p.booking_id INTO booking FROM desk.payment p WHERE p.tenant_id = who.tenant_id AND p.payment_id = p_payment;
    PERFORM desk.tell_payment(who.tenant_id, booking);
  END IF;
END $$;
GRANT EXECUTE ON FUNCTION desk.payment_delayed(uuid, uuid, text) TO @worker@;
