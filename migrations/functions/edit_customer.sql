-- Edits a customer from what the form showed to what was typed: {field: {was, to}}; numbers are added, removed, put first.
-- A field conflicts only if its value is by now neither; different fields of two desks merge, and so do numbers.
CREATE OR REPLACE FUNCTION desk.edit_customer(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who desk.staff := desk.me(); c desk.customer; n jsonb; answer jsonb; f text; edit jsonb; cur jsonb; want jsonb; clashes jsonb := '[]'; changed text[] := '{}';
  adding text[]; removing text[]; first jsonb; number text; now_ timestamptz := clock_timestamp();
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{customer}', '{fields,add_phones,remove_phones,first_phone}');
  PERFORM desk.fields(coalesce(p_body -> 'fields', '{}'), '{}', '{name,language,email,address,gstin,note}');
  answer := desk.begin_request(who.tenant_id, p_key, 'edit_customer', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  adding := desk.phone_list(p_body, 'add_phones'); removing := desk.phone_list(p_body, 'remove_phones');
  SELECT * INTO c FROM desk.customer WHERE tenant_id = who.tenant_id AND customer_id = desk.uuid_of(p_body, 'customer') FOR NO KEY UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such customer' USING ERRCODE = 'BK004', DETAIL = '{"what": "customer"}'; END IF;
  PERFORM desk.check_not_merged(c);
  n := to_jsonb(c);
  FOR f, edit IN SELECT * FROM jsonb_each(coalesce(p_body -> 'fields', '{}')) LOOP
    PERFORM desk.fields(edit, '{was,to}');
    want := to_jsonb(desk.customer_text(f, edit, 'to')); cur := n -> f;
    IF cur NOT IN (edit -> 'was', want) THEN clashes := clashes || to_jsonb(f);
    ELSIF cur <> want THEN n := n || jsonb_build_object(f, want); changed := changed || f; END IF;
  END LOOP;
  first := p_body -> 'first_phone';
  IF jsonb_typeof(first) <> 'null' THEN
    PERFORM desk.fields(first, '{to}', '{was}');
    cur := coalesce(to_jsonb((desk.phones_of(who.tenant_id, c.customer_id))[1]), 'null');
    IF cur NOT IN (coalesce(first -> 'was', 'null'), first -> 'to') THEN clashes := clashes || '"first_phone"'; END IF;
  END IF;
  IF clashes <> '[]' THEN
    RAISE EXCEPTION 'another desk changed the same field' USING ERRCODE = 'BK010', DETAIL = jsonb_build_object('fields', clashes, 'revision', c.rev,
      'by', c.changed_by, 'at', c.changed_at)::text;
  END IF;
  FOREACH number IN ARRAY adding LOOP
    IF desk.add_phone(who.tenant_id, c.customer_id, number) THEN changed := changed || '{phones}'; END IF;
  END LOOP;
  DELETE FROM desk.customer_phone WHERE tenant_id = who.tenant_id AND customer_id = c.customer_id AND phone = ANY (removing);
  IF FOUND THEN changed := changed || '{phones}'; END IF;
  IF (SELECT count(*) FROM desk.customer_phone WHERE tenant_id = who.tenant_id AND customer_id = c.customer_id) > 20 THEN
    PERFORM desk.bad_input('add_phones', 'would make more than 20 numbers');
  END IF;
  IF jsonb_typeof(first) <> 'null' AND first ->> 'to' IS DISTINCT FROM (desk.phones_of(who.tenant_id, c.customer_id))[1] THEN
    UPDATE desk.customer_phone SET place = (SELECT min(place) - 1 FROM desk.customer_phone WHERE tenant_id = who.tenant_id AND customer_id = c.customer_id)
      WHERE tenant_id = who.tenant_id AND customer_id = c.customer_id AND phone::text = first ->> 'to';
    IF NOT FOUND THEN PERFORM desk.bad_input('first_phone', 'is not one of the numbers'); END IF;
    changed := changed || '{phones,first_phone}';
  END IF;
  IF changed <> '{}' THEN
    UPDATE desk.customer SET name = n ->> 'name', language = n ->> 'language', email = n ->> 'email', address = n ->> 'address', gstin = n ->> 'gstin',
        note = n ->> 'note', touched = touched || (SELECT jsonb_object_agg(x, jsonb_build_object('by', session_user, 'at', now_)) FROM unnest(changed) x)
      WHERE tenant_id = who.tenant_id AND customer_id = c.customer_id;
    -- bars and cards show the name and the numbers: every desk reads again what it shows
    IF 'name' = ANY (changed) THEN PERFORM pg_notify('desk_' || who.tenant_id, 'booking *'); END IF;
  END IF;
  RETURN desk.end_request(p_key, desk.customer_card(who.tenant_id, c.customer_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.edit_customer(uuid, jsonb) TO @clerk@;
