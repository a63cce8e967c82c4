-- One row per occupancy that touches the range, in one snapshot. No occupancy is longer than 31 days, which bounds the scan.
-- Lifted blackouts are left out. What belongs to the bars is asked for by all their keys at once: an index is gone through in their order, leaf by leaf,
-- and not down from its root for each bar, which costs more the larger the house. A nested loop would undo that; how many keys there are, no plan knows.
CREATE OR REPLACE FUNCTION desk.board(p_from timestamptz, p_to timestamptz)
RETURNS TABLE (space_id int, item_no int, occupied_from timestamptz, occupied_to timestamptz, event_from timestamptz, event_to timestamptz,
  status text, booking_id uuid, blackout_id uuid, rev int, booking_no text, title text, event_type text, guests int,
  hold_expires_at timestamptz, payment_due_at timestamptz, due_minor bigint, currency text, mark text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_nestloop = off AS $$
  WITH touched AS MATERIALIZED (
    SELECT o.* FROM desk.occupancy o WHERE o.tenant_id = (SELECT desk.my_tenant()) AND o.starts_at < p_to AND p_from < p_to
       AND o.starts_at > p_from - interval '31 days 1 hour' AND o.ends_at > p_from),
  keys AS MATERIALIZED (SELECT array_agg(t.booking_id) AS bookings, array_agg(t.blackout_id) AS blackouts FROM touched t),
  booked AS MATERIALIZED (
    SELECT b.booking_id, b.customer_id, b.rev, b.booking_no, b.event_type, b.guests, b.hold_expires_at, b.payment_due_at, b.total_minor, b.currency,
           b.arrived_at, b.left_at, b.no_show_at FROM desk.booking b
     WHERE b.tenant_id = (SELECT desk.my_tenant()) AND b.booking_id = ANY ((SELECT k.bookings FROM keys k)::uuid[])),
  paid AS (SELECT e.subject AS booking_id, -sum(e.amount_minor)::bigint AS got FROM desk.ledger_entry e
            WHERE e.tenant_id = (SELECT desk.my_tenant()) AND e.account = 'advance' AND e.subject = ANY ((SELECT k.bookings FROM keys k)::uuid[]) GROUP BY 1)
  SELECT o.space_id, o.item_no, o.starts_at, o.ends_at, i.starts_at, i.ends_at, o.status::text, o.booking_id, NULL::uuid, b.rev, b.booking_no,
         c.name::text, b.event_type::text, b.guests, b.hold_expires_at, b.payment_due_at, b.total_minor - coalesce(paid.got, 0), b.currency::text,
         CASE WHEN b.left_at IS NOT NULL THEN 'left' WHEN b.arrived_at IS NOT NULL THEN 'arrived' WHEN b.no_show_at IS NOT NULL THEN 'no_show' END
    FROM touched o
    JOIN booked b ON b.booking_id = o.booking_id
    JOIN desk.booking_item i ON i.tenant_id = (SELECT desk.my_tenant()) AND i.booking_id = ANY ((SELECT k.bookings FROM keys k)::uuid[])
      AND i.booking_id = o.booking_id AND i.item_no = o.item_no
    LEFT JOIN desk.customer c ON c.tenant_id = (SELECT desk.my_tenant()) AND c.customer_id = ANY ((SELECT array_agg(x.customer_id) FROM booked x)::uuid[])
      AND c.customer_id = b.customer_id
    LEFT JOIN paid ON paid.booking_id = b.booking_id
  UNION ALL
  SELECT o.space_id, NULL, o.starts_at, o.ends_at, o.starts_at, o.ends_at, 'blackout', NULL, o.blackout_id, x.rev, '', x.reason::text, '', NULL,
         NULL, NULL, NULL, NULL, NULL
    FROM touched o JOIN desk.blackout x ON x.tenant_id = (SELECT desk.my_tenant()) AND x.blackout_id = ANY ((SELECT k.blackouts FROM keys k)::uuid[])
      AND x.blackout_id = o.blackout_id
   WHERE o.status = 'confirmed' $$;
GRANT EXECUTE ON FUNCTION desk.board(timestamptz, timestamptz) TO @clerk@;
