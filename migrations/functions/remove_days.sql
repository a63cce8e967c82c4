-- Takes a whole list of days away, or one day off it.
CREATE OR REPLACE FUNCTION desk.remove_days(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; id int; title text; removed int; one date;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{day_list}', '{day}');
  answer := desk.begin_request(who.tenant_id, p_key, 'remove_days', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  id := desk.int_of(p_body, 'day_list');
  SELECT name INTO title FROM desk.day_list WHERE tenant_id = who.tenant_id AND list_id = id FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such list' USING ERRCODE = 'BK004', DETAIL = '{"what": "day_list"}'; END IF;
  one := desk.day_of(p_body, 'day');
  IF one IS NULL AND p_body ? 'day' THEN PERFORM desk.bad_input('day', 'is missing'); END IF;   -- never the whole list by mistake
  DELETE FROM desk.listed_day WHERE tenant_id = who.tenant_id AND list_id = id AND day = coalesce(one, day);
  GET DIAGNOSTICS removed = ROW_COUNT;
  IF one IS NULL THEN
    DELETE FROM desk.day_list WHERE tenant_id = who.tenant_id AND list_id = id;
  ELSIF removed = 0 THEN RAISE EXCEPTION 'no such day' USING ERRCODE = 'BK004', DETAIL = '{"what": "day"}'; END IF;
  RETURN desk.end_request(p_key, jsonb_build_object('day_list', id, 'list', title, 'removed', removed));
END $$;
GRANT EXECUTE ON FUNCTION desk.remove_days(uuid, jsonb) TO @clerk@;   -- refused inside for a clerk, with the rank it needs
