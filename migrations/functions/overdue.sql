-- Confirmed and completed bookings with a part that was due before p_before and is not paid: the oldest such part's day (as
-- its last moment in the venue's zone) and all that is open of what was due by then. Of the last year's
-- and all coming events; at most 200, the oldest first.
CREATE OR REPLACE FUNCTION desk.overdue(p_before timestamptz) RETURNS TABLE (booking_id uuid, due_at timestamptz, open_minor bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE tenant int := (desk.me()).tenant_id;
BEGIN
  RETURN QUERY SELECT b.booking_id, min(x.moment), sum(s.open_minor)::bigint
    FROM desk.booking b JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
    CROSS JOIN LATERAL (SELECT coalesce(-sum(e.amount_minor), 0)::bigint AS got FROM desk.ledger_entry e WHERE e.tenant_id = b.tenant_id AND e.subject = b.booking_id AND e.account = 'advance') r
    CROSS JOIN LATERAL desk.schedule_of(b, v.zone, r.got) s
    CROSS JOIN LATERAL (SELECT (s.due_on + 1)::timestamp AT TIME ZONE v.zone AS moment) x
    WHERE b.tenant_id = tenant AND b.owing_from <= (p_before AT TIME ZONE 'UTC')::date + 1 AND b.owing_from < 'infinity'   -- wherever the venue is
      AND b.status IN ('confirmed', 'completed') AND b.ends_at > p_before - interval '1 year' AND r.got < b.total_minor AND s.open_minor > 0 AND x.moment <= p_before
    GROUP BY b.booking_id ORDER BY 2, 1 LIMIT 200;
END $$;
GRANT EXECUTE ON FUNCTION desk.overdue(timestamptz) TO @clerk@;
