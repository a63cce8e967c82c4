-- Takes away a record that nothing hangs on: the hours of a weekday, a season or another factor of the tariff.
CREATE OR REPLACE FUNCTION desk.drop_setting(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; page desk.setting_page; name_ text;
BEGIN
  PERFORM desk.fields(p_body, '{page,record,venue,version}');
  name_ := desk.setting_page_of(desk.text_of(p_body, 'page', 40, true), who.rank);
  SELECT * INTO STRICT page FROM desk.setting_page p WHERE p.page = name_;
  IF NOT page.may_drop THEN PERFORM desk.bad_input('page', 'keeps its records'); END IF;
  answer := desk.begin_request(who.tenant_id, p_key, 'drop_setting', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  PERFORM desk.lock_settings(who.tenant_id);
  PERFORM desk.setting_before(who.tenant_id, name_, desk.int_of(p_body, 'venue')::int, desk.text_of(p_body, 'record', 40, true), desk.text_of(p_body, 'version', 40, true));
  EXECUTE format('DELETE FROM desk.%I t WHERE t.tenant_id = $1 AND t.venue_id = $2 AND t.%I::text = $3', page.relation, page.id_column)
    USING who.tenant_id, desk.int_of(p_body, 'venue'), p_body ->> 'record';
  RETURN desk.end_request(p_key, jsonb_build_object('page', name_, 'dropped', p_body ->> 'record'));
END $$;
GRANT EXECUTE ON FUNCTION desk.drop_setting(uuid, jsonb) TO @clerk@;   -- refused inside for whom the page is not meant
