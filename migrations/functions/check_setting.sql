-- Refuses, at its own field, a value that its column cannot hold; an unknown or fixed field too. `parts` and a tax's rate are no columns.
CREATE OR REPLACE FUNCTION desk.check_setting(p_page text, p_values jsonb, p_new boolean) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE shown_page desk.setting_page := (SELECT p FROM desk.setting_page p WHERE p.page = p_page); f text; v jsonb; cap numeric;
BEGIN
  IF p_values IS NULL OR jsonb_typeof(p_values) <> 'object' OR p_values = '{}' THEN PERFORM desk.bad_input('values', 'must name what changes'); END IF;
  FOR f, v IN SELECT key, value FROM jsonb_each(p_values) LOOP
    IF NOT f = ANY (shown_page.columns) THEN PERFORM desk.bad_input(f, 'is not a field of this page'); END IF;
    IF NOT p_new AND f = ANY (shown_page.fixed) THEN PERFORM desk.bad_input(f, 'never changes'); END IF;
    IF f = 'zone' AND NOT EXISTS (SELECT FROM pg_timezone_names z WHERE z.name = v #>> '{}') THEN PERFORM desk.bad_input(f, 'is not a time zone'); END IF;
    CONTINUE WHEN f IN ('parts', 'rate_bp', 'rate_from');
    IF f IN ('from_date', 'to_date') THEN PERFORM desk.day_of(p_values, f); END IF;   -- a date may be endless or before Christ, which no desk reads
    IF jsonb_typeof(v) IN ('object', 'array') AND f NOT IN ('policy', 'weekdays') THEN PERFORM desk.bad_input(f, 'must be one value'); END IF;
    BEGIN
      EXECUTE format('SELECT ((jsonb_populate_record(NULL::desk.%I, $1)).%I)::text', shown_page.relation, f) USING jsonb_build_object(f, v);
    EXCEPTION WHEN data_exception OR check_violation OR not_null_violation THEN
      PERFORM desk.bad_input(f, 'cannot be used');
    END;
  END LOOP;
END $$;
