-- At most 30 bookings by number, customer's name or phone, event or notes, best first; wrong letters are forgiven.
-- Definer: neither LIKE nor trigram operators are leakproof. The tenant is said explicitly.
-- far: 0 the number itself, 1 the end of the number, 2 the end of a phone, 3 part of a phone, 4 a name that begins so,
-- 5 a word of a name or of the booking, 6 resembles a name, 7 resembles a word of the booking.
-- An index of trigrams gives up all that match before the first can be looked at: it is asked for what is rare. How common a text is, the
-- live bookings around now tell; a common one is looked for among those, nearest first, in both directions until there are enough.
CREATE OR REPLACE FUNCTION desk.search_bookings(p_text text) RETURNS TABLE (booking_id uuid, booking_no text, venue_id int, status text,
  customer text, phone text, event_type text, guests int, starts_at timestamptz, ends_at timestamptz, space_id int, composite_id int, items int,
  matched text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET "pg_trgm.word_similarity_threshold" = '0.45' AS $$
  WITH typed AS (SELECT desk.my_tenant() AS tenant, desk.folded(btrim(regexp_replace(left(p_text, 80), '\s+', ' ', 'g'))) AS t),
  q AS MATERIALIZED (
    SELECT typed.*, l.pat, l.short, l.strange, d.digits, CASE WHEN length(d.digits) >= 10 THEN ltrim(d.digits, '0') ELSE d.digits END AS tel,   -- 0 or 00 before a whole number
                      t ~ '^[[:alpha:]]{1,8}[-/][-/0-9]{4,}$' AS numbered,
           CASE WHEN l.short THEN '% ' || l.pat || '%'                                   -- two letters inside a word are no trigram
                ELSE '%' || coalesce(substring(t FROM '^[[:alpha:]]{1,8}[-/][-/0-9]*?([0-9]{4,})$'), l.pat) || '%' END AS indexed   -- code and year tell nothing
      FROM typed, LATERAL (SELECT CASE WHEN t ~ '[[:alpha:]]' THEN '' ELSE regexp_replace(t, '[^0-9]', '', 'g') END AS digits) d,
           LATERAL (SELECT replace(replace(replace(t, '\', '\\'), '%', '\%'), '_', '\_') AS pat, n.strange, n.strange OR t !~ '[^[:space:][:punct:]]{3}' AS short
             FROM (SELECT ext.show_trgm(t) = '{}' AS strange) n) l                        -- a script that has no triples in this server's locale
     WHERE length(t) >= 2 AND t ~ '[^[:space:][:punct:]]'),                               -- signs alone are no word
  common AS MATERIALIZED (
    SELECT q.*, n.words >= 4 AS words, n.names >= 4 AS names
      FROM q CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE w.words LIKE '%' || q.pat || '%') AS words, count(*) FILTER (WHERE w.name LIKE '%' || q.pat || '%') AS names
        FROM (VALUES (true), (false)) d (ahead), desk.around_now(q.tenant, d.ahead, 200) w WHERE NOT q.numbered) n),
  -- What is written so. Beyond what is around now, of very common words at most five hundred of each kind are looked at: nobody leafs through more,
  -- and one more letter narrows them.
  walked AS MATERIALIZED (
    SELECT w.booking_id, CASE WHEN w.name LIKE q.pat || '%' THEN 4 ELSE 5 END AS far, ext.word_similarity(q.t, w.name) AS alike, 'name' AS matched
      FROM common q, (VALUES (true), (false)) d (ahead),
           LATERAL (SELECT x.booking_id, x.name FROM desk.around_now(q.tenant, d.ahead, CASE WHEN q.names THEN 2000 ELSE 500 END) x WHERE x.name LIKE '%' || q.pat || '%' LIMIT 40) w WHERE q.names OR q.short
    UNION ALL
    SELECT w.booking_id, 5, ext.word_similarity(q.t, w.words), NULL
      FROM common q, (VALUES (true), (false)) d (ahead),
           LATERAL (SELECT x.booking_id, x.words FROM desk.around_now(q.tenant, d.ahead, CASE WHEN q.words THEN 2000 ELSE 500 END) x WHERE x.words LIKE '%' || q.pat || '%' LIMIT 40) w WHERE q.words OR q.short),
  enough AS MATERIALIZED (
    SELECT common.*, short OR (SELECT count(DISTINCT w.booking_id) FROM walked w WHERE w.matched = 'name') >= 30 AS of_names,
           strange OR (SELECT count(DISTINCT w.booking_id) FROM walked w WHERE w.matched IS NULL) >= 30 AS of_words FROM common),
  named AS MATERIALIZED (
    (SELECT p.customer_id, CASE WHEN p.phone LIKE '%' || q.tel THEN 2 ELSE 3 END AS far, 1.0::real AS alike, 'phone' AS matched, p.phone::text AS phone
      FROM q CROSS JOIN LATERAL (SELECT * FROM desk.customer_phone x WHERE x.tenant_id = q.tenant
       AND length(q.tel) >= 3 AND x.phone::text LIKE '%' || q.tel || '%' LIMIT 2000) p ORDER BY far LIMIT 500)
    UNION ALL
    SELECT c.customer_id, CASE WHEN desk.folded(c.name) LIKE q.pat || '%' THEN 4 ELSE 5 END, ext.word_similarity(q.t, desk.folded(c.name)), 'name', NULL
      FROM enough q CROSS JOIN LATERAL (SELECT * FROM desk.customer x WHERE x.tenant_id = q.tenant AND desk.folded(x.name) LIKE q.indexed LIMIT 500) c
     WHERE NOT q.of_names AND NOT q.numbered
    UNION ALL                                                                             -- those that begin so, where the server sorts by codes
    SELECT c.customer_id, 4, ext.word_similarity(q.t, desk.folded(c.name)), 'name', NULL
      FROM enough q CROSS JOIN LATERAL (SELECT * FROM desk.customer x WHERE x.tenant_id = q.tenant AND x.merged_into IS NULL
        AND desk.folded(x.name) >= q.t AND desk.folded(x.name) <= q.t || chr(1114111) LIMIT 300) c
     WHERE q.of_names AND desk.folded(c.name) LIKE q.pat || '%'),
  series AS MATERIALIZED (                                                                -- numbers that begin so, the newest first
    SELECT b.booking_id FROM q CROSS JOIN LATERAL (SELECT * FROM desk.booking x WHERE x.tenant_id = q.tenant
        AND x.booking_no >= upper(q.t) AND x.booking_no <= upper(q.t) || chr(1114111) ORDER BY x.booking_no DESC LIMIT 300) b
     WHERE q.numbered AND b.booking_no LIKE upper(q.pat) || '%'),
  written AS MATERIALIZED (
    SELECT b.booking_id, person.far, person.alike, person.matched, person.phone
      FROM named person JOIN desk.booking b ON b.tenant_id = (SELECT tenant FROM q) AND b.customer_id = person.customer_id
    UNION ALL
    SELECT b.booking_id, 0, 1, 'number', NULL FROM q JOIN desk.booking b ON b.tenant_id = q.tenant AND b.booking_no = upper(q.t)
    UNION ALL
    SELECT b.booking_id, 0, 1, 'number', NULL FROM q JOIN desk.booking b ON b.tenant_id = q.tenant AND b.register_no <> '' AND lower(b.register_no) = lower(q.t)
    UNION ALL
    SELECT b.booking_id, 1, 1, 'number', NULL FROM q JOIN desk.booking b ON b.tenant_id = q.tenant
       AND length(q.digits) BETWEEN 1 AND 7 AND desk.booking_words(b.booking_no, b.event_type, b.note_staff, b.note_customer)
           LIKE '%-' || desk.padded(nullif(left(q.digits, 7), '')::bigint, 4) || ' %'
       AND b.booking_no LIKE '%-' || desk.padded(nullif(left(q.digits, 7), '')::bigint, 4)
    UNION ALL
    SELECT w.booking_id, w.far, w.alike, w.matched, NULL FROM walked w
    UNION ALL
    SELECT s.booking_id, 5, 1, 'number', NULL FROM series s
    UNION ALL
    SELECT b.booking_id, 5, ext.word_similarity(q.t, desk.booking_words(b.booking_no, b.event_type, b.note_staff, b.note_customer)), NULL, NULL
      FROM enough q CROSS JOIN LATERAL (SELECT * FROM desk.booking b WHERE b.tenant_id = q.tenant
               AND desk.booking_words(b.booking_no, b.event_type, b.note_staff, b.note_customer) LIKE q.indexed
               AND position(q.t IN desk.booking_words(b.booking_no, b.event_type, b.note_staff, b.note_customer)) > 0 LIMIT 500) b
     WHERE NOT q.of_words AND (SELECT count(*) FROM series) < 30),
  -- What merely resembles it comes after all that, so it is not even looked for where thirty are written so; nor what resembles a whole
  -- number with its code: that is another number, and all of a year have most of it in common. First around now, as above.
  few AS MATERIALIZED (SELECT q.* FROM q WHERE q.digits = '' AND NOT q.numbered AND NOT q.strange AND (SELECT count(DISTINCT w.booking_id) FROM written w) < 30),
  resembling AS MATERIALIZED (
    SELECT w.booking_id, w.of_name, w.alike FROM few CROSS JOIN (VALUES (true), (false)) d (ahead) CROSS JOIN LATERAL (
      SELECT x.booking_id, n.of_name, ext.word_similarity(few.t, CASE WHEN n.of_name THEN x.name ELSE x.words END) AS alike
        FROM desk.around_now(few.tenant, d.ahead, 1000) x, LATERAL (SELECT x.name OPERATOR(ext.%>) few.t AS of_name) n
       WHERE n.of_name OR x.words OPERATOR(ext.%>) few.t LIMIT 40) w
     WHERE (SELECT count(*) FROM (VALUES (true), (false)) d (ahead), desk.around_now(few.tenant, d.ahead, 100) x WHERE x.name OPERATOR(ext.%>) few.t OR x.words OPERATOR(ext.%>) few.t) >= 4),
  fewer AS MATERIALIZED (SELECT few.* FROM few WHERE (SELECT count(DISTINCT r.booking_id) FROM resembling r) < 30),
  hit AS (
    SELECT * FROM written
    UNION ALL
    SELECT r.booking_id, CASE WHEN r.of_name THEN 6 ELSE 7 END, r.alike, CASE WHEN r.of_name THEN 'name' END, NULL FROM resembling r
    UNION ALL
    SELECT b.booking_id, 6, ext.word_similarity(c.t, c.folded), 'name', NULL
      FROM (SELECT few.t, few.tenant, x.customer_id, desk.folded(x.name) AS folded FROM fewer few CROSS JOIN LATERAL (SELECT * FROM desk.customer c
              WHERE c.tenant_id = few.tenant AND desk.folded(c.name) OPERATOR(ext.%>) few.t LIMIT 500) x) c
      JOIN desk.booking b ON b.tenant_id = c.tenant AND b.customer_id = c.customer_id
    UNION ALL
    -- digits that merely resemble others are another number
    SELECT w.booking_id, 7, ext.word_similarity(few.t, w.words), NULL, NULL
      FROM fewer few CROSS JOIN LATERAL (SELECT b.booking_id, desk.booking_words(b.booking_no, b.event_type, b.note_staff, b.note_customer) AS words FROM desk.booking b
             WHERE b.tenant_id = few.tenant
               AND desk.booking_words(b.booking_no, b.event_type, b.note_staff, b.note_customer) OPERATOR(ext.%>) few.t LIMIT 500) w),
  best AS (SELECT DISTINCT ON (h.booking_id) h.* FROM hit h ORDER BY h.booking_id, h.far, h.alike DESC, h.phone),
  top AS (
    SELECT best.far, best.alike, best.phone, b.*, b.status IN ('cancelled', 'expired') AS dead, abs(extract(epoch FROM b.starts_at - clock_timestamp())) AS away,
           coalesce(best.matched, CASE WHEN desk.folded(b.booking_no) LIKE '%' || q.pat || '%' THEN 'number'
             WHEN desk.folded(b.event_type) LIKE '%' || q.pat || '%' OR desk.folded(b.event_type) OPERATOR(ext.%>) q.t THEN 'event' ELSE 'note' END) AS matched
      FROM q, best JOIN desk.booking b ON b.tenant_id = (SELECT tenant FROM q) AND b.booking_id = best.booking_id
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
