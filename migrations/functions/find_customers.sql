-- At most 20 customers by part of a name or of a phone's digits, best first; wrong letters are forgiven. Definer: trigram operators are not leakproof.
-- Names that begin so come first, and an index has them in order: where there are twenty, nothing else is looked at. Less than three letters or
-- digits are no trigram: letters are looked for at the beginning of any word, and within words among those who were written last; digits not at all.
CREATE OR REPLACE FUNCTION desk.find_customers(p_text text) RETURNS TABLE (customer_id uuid, name text, phones text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET "pg_trgm.word_similarity_threshold" = '0.55' AS $$
  WITH q AS (SELECT desk.my_tenant() AS tenant, desk.folded(btrim(left(p_text, 80))) AS t, regexp_replace(desk.folded(left(p_text, 80)), '[^0-9]', '', 'g') AS digits),
  likely AS MATERIALIZED (
    SELECT q.tenant, replace(replace(replace(q.t, '\', '\\'), '%', '\%'), '_', '\_') AS t, q.t AS plain, q.digits,
           q.t !~ '[^[:space:][:punct:]]{3}' OR ext.show_trgm(q.t) = '{}' AS short FROM q WHERE length(q.t) >= 2),
  begun AS MATERIALIZED (                                                    -- where the server sorts by codes; elsewhere the others find them
    SELECT c.customer_id FROM likely CROSS JOIN LATERAL (SELECT * FROM desk.customer x WHERE x.tenant_id = likely.tenant AND x.merged_into IS NULL
        AND desk.folded(x.name) >= likely.plain AND desk.folded(x.name) <= likely.plain || chr(1114111) ORDER BY desk.folded(x.name) LIMIT 200) c
     WHERE desk.folded(c.name) LIKE likely.t || '%'),
  open AS MATERIALIZED (SELECT likely.* FROM likely WHERE likely.digits <> '' OR (SELECT count(*) FROM begun) < 20),
  -- Of very common letters at most five hundred are looked at; what merely resembles them only where few are written so.
  written AS MATERIALIZED (
    SELECT b.customer_id, 0 AS far FROM begun b
    UNION ALL
    SELECT c.customer_id, CASE WHEN desk.folded(c.name) LIKE open.t || '%' THEN 0 ELSE 1 END
      FROM open CROSS JOIN LATERAL (SELECT * FROM desk.customer x WHERE x.tenant_id = open.tenant
        AND desk.folded(x.name) LIKE CASE WHEN open.short THEN '% ' ELSE '%' END || open.t || '%' LIMIT 500) c
    UNION ALL
    SELECT c.customer_id, CASE WHEN c.folded LIKE open.t || '%' THEN 0 ELSE 1 END
      FROM open CROSS JOIN LATERAL (SELECT x.customer_id, desk.folded(x.name) AS folded FROM desk.customer x WHERE x.tenant_id = open.tenant AND x.merged_into IS NULL
        ORDER BY x.changed_at DESC LIMIT 2000) c WHERE open.short AND c.folded LIKE '%' || open.t || '%'
    UNION ALL
    SELECT p.customer_id, CASE WHEN p.phone LIKE '%' || open.digits THEN 0 ELSE 1 END
      FROM open CROSS JOIN LATERAL (SELECT * FROM desk.customer_phone x WHERE x.tenant_id = open.tenant
        AND length(open.digits) >= 3 AND x.phone::text LIKE '%' || open.digits || '%' LIMIT 500) p),
  hit AS (
    SELECT * FROM written
    UNION ALL
    SELECT c.customer_id, 2 FROM (SELECT * FROM open WHERE digits = '' AND length(plain) >= 4
        AND (SELECT count(*) FROM written w JOIN desk.customer x ON x.tenant_id = (SELECT desk.my_tenant()) AND x.customer_id = w.customer_id AND x.merged_into IS NULL) < 20) few
      CROSS JOIN LATERAL (SELECT * FROM desk.customer x WHERE x.tenant_id = few.tenant AND desk.folded(x.name) OPERATOR(ext.%>) few.plain LIMIT 500) c)
  SELECT c.customer_id, c.name::text, desk.phones_of(c.tenant_id, c.customer_id)
    FROM (SELECT h.customer_id, min(h.far) AS far FROM hit h GROUP BY 1) h
    JOIN desk.customer c ON c.tenant_id = (SELECT desk.my_tenant()) AND c.customer_id = h.customer_id AND c.merged_into IS NULL
   ORDER BY h.far, lower(c.name), c.customer_id LIMIT 20 $$;
GRANT EXECUTE ON FUNCTION desk.find_customers(text) TO @clerk@;
