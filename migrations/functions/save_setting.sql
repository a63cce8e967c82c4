-- Changes one record of a page of settings, or makes a new one. `version` is what the form showed: BK005 tells who was
-- there meanwhile. What a column or a rule of the table refuses is told at its field.
CREATE OR REPLACE FUNCTION desk.save_setting(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who desk.staff := desk.me(); answer jsonb; page desk.setting_page; name_ text; wanted jsonb; id text; before jsonb; at_venue int; names text[]; rule text; wrong text;
BEGIN
  PERFORM desk.fields(p_body, '{page,values}', '{record,venue,version}');
  name_ := desk.setting_page_of(desk.text_of(p_body, 'page', 40, true), who.rank);
  SELECT * INTO STRICT page FROM desk.setting_page p WHERE p.page = name_;
  answer := desk.begin_request(who.tenant_id, p_key, 'save_setting', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  wanted := p_body -> 'values'; id := nullif(desk.text_of(p_body, 'record', 40), ''); at_venue := desk.int_of(p_body, 'venue');
  PERFORM desk.check_setting(name_, wanted, id IS NULL);
  PERFORM desk.lock_settings(who.tenant_id);
  IF id IS NULL AND NOT page.may_add THEN PERFORM desk.bad_input('record', 'is missing'); END IF;
  IF page.of_venue AND NOT EXISTS (SELECT FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = at_venue) THEN
    RAISE EXCEPTION 'no such venue' USING ERRCODE = 'BK004', DETAIL = '{"what": "venue"}';
  END IF;
  IF id IS NOT NULL THEN before := desk.setting_before(who.tenant_id, name_, at_venue, id, nullif(desk.text_of(p_body, 'version', 40), '')); END IF;
  PERFORM desk.check_still_used(who.tenant_id, name_, id, wanted);
  PERFORM desk.check_name_free(who.tenant_id, name_, at_venue, id, wanted);
  names := ARRAY(SELECT k FROM jsonb_object_keys(wanted - '{parts,rate_bp,rate_from}'::text[]) k);
  BEGIN
    IF id IS NULL THEN
      id := desk.new_setting(who.tenant_id, name_, at_venue, wanted - '{parts,rate_bp,rate_from}'::text[]);
    ELSIF names <> '{}' THEN
      EXECUTE format('UPDATE desk.%1$I t SET %2$s FROM jsonb_populate_record(NULL::desk.%1$I, $1) n WHERE t.tenant_id = $2 AND t.%3$I::text = $3 %4$s', page.relation,
        (SELECT string_agg(format('%1$I = n.%1$I', k), ', ') FROM unnest(names) k), page.id_column, CASE WHEN page.of_venue THEN 'AND t.venue_id = $4' ELSE '' END)
        USING wanted, who.tenant_id, id, at_venue;
    END IF;
  EXCEPTION WHEN check_violation OR not_null_violation OR unique_violation OR foreign_key_violation THEN
    GET STACKED DIAGNOSTICS rule = CONSTRAINT_NAME, wrong = COLUMN_NAME;
    PERFORM desk.bad_input(desk.setting_field(name_, rule, wrong, names), CASE WHEN SQLSTATE = '23505' THEN 'is there already' WHEN SQLSTATE = '23502' THEN 'is missing'
      ELSE 'is out of bounds, or does not fit the other fields' END);
  END;
  IF name_ = 'composite' THEN PERFORM desk.setting_parts(who.tenant_id, id::int, wanted -> 'parts'); END IF;
  IF name_ = 'tax' THEN PERFORM desk.setting_rate(who.tenant_id, id::int, wanted); END IF;
  RETURN desk.end_request(p_key, jsonb_build_object('page', name_,
    'setting', (SELECT r FROM desk.setting_rows(who.tenant_id, name_, at_venue, id) r)));
END $$;
GRANT EXECUTE ON FUNCTION desk.save_setting(uuid, jsonb) TO @clerk@;   -- refused inside for whom the page is not meant
