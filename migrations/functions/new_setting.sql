-- A new record under the next free number of the business (a weekday is its own); the columns that are not given keep
-- their defaults. The caller holds the lock on the business.
CREATE OR REPLACE FUNCTION desk.new_setting(p_tenant int, p_page text, p_venue int, p_values jsonb) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE shown_page desk.setting_page := (SELECT p FROM desk.setting_page p WHERE p.page = p_page); id int; whole jsonb := jsonb_strip_nulls(p_values) || jsonb_build_object('tenant_id', p_tenant); names text[];
BEGIN
  IF shown_page.of_venue THEN whole := whole || jsonb_build_object('venue_id', p_venue); END IF;
  IF shown_page.id_column = ANY (shown_page.columns) THEN
    id := desk.int_of(p_values, shown_page.id_column);
  ELSE
    EXECUTE format('SELECT coalesce(max(%I), 0) + 1 FROM desk.%I WHERE tenant_id = $1', shown_page.id_column, shown_page.relation) INTO id USING p_tenant;
    whole := whole || jsonb_build_object(shown_page.id_column, id);
  END IF;
  names := ARRAY(SELECT k FROM jsonb_object_keys(whole) k);
  EXECUTE format('INSERT INTO desk.%I (%s) SELECT %2$s FROM jsonb_populate_record(NULL::desk.%1$I, $1)', shown_page.relation,
    (SELECT string_agg(format('%I', k), ', ') FROM unnest(names) k)) USING whole;
  RETURN id::text;
END $$;
