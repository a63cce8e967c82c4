-- The records of one page as JSON, with nothing but the columns that the page shows; of all venues or of one, or one record.
-- `version` changes with any of those columns, so that whoever saves knows whether somebody else was there.
CREATE OR REPLACE FUNCTION desk.setting_rows(p_tenant int, p_page text, p_venue int, p_record text DEFAULT NULL) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE shown_page desk.setting_page := (SELECT p FROM desk.setting_page p WHERE p.page = p_page); r jsonb; shown jsonb;
BEGIN
  FOR r IN EXECUTE format('SELECT to_jsonb(t) FROM desk.%I t WHERE t.tenant_id = $1 AND ($3 IS NULL OR t.%I::text = $3) %s', shown_page.relation, shown_page.id_column,
      CASE WHEN shown_page.of_venue THEN 'AND ($2 IS NULL OR t.venue_id = $2)' ELSE 'AND ($2 IS NULL OR $2 > 0)' END) USING p_tenant, p_venue, p_record LOOP
    IF shown_page.page = 'composite' THEN
      r := r || jsonb_build_object('parts', (SELECT coalesce(jsonb_agg(c.space_id ORDER BY c.space_id), '[]') FROM desk.composite_part c
        WHERE c.tenant_id = p_tenant AND c.composite_id = (r ->> 'composite_id')::int));
    END IF;
    IF shown_page.page = 'tax' THEN   -- the rate that comes last, with the day from which it holds
      r := r || coalesce((SELECT jsonb_build_object('rate_bp', x.rate_bp, 'rate_from', x.valid_from) FROM desk.tax_rate x
        WHERE x.tenant_id = p_tenant AND x.tax_id = (r ->> 'tax_id')::int ORDER BY x.valid_from DESC LIMIT 1), '{}');
    END IF;
    SELECT jsonb_object_agg(k, r -> k) INTO shown FROM unnest(shown_page.columns) k;
    RETURN NEXT jsonb_build_object('record', r ->> shown_page.id_column, 'venue', CASE WHEN shown_page.of_venue THEN r -> 'venue_id' END,
      'values', shown, 'version', md5(shown::text), 'changed', (SELECT jsonb_build_object('by', coalesce((SELECT s.display_name::text FROM desk.staff s WHERE s.login = e.login), ''), 'at', e.at)
         FROM desk.record_event e WHERE e.tenant_id = p_tenant AND e.kind = shown_page.relation
           AND e.record_id = CASE WHEN shown_page.relation IN ('opening_hours', 'tariff_factor') THEN r ->> 'venue_id' ELSE r ->> shown_page.id_column END
         ORDER BY e.event_no DESC LIMIT 1));
  END LOOP;
END $$;
