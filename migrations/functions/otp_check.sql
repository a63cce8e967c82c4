-- Compares what the customer said with the code that was sent last to this number. A wrong one is an answer, not a refusal, so that
-- its try counts.
CREATE OR REPLACE FUNCTION desk.otp_check(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; id uuid; number text; said text; now_ timestamptz := clock_timestamp(); o desk.one_time_code; good bool; made jsonb;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{customer,phone,code}');
  answer := desk.begin_request(who.tenant_id, p_key, 'otp_check', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  id := desk.uuid_of(p_body, 'customer'); number := desk.text_of(p_body, 'phone', 20, true); said := desk.text_of(p_body, 'code', 20, true);
  IF said !~ '^[0-9]{6}$' THEN PERFORM desk.bad_input('code', 'must be six digits'); END IF;
  PERFORM FROM desk.customer WHERE tenant_id = who.tenant_id AND customer_id = id AND merged_into IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such customer' USING ERRCODE = 'BK004', DETAIL = '{"what": "customer"}'; END IF;
  SELECT * INTO o FROM desk.one_time_code WHERE tenant_id = who.tenant_id AND customer_id = id AND phone = number ORDER BY asked_at DESC, message_id DESC LIMIT 1 FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no code was asked for' USING ERRCODE = 'BK004', DETAIL = '{"what": "code"}'; END IF;
  IF o.used_at IS NOT NULL OR o.tries_left = 0 OR o.expires_at <= now_ OR o.hash IS NULL THEN
    made := jsonb_build_object('verified', false, 'tries_left', 0, 'why', CASE WHEN o.used_at IS NOT NULL THEN 'used' WHEN o.tries_left = 0 THEN 'no_tries' WHEN o.hash IS NULL THEN 'not_sent' ELSE 'expired' END);
    IF o.hash IS NULL AND o.tries_left > 0 THEN made := made || jsonb_build_object('tries_left', o.tries_left); END IF;
  ELSE
    good := sha256(o.salt || convert_to(said, 'UTF8')) = o.hash;
    UPDATE desk.one_time_code SET tries_left = tries_left - CASE WHEN good THEN 0 ELSE 1 END, used_at = CASE WHEN good THEN now_ END
      WHERE tenant_id = o.tenant_id AND message_id = o.message_id RETURNING * INTO o;
    IF good THEN
      UPDATE desk.customer_phone SET verified_at = now_, verified_by = session_user WHERE tenant_id = who.tenant_id AND customer_id = id AND phone = number;
    END IF;
    made := jsonb_build_object('verified', good, 'tries_left', o.tries_left, 'why', CASE WHEN good THEN '' WHEN o.tries_left = 0 THEN 'no_tries' ELSE 'wrong' END);
  END IF;
  RETURN desk.end_request(p_key, jsonb_build_object('code_check', made, 'phone', number, 'card', desk.customer_card(who.tenant_id, id)));
END $$;
GRANT EXECUTE ON FUNCTION desk.otp_check(uuid, jsonb) TO @clerk@;
