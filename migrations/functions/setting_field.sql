-- Which field a broken rule of a table is told at: its column, where the page has it; otherwise the first one that was given.
CREATE OR REPLACE FUNCTION desk.setting_field(p_page text, p_rule text, p_column text, p_given text[]) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(
    (SELECT a.attname::text FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
      WHERE c.conname = p_rule AND c.conrelid = format('desk.%I', (SELECT p.relation FROM desk.setting_page p WHERE p.page = p_page))::regclass
        AND a.attname = ANY ((SELECT p.columns FROM desk.setting_page p WHERE p.page = p_page)::text[])
      ORDER BY a.attname <> ALL (p_given), a.attnum DESC LIMIT 1),
    nullif(p_column, ''), p_given[1], 'values') $$;
