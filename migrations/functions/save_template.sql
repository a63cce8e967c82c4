-- A new version of one text. `version` is the one the desk saw (0: there was none); somebody else's newer one is not overwritten.
CREATE OR REPLACE FUNCTION desk.save_template(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; t desk.message_template; old desk.message_template; x jsonb; names text[] := '{}';
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{kind,channel,language,version,body}', '{subject,provider_template_id,dlt_template_id,header,category,variables,second_provider,enabled}');
  answer := desk.begin_request(who.tenant_id, p_key, 'save_template', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  PERFORM desk.one_of(p_body, 'kind', '{hold_placed,booking_confirmed,booking_cancelled,hold_expired,payment_received,payment_due,refund_issued,event_reminder,event_completed,one_time_code}');
  PERFORM desk.one_of(p_body, 'channel', '{sms,whatsapp,email}'); PERFORM desk.one_of(p_body, 'language', '{en,hi,mr}');
  t.category := coalesce(desk.one_of(p_body, 'category', '{service,promotional}'), 'service');
  PERFORM FROM desk.tenant WHERE tenant_id = who.tenant_id FOR NO KEY UPDATE;           -- two savers one after the other
  SELECT * INTO old FROM desk.message_template o WHERE o.tenant_id = who.tenant_id AND o.kind = p_body ->> 'kind' AND o.channel = p_body ->> 'channel' AND o.language = p_body ->> 'language'
    ORDER BY o.version DESC LIMIT 1;
  IF desk.int_of(p_body, 'version', 0) <> coalesce(old.version, 0) THEN
    RAISE EXCEPTION 'changed by another desk' USING ERRCODE = 'BK005',
      DETAIL = jsonb_build_object('revision', old.version, 'by', desk.staff_name(old.created_by), 'at', old.created_at)::text;
  END IF;
  t.body := desk.text_of(p_body, 'body', CASE p_body ->> 'channel' WHEN 'sms' THEN 1000 WHEN 'whatsapp' THEN 1024 ELSE 10000 END, true);
  t.subject := desk.text_of(p_body, 'subject', 150, p_body ->> 'channel' = 'email');
  t.provider_template_id := desk.text_of(p_body, 'provider_template_id', 100); t.dlt_template_id := desk.text_of(p_body, 'dlt_template_id', 30); t.header := desk.text_of(p_body, 'header', 6);
  IF t.dlt_template_id !~ '^[0-9]*$' THEN PERFORM desk.bad_input('dlt_template_id', 'must be digits'); END IF;
  IF t.header !~ '^([A-Za-z]{6}|[0-9]{6})?$' THEN PERFORM desk.bad_input('header', 'must be six letters, or six digits for advertisements'); END IF;
  t.second_provider := coalesce(desk.flag_of(p_body, 'second_provider'), false); t.enabled := coalesce(desk.flag_of(p_body, 'enabled'), true);
  t.variables := coalesce(nullif(p_body -> 'variables', 'null'), '[]');
  IF jsonb_typeof(t.variables) <> 'array' OR jsonb_array_length(t.variables) > 20 THEN PERFORM desk.bad_input('variables', 'must be a list of at most 20'); END IF;
  FOR x IN SELECT * FROM jsonb_array_elements(t.variables) LOOP
    IF jsonb_typeof(x) <> 'object' OR x - '{name,tag,longest}'::text[] <> '{}' OR coalesce(x ->> 'name', '') !~ '^[a-z_]{1,30}$' OR coalesce(x ->> 'tag', '') NOT IN ('numeric', 'alphanumeric', 'url', 'urlott', 'cbn', 'email')
        OR jsonb_typeof(x -> 'longest') <> 'number' OR x ->> 'name' = ANY (names) THEN
      PERFORM desk.bad_input('variables', 'must be a list of name, tag and longest');
    END IF;
    PERFORM desk.int_of(x, 'longest', 1, 200); names := names || (x ->> 'name');
  END LOOP;
  INSERT INTO desk.message_template (tenant_id, kind, channel, language, version, subject, body, provider_template_id, dlt_template_id, header, category, variables, second_provider, enabled)
    VALUES (who.tenant_id, p_body ->> 'kind', p_body ->> 'channel', p_body ->> 'language', coalesce(old.version, 0) + 1, t.subject, t.body, t.provider_template_id, t.dlt_template_id,
      upper(t.header), t.category, t.variables, t.second_provider, t.enabled) RETURNING * INTO t;
  RETURN desk.end_request(p_key, jsonb_build_object('template', to_jsonb(t) - 'tenant_id' || jsonb_build_object('created_by', desk.staff_name(t.created_by))));
END $$;
GRANT EXECUTE ON FUNCTION desk.save_template(uuid, jsonb) TO @clerk@;   -- refused inside for others, with the rank it needs
