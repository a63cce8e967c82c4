-- Gives a security deposit back, less itemised deductions, which are earned. The whole deposit that is held is settled.
CREATE OR REPLACE FUNCTION desk.return_deposit(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; answer jsonb; free bigint; kept bigint := 0; item jsonb; way text; made uuid[] := '{}'; n int;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,deductions}', '{method}');
  answer := desk.begin_request(who.tenant_id, p_key, 'return_deposit', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  IF jsonb_typeof(p_body -> 'deductions') <> 'array' OR jsonb_array_length(p_body -> 'deductions') > 50 THEN
    PERFORM desk.bad_input('deductions', 'must be a list of at most 50');
  END IF;
  FOR item IN SELECT * FROM jsonb_array_elements(p_body -> 'deductions') LOOP
    PERFORM desk.fields(item, '{what,amount_minor}');
    PERFORM desk.text_of(item, 'what', 200, true);
    kept := kept + desk.int_of(item, 'amount_minor', 1, 1000000000000000);
  END LOOP;
  way := desk.refund_way(p_body, who.rank);
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), NULL);
  free := desk.refundable(b.tenant_id, b.booking_id, NULL, 'security');
  IF free <= 0 OR kept > free THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, greatest(0, free), b.currency, 'deductions'); END IF;
  IF kept > 0 THEN
    SELECT count(*) INTO n FROM desk.journal WHERE tenant_id = b.tenant_id AND source_id = b.booking_id AND kind = 'deduction';
    PERFORM desk.post(b.tenant_id, 'deduction', b.booking_id, n + 1, b.booking_id, NULL, b.currency, ARRAY['security', 'deductions'], ARRAY['', ''],
      ARRAY[b.booking_id, b.booking_id], ARRAY[kept, -kept]);
    INSERT INTO desk.deduction (tenant_id, booking_id, at_rev, line, what, amount_minor, currency)
      SELECT b.tenant_id, b.booking_id, n + 1, x.line, desk.text_of(x.item, 'what', 200), (x.item ->> 'amount_minor')::bigint, b.currency
        FROM jsonb_array_elements(p_body -> 'deductions') WITH ORDINALITY x (item, line);
  END IF;
  IF free > kept THEN made := desk.make_refunds(b, 'security', free - kept, who.rank, 'security deposit', '', NULL, way, NULL); END IF;
  RETURN desk.end_request(p_key, desk.tell_refund(b, who.rank, made));
END $$;
GRANT EXECUTE ON FUNCTION desk.return_deposit(uuid, jsonb) TO @clerk@;
