-- Pairs of customers that may be one person: the same number, or the same name; for one customer also a name very like
-- theirs. At most 100 pairs. Definer: trigram operators are not leakproof.
CREATE OR REPLACE FUNCTION desk.likely_duplicates(p_customer uuid DEFAULT NULL)
RETURNS TABLE (customer_id uuid, name text, phones text[], other_id uuid, other_name text, other_phones text[], why text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET "pg_trgm.similarity_threshold" = '0.6' AS $$
  WITH me AS (SELECT desk.my_tenant() AS tenant_id),
  pair AS (                                      -- of one customer by indexes, of all by a join: two questions, as one plan for both reads everybody
    SELECT a.customer_id AS one, b.customer_id AS two, 0 AS far, 'phone' AS why FROM me
      JOIN desk.customer_phone a ON a.tenant_id = me.tenant_id AND a.customer_id = p_customer
      JOIN desk.customer_phone b ON b.tenant_id = me.tenant_id AND b.phone = a.phone AND b.customer_id <> a.customer_id
    UNION ALL
    SELECT a.customer_id, b.customer_id, 1, 'name' FROM me
      JOIN desk.customer a ON a.tenant_id = me.tenant_id AND a.customer_id = p_customer AND a.merged_into IS NULL
      JOIN desk.customer b ON b.tenant_id = me.tenant_id AND b.merged_into IS NULL AND desk.folded(b.name) = desk.folded(a.name) AND b.customer_id <> a.customer_id
    UNION ALL
    SELECT a.customer_id, b.customer_id, 2, 'name' FROM me
      JOIN desk.customer a ON a.tenant_id = me.tenant_id AND a.customer_id = p_customer AND a.merged_into IS NULL
      JOIN desk.customer b ON b.tenant_id = me.tenant_id AND b.merged_into IS NULL AND desk.folded(b.name) OPERATOR(ext.%) desk.folded(a.name)
        AND b.customer_id <> a.customer_id
    UNION ALL
    SELECT a.customer_id, b.customer_id, 0, 'phone' FROM me
      JOIN desk.customer_phone a ON a.tenant_id = me.tenant_id
      JOIN desk.customer_phone b ON b.tenant_id = me.tenant_id AND b.phone = a.phone AND a.customer_id < b.customer_id
     WHERE p_customer IS NULL
    UNION ALL
    SELECT a.customer_id, b.customer_id, 1, 'name' FROM me
      JOIN desk.customer a ON a.tenant_id = me.tenant_id AND a.merged_into IS NULL
      JOIN desk.customer b ON b.tenant_id = me.tenant_id AND b.merged_into IS NULL AND desk.folded(b.name) = desk.folded(a.name) AND a.customer_id < b.customer_id
     WHERE p_customer IS NULL),
  best AS (SELECT DISTINCT ON (pair.one, pair.two) pair.* FROM pair ORDER BY pair.one, pair.two, pair.far)
  SELECT best.one, a.name::text, desk.phones_of(a.tenant_id, a.customer_id), best.two, b.name::text, desk.phones_of(b.tenant_id, b.customer_id), best.why
    FROM best JOIN me ON true                    -- LIMIT: looked up pair by pair, however many the planner expects
    JOIN LATERAL (SELECT c.* FROM desk.customer c WHERE c.tenant_id = me.tenant_id AND c.customer_id = best.one AND c.merged_into IS NULL LIMIT 1) a ON true
    JOIN LATERAL (SELECT c.* FROM desk.customer c WHERE c.tenant_id = me.tenant_id AND c.customer_id = best.two AND c.merged_into IS NULL LIMIT 1) b ON true
   ORDER BY best.far, lower(a.name), lower(b.name), best.one, best.two LIMIT 100 $$;
GRANT EXECUTE ON FUNCTION desk.likely_duplicates(uuid) TO @clerk@;
