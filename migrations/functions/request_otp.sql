-- Asks for a one-time code to one of a customer's numbers. The worker makes the code when it sends; nobody here knows it.
CREATE OR REPLACE FUNCTION desk.request_otp(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; id uuid; number text; now_ timestamptz := clock_timestamp(); r desk.message_rule; made bigint; last timestamptz; n int; mine int;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{customer,phone}');
  answer := desk.begin_request(who.tenant_id, p_key, 'request_otp', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  id := desk.uuid_of(p_body, 'customer'); number := desk.text_of(p_body, 'phone', 20, true);
  PERFORM FROM desk.customer WHERE tenant_id = who.tenant_id AND customer_id = id AND merged_into IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such customer' USING ERRCODE = 'BK004', DETAIL = '{"what": "customer"}'; END IF;
  PERFORM FROM desk.customer_phone WHERE tenant_id = who.tenant_id AND customer_id = id AND phone = number;
  IF NOT FOUND THEN PERFORM desk.bad_input('phone', 'is not a number of this customer'); END IF;
  SELECT * INTO r FROM desk.message_rule WHERE tenant_id = who.tenant_id AND event = 'code_requested' AND enabled ORDER BY rule_id LIMIT 1;
  IF NOT FOUND THEN RAISE EXCEPTION 'codes are switched off' USING ERRCODE = 'BK001', DETAIL = '{"status": "off", "event": "request_otp"}'; END IF;
  SELECT max(asked_at), count(*) INTO last, n FROM desk.one_time_code WHERE tenant_id = who.tenant_id AND phone = number AND asked_at > now_ - interval '1 hour';
  SELECT count(*) INTO mine FROM desk.one_time_code WHERE tenant_id = who.tenant_id AND asked_by = session_user AND asked_at > now_ - interval '1 hour';
  IF last > now_ - interval '30 seconds' THEN RAISE EXCEPTION 'too soon' USING ERRCODE = 'BK008', DETAIL = '{"limit": "code_again", "allowed": 30}'; END IF;
  IF n >= 5 THEN RAISE EXCEPTION 'too many codes' USING ERRCODE = 'BK008', DETAIL = '{"limit": "codes_per_phone", "allowed": 5}'; END IF;
  IF mine >= 30 THEN RAISE EXCEPTION 'too many codes' USING ERRCODE = 'BK008', DETAIL = '{"limit": "codes_per_login", "allowed": 30}'; END IF;
  UPDATE desk.one_time_code SET tries_left = 0 WHERE tenant_id = who.tenant_id AND phone = number AND used_at IS NULL AND tries_left > 0;      -- only the last one counts
  INSERT INTO desk.message (tenant_id, event, event_key, kind, channels, channel, customer_id, recipient, next_at, stale_at)
    VALUES (who.tenant_id, 'code_requested', 'code:' || p_key, 'one_time_code', r.channels, r.channels[1], id, number, now_, now_ + interval '5 minutes') RETURNING message_id INTO made;
  INSERT INTO desk.one_time_code (tenant_id, message_id, customer_id, phone, expires_at) VALUES (who.tenant_id, made, id, number, now_ + interval '10 minutes');
  PERFORM pg_notify('desk_' || who.tenant_id, 'message *');
  RETURN desk.end_request(p_key, jsonb_build_object('otp', made, 'again_at', now_ + interval '30 seconds', 'expires_at', now_ + interval '10 minutes', 'tries_left', 5));
END $$;
GRANT EXECUTE ON FUNCTION desk.request_otp(uuid, jsonb) TO @clerk@;
