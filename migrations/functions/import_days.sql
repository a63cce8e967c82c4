-- Adds days to a named list, which is made if there is none; a day that is there takes the name given now. Nothing is
-- removed, so importing the same file again changes nothing. Answers with what was added, renamed and left as it was.
CREATE OR REPLACE FUNCTION desk.import_days(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who desk.staff := desk.me(); answer jsonb; title text; id int; e jsonb; days date[] := '{}'; names text[] := '{}'; added int; renamed int;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{list,days}');
  answer := desk.begin_request(who.tenant_id, p_key, 'import_days', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  title := desk.text_of(p_body, 'list', 80, true);
  IF jsonb_typeof(p_body -> 'days') <> 'array' OR jsonb_array_length(p_body -> 'days') NOT BETWEEN 1 AND 400 THEN
    PERFORM desk.bad_input('days', 'must be a list of 1 to 400 days');
  END IF;
  FOR e IN SELECT * FROM jsonb_array_elements(p_body -> 'days') LOOP
    PERFORM desk.fields(e, '{day}', '{name}');
    days := days || desk.day_of(e, 'day'); names := names || desk.text_of(e, 'name', 80);
  END LOOP;
  IF (SELECT count(DISTINCT d) FROM unnest(days) d) < cardinality(days) THEN PERFORM desk.bad_input('days', 'name a day twice'); END IF;

  INSERT INTO desk.day_list (tenant_id, name) VALUES (who.tenant_id, title) ON CONFLICT ON CONSTRAINT day_list_name_key DO NOTHING;
  SELECT list_id INTO STRICT id FROM desk.day_list WHERE tenant_id = who.tenant_id AND name = title FOR UPDATE;   -- one import at a time
  UPDATE desk.listed_day l SET name = w.name FROM unnest(days, names) w (day, name)
    WHERE l.tenant_id = who.tenant_id AND l.list_id = id AND l.day = w.day AND l.name <> w.name;
  GET DIAGNOSTICS renamed = ROW_COUNT;
  INSERT INTO desk.listed_day (tenant_id, list_id, day, name) SELECT who.tenant_id, id, w.day, w.name FROM unnest(days, names) w (day, name)
    ON CONFLICT ON CONSTRAINT listed_day_pk DO NOTHING;
  GET DIAGNOSTICS added = ROW_COUNT;
  RETURN desk.end_request(p_key, jsonb_build_object('day_list', id, 'list', title, 'added', added, 'renamed', renamed,
    'unchanged', cardinality(days) - added - renamed));
END $$;
GRANT EXECUTE ON FUNCTION desk.import_days(uuid, jsonb) TO @clerk@;   -- refused inside for a clerk, with the rank it needs
