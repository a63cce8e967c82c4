-- Makes a person known without a booking. Body and answer: docs/referee.md.
CREATE OR REPLACE FUNCTION desk.add_customer(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; id uuid; number text; others jsonb; numbers text[];
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{customer,name}', '{phones,language,email,address,gstin,note,unshared}');
  answer := desk.begin_request(who.tenant_id, p_key, 'add_customer', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  id := desk.uuid_of(p_body, 'customer'); numbers := desk.phone_list(p_body, 'phones');
  IF coalesce(jsonb_typeof(p_body -> 'unshared'), 'boolean') <> 'boolean' THEN PERFORM desk.bad_input('unshared', 'must be true or false'); END IF;
  IF (p_body -> 'unshared')::boolean THEN
    SELECT jsonb_agg(o.customer_id) INTO others FROM (SELECT DISTINCT p.customer_id FROM desk.customer_phone p
      WHERE p.tenant_id = who.tenant_id AND p.phone = ANY (numbers) LIMIT 10) o;
    IF others IS NOT NULL THEN
      RAISE EXCEPTION 'the number belongs to somebody' USING ERRCODE = 'BK031', DETAIL = jsonb_build_object('customers', others)::text;
    END IF;
  END IF;
  INSERT INTO desk.customer (tenant_id, customer_id, name, language, email, address, gstin, note)
    VALUES (who.tenant_id, id, desk.customer_text('name', p_body, 'name'), desk.customer_text('language', p_body, 'language'),
      desk.customer_text('email', p_body, 'email'), desk.customer_text('address', p_body, 'address'), desk.customer_text('gstin', p_body, 'gstin'),
      desk.customer_text('note', p_body, 'note')) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN PERFORM desk.bad_input('customer', 'exists already'); END IF;
  FOREACH number IN ARRAY numbers LOOP PERFORM desk.add_phone(who.tenant_id, id, number); END LOOP;
  RETURN desk.end_request(p_key, desk.customer_card(who.tenant_id, id));
END $$;
GRANT EXECUTE ON FUNCTION desk.add_customer(uuid, jsonb) TO @clerk@;
