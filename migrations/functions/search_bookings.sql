-- At most 30 bookings by number, customer's name or phone, event or notes, best first; wrong letters are forgiven.
-- Definer: neither LIKE nor trigram operators are leakproof. The tenant is said explicitly.
-- far: 0 the number itself, 1 the end of the number, 2 the end of a phone, 3 part of a phone, 4 a name that begins so,
-- 5 a word of a name or of the booking, 6 resembles a name, 7 resembles a word of the booking.
CREATE OR REPLACE FUNCTION desk.search_bookings(p_text text) RETURNS TABLE (booking_id uuid, booking_no text, venue_id int, status text,
  customer text, phone text, event_type text, guests int, starts_at timestamptz, ends_at timestamptz, space_id int, composite_id int, items int,
  matched text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET "pg_trgm.word_similarity_threshold" = '0.45' AS $$
  WITH typed AS (SELECT desk.folded(btrim(regexp_replace(left(p_text, 80), '\s+', ' ', 'g'))) AS t),
  q AS MATERIALIZED (
    SELECT t, replace(replace(replace(t, '\', '\\'), '%', '\%'), '_', '\_') AS pat,
           d.digits, CASE WHEN length(d.digits) >= 10 THEN ltrim(d.digits, '0') ELSE d.digits END AS tel   -- 0 or 00 before a whole number
      FROM typed, LATERAL (SELECT CASE WHEN t ~ '[[:alpha:]]' THEN '' ELSE regexp_replace(t, '[^0-9]', '', 'g') END AS digits) d
     WHERE length(t) >= 2),
  -- What is written so. Of very common words at most two thousand are looked at: nobody leafs through more, and one more letter narrows them.
  named AS MATERIALIZED (
    SELECT p.customer_id, CASE WHEN p.phone LIKE '%' || q.tel THEN 2 ELSE 3 END AS far, 1.0::real AS alike, 'phone' AS matched,
           p.phone::text AS phone
      FROM q CROSS JOIN LATERAL (SELECT * FROM desk.customer_phone x WHERE x.tenant_id = (SELECT desk.my_tenant())
       AND length(q.tel) >= 3 AND x.phone::text LIKE '%' || q.tel || '%' LIMIT 2000) p
    UNION ALL
    SELECT c.customer_id, CASE WHEN desk.folded(c.name) LIKE q.pat || '%' THEN 4 ELSE 5 END, ext.word_similarity(q.t, desk.folded(c.name)), 'name', NULL
      FROM q CROSS JOIN LATERAL (SELECT * FROM desk.customer x WHERE x.tenant_id = (SELECT desk.my_tenant())
       AND desk.folded(x.name) LIKE '%' || q.pat || '%' LIMIT 2000) c),
  written AS MATERIALIZED (
    SELECT b.booking_id, person.far, person.alike, person.matched, person.phone
      FROM named person JOIN desk.booking b ON b.tenant_id = (SELECT desk.my_tenant()) AND b.customer_id = person.customer_id
    UNION ALL
    SELECT b.booking_id, 0, 1, 'number', NULL FROM q JOIN desk.booking b ON b.tenant_id = (SELECT desk.my_tenant()) AND b.booking_no = upper(q.t)
    UNION ALL
    SELECT b.booking_id, 0, 1, 'number', NULL FROM q JOIN desk.booking b ON b.tenant_id = (SELECT desk.my_tenant()) AND b.register_no <> '' AND lower(b.register_no) = lower(q.t)
    UNION ALL
    SELECT b.booking_id, 1, 1, 'number', NULL FROM q JOIN desk.booking b ON b.tenant_id = (SELECT desk.my_tenant())
       AND length(q.digits) BETWEEN 1 AND 7 AND desk.folded(b.booking_no || ' ' || b.event_type || ' ' || b.note_staff || ' ' || b.note_customer)
           LIKE '%-' || desk.padded(nullif(left(q.digits, 7), '')::bigint, 4) || ' %'
       AND b.booking_no LIKE '%-' || desk.padded(nullif(left(q.digits, 7), '')::bigint, 4)
    UNION ALL
    SELECT b.booking_id, 5, ext.word_similarity(q.t, desk.folded(b.booking_no || ' ' || b.event_type || ' ' || b.note_staff || ' ' || b.note_customer)),
           CASE WHEN desk.folded(b.booking_no) LIKE '%' || q.pat || '%' THEN 'number'
                WHEN desk.folded(b.event_type) LIKE '%' || q.pat || '%' OR desk.folded(b.event_type) OPERATOR(ext.%>) q.t THEN 'event' ELSE 'note' END, NULL
      FROM q CROSS JOIN LATERAL (SELECT * FROM desk.booking b WHERE b.tenant_id = (SELECT desk.my_tenant())
               AND desk.folded(b.booking_no || ' ' || b.event_type || ' ' || b.note_staff || ' ' || b.note_customer) LIKE '%' || q.pat || '%' LIMIT 2000) b),
  -- What merely resembles it comes after all that, so it is not even looked for where thirty are written so; nor what resembles a whole
  -- number with its code: that is another number, and all of a year have most of it in common.
  few AS MATERIALIZED (SELECT q.* FROM q WHERE q.digits = '' AND q.t !~ '^[[:alpha:]]{1,8}[-/][-/0-9]{4,}$' AND (SELECT count(DISTINCT w.booking_id) FROM written w) < 30),
  hit AS (
    SELECT * FROM written
    UNION ALL
    SELECT b.booking_id, 6, ext.word_similarity(c.t, c.folded), 'name', NULL
      FROM (SELECT few.t, x.customer_id, desk.folded(x.name) AS folded FROM few CROSS JOIN LATERAL (SELECT * FROM desk.customer c
              WHERE c.tenant_id = (SELECT desk.my_tenant()) AND desk.folded(c.name) OPERATOR(ext.%>) few.t LIMIT 2000) x) c
      JOIN desk.booking b ON b.tenant_id = (SELECT desk.my_tenant()) AND b.customer_id = c.customer_id
    UNION ALL
    -- digits that merely resemble others are another number
    SELECT w.booking_id, 7, ext.word_similarity(few.t, w.words),
           CASE WHEN desk.folded(w.booking_no) LIKE '%' || few.pat || '%' THEN 'number' WHEN desk.folded(w.event_type) OPERATOR(ext.%>) few.t THEN 'event' ELSE 'note' END, NULL
      FROM few CROSS JOIN LATERAL (SELECT b.*, desk.folded(b.booking_no || ' ' || b.event_type || ' ' || b.note_staff || ' ' || b.note_customer) AS words FROM desk.booking b WHERE b.tenant_id = (SELECT desk.my_tenant())
               AND desk.folded(b.booking_no || ' ' || b.event_type || ' ' || b.note_staff || ' ' || b.note_customer) OPERATOR(ext.%>) few.t LIMIT 2000) w),
  best AS (SELECT DISTINCT ON (h.booking_id) h.* FROM hit h ORDER BY h.booking_id, h.far, h.alike DESC, h.phone),
  top AS (
    SELECT best.far, best.alike, best.matched, best.phone, b.*, b.status IN ('cancelled', 'expired') AS dead,
           abs(extract(epoch FROM b.starts_at - clock_timestamp())) AS away
      FROM best JOIN desk.booking b ON b.tenant_id = (SELECT desk.my_tenant()) AND b.booking_id = best.booking_id
     ORDER BY best.far, best.alike DESC, dead, away, b.booking_no LIMIT 30)
  SELECT top.booking_id, top.booking_no, top.venue_id, top.status::text, coalesce(c.name::text, ''),
         coalesce(top.phone, (desk.phones_of(top.tenant_id, top.customer_id))[1], ''),
         top.event_type::text, top.guests, i.starts_at, i.ends_at, i.space_id, i.composite_id,
         (SELECT count(*)::int FROM desk.booking_item n WHERE n.tenant_id = top.tenant_id AND n.booking_id = top.booking_id), top.matched
    FROM top
    LEFT JOIN desk.customer c ON c.tenant_id = top.tenant_id AND c.customer_id = top.customer_id
    JOIN desk.booking_item i ON i.tenant_id = top.tenant_id AND i.booking_id = top.booking_id AND i.item_no =
         (SELECT min(n.item_no) FROM desk.booking_item n WHERE n.tenant_id = top.tenant_id AND n.booking_id = top.booking_id)
   ORDER BY top.far, top.alike DESC, top.dead, top.away, top.booking_no $$;
GRANT EXECUTE ON FUNCTION desk.search_bookings(text) TO @clerk@;
