-- A record as it is now, if it still is as the form showed it.
CREATE OR REPLACE FUNCTION desk.setting_before(p_tenant int, p_page text, p_venue int, p_record text, p_version text) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE r jsonb;
BEGIN
  SELECT x INTO r FROM desk.setting_rows(p_tenant, p_page, p_venue, p_record) x;
  IF r IS NULL THEN RAISE EXCEPTION 'no such record' USING ERRCODE = 'BK004', DETAIL = jsonb_build_object('what', p_page)::text; END IF;
  IF p_version IS NULL THEN PERFORM desk.bad_input('version', 'is missing'); END IF;
  IF r ->> 'version' <> p_version THEN
    RAISE EXCEPTION 'changed by another desk' USING ERRCODE = 'BK005', DETAIL = (r -> 'changed')::text;
  END IF;
  RETURN r;
END $$;
