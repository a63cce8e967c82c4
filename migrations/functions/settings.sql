-- Everything that a page of settings shows, for those who may change it. Definer rights plus an explicit tenant.
CREATE OR REPLACE FUNCTION desk.settings(p_page text, p_venue int DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); name_ text := desk.setting_page_of(p_page, (desk.me()).rank);
BEGIN
  RETURN (SELECT coalesce(jsonb_agg(r ORDER BY (r -> 'values' ->> 'sort')::int NULLS LAST, lpad(r ->> 'record', 12, '0')), '[]')
    FROM desk.setting_rows(who.tenant_id, name_, p_venue) r);
END $$;
GRANT EXECUTE ON FUNCTION desk.settings(text, int) TO @clerk@;   -- refused inside for whom the page is not meant
