-- By which channels a customer wants no messages. What is queued is judged when it is sent.
CREATE OR REPLACE FUNCTION desk.opt_out(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; id uuid; ways text[]; why text;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{customer,channels}', '{reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'opt_out', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  id := desk.uuid_of(p_body, 'customer'); why := desk.text_of(p_body, 'reason', 200);
  ways := CASE WHEN p_body -> 'channels' = '[]' THEN '{}' ELSE desk.channels_of(p_body, 'channels') END;
  PERFORM FROM desk.customer WHERE tenant_id = who.tenant_id AND customer_id = id AND merged_into IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such customer' USING ERRCODE = 'BK004', DETAIL = '{"what": "customer"}'; END IF;
  DELETE FROM desk.message_opt_out WHERE tenant_id = who.tenant_id AND customer_id = id AND NOT channel = ANY (ways);
  INSERT INTO desk.message_opt_out (tenant_id, customer_id, channel, reason) SELECT who.tenant_id, id, c, why FROM unnest(ways) c ON CONFLICT DO NOTHING;
  RETURN desk.end_request(p_key, desk.customer_card(who.tenant_id, id));
END $$;
GRANT EXECUTE ON FUNCTION desk.opt_out(uuid, jsonb) TO @clerk@;
