-- Live bookings with what is searched in them, from now on or back from now, the nearest first: for desk.search_bookings, which stops
-- reading when it has enough. The time of an item finds them; who has several may come several times. Inner; it is to be inlined.
CREATE OR REPLACE FUNCTION desk.around_now(p_tenant int, p_ahead bool, p_most int) RETURNS TABLE (booking_id uuid, words text, name text)
LANGUAGE sql STABLE AS $$
  SELECT o.booking_id, b.words, b.name
    FROM ((SELECT x.booking_id FROM desk.occupancy x WHERE p_ahead AND x.tenant_id = p_tenant AND x.starts_at >= now() AND x.booking_id IS NOT NULL
             AND x.status IN ('temp_hold', 'pending', 'confirmed', 'completed') ORDER BY x.starts_at LIMIT p_most)
          UNION ALL
          (SELECT x.booking_id FROM desk.occupancy x WHERE NOT p_ahead AND x.tenant_id = p_tenant AND x.starts_at < now() AND x.booking_id IS NOT NULL
             AND x.status IN ('temp_hold', 'pending', 'confirmed', 'completed') ORDER BY x.starts_at DESC LIMIT p_most)) o
         CROSS JOIN LATERAL (SELECT desk.booking_words(k.booking_no, k.event_type, k.note_staff, k.note_customer) AS words, desk.folded(c.name) AS name
           FROM desk.booking k LEFT JOIN desk.customer c ON c.tenant_id = k.tenant_id AND c.customer_id = k.customer_id
          WHERE k.tenant_id = p_tenant AND k.booking_id = o.booking_id OFFSET 0) b $$;   -- one by one, in this order
