-- At most 20 customers by part of a name or of a phone's digits, best first; wrong letters are forgiven. Definer: trigram operators are not leakproof.
CREATE OR REPLACE FUNCTION desk.find_customers(p_text text) RETURNS TABLE (customer_id uuid, name text, phones text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET "pg_trgm.word_similarity_threshold" = '0.55' AS $$
  WITH q AS (SELECT desk.folded(btrim(left(p_text, 80))) AS t, regexp_replace(desk.folded(left(p_text, 80)), '[^0-9]', '', 'g') AS digits),
  likely AS (SELECT replace(replace(replace(q.t, '\', '\\'), '%', '\%'), '_', '\_') AS t, q.t AS plain, q.digits FROM q WHERE length(q.t) >= 2),
  -- Of very common letters at most two thousand are looked at; what merely resembles them only where few are written so.
  written AS MATERIALIZED (
    SELECT c.customer_id, CASE WHEN desk.folded(c.name) LIKE likely.t || '%' THEN 0 ELSE 1 END AS far
      FROM likely CROSS JOIN LATERAL (SELECT * FROM desk.customer x WHERE x.tenant_id = (SELECT desk.my_tenant()) AND desk.folded(x.name) LIKE '%' || likely.t || '%' LIMIT 2000) c
    UNION ALL
    SELECT p.customer_id, CASE WHEN p.phone LIKE '%' || likely.digits THEN 0 ELSE 1 END
      FROM likely CROSS JOIN LATERAL (SELECT * FROM desk.customer_phone x WHERE x.tenant_id = (SELECT desk.my_tenant())
        AND length(likely.digits) >= 2 AND x.phone::text LIKE '%' || likely.digits || '%' LIMIT 2000) p),
  hit AS (
    SELECT * FROM written
    UNION ALL
    SELECT c.customer_id, 2 FROM (SELECT * FROM likely WHERE digits = '' AND length(plain) >= 4
        AND (SELECT count(*) FROM written w JOIN desk.customer x ON x.tenant_id = (SELECT desk.my_tenant()) AND x.customer_id = w.customer_id AND x.merged_into IS NULL) < 20) few
      CROSS JOIN LATERAL (SELECT * FROM desk.customer x WHERE x.tenant_id = (SELECT desk.my_tenant()) AND desk.folded(x.name) OPERATOR(ext.%>) few.plain LIMIT 2000) c)
  SELECT c.customer_id, c.name::text, desk.phones_of(c.tenant_id, c.customer_id)
    FROM (SELECT h.customer_id, min(h.far) AS far FROM hit h GROUP BY 1) h
    JOIN desk.customer c ON c.tenant_id = (SELECT desk.my_tenant()) AND c.customer_id = h.customer_id AND c.merged_into IS NULL
   ORDER BY h.far, lower(c.name), c.customer_id LIMIT 20 $$;
GRANT EXECUTE ON FUNCTION desk.find_customers(text) TO @clerk@;
