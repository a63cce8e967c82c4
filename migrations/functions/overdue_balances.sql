-- What customers owe past its day, booking by booking, the oldest debt first: open parts of the price, and what they have owed
-- since a bounce. Whom to call, since when, how much; at most 500.
CREATE OR REPLACE FUNCTION desk.overdue_balances() RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me();
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  RETURN QUERY WITH debt AS (
    SELECT x.booking_id, x.due_on, x.open_minor, false AS bounced FROM desk.parts_due(who.tenant_id, NULL, NULL) x
    UNION ALL
    SELECT e.subject, min((j.at AT TIME ZONE v.zone)::date), sum(e.amount_minor)::bigint, true FROM desk.ledger_entry e JOIN desk.journal j USING (tenant_id, journal_id)
      JOIN desk.booking b ON b.tenant_id = e.tenant_id AND b.booking_id = e.subject JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
      WHERE e.tenant_id = who.tenant_id AND e.account = 'receivable' GROUP BY e.subject HAVING sum(e.amount_minor) > 0)
  SELECT jsonb_build_object('booking', b.booking_id, 'number', b.booking_no, 'venue', b.venue_id, 'status', b.status, 'from', b.starts_at, 'to', b.ends_at,
      'customer', coalesce(c.name, ''), 'phone', (desk.phones_of(b.tenant_id, b.customer_id))[1], 'due_on', d.due_on,
      'days', (clock_timestamp() AT TIME ZONE v.zone)::date - d.due_on, 'open_minor', d.open_minor, 'currency', b.currency, 'bounced', d.bounced)
    FROM (SELECT y.booking_id, min(y.due_on) AS due_on, sum(y.open_minor)::bigint AS open_minor, bool_or(y.bounced) AS bounced FROM debt y GROUP BY 1) d
    JOIN desk.booking b ON b.tenant_id = who.tenant_id AND b.booking_id = d.booking_id
    JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
    LEFT JOIN desk.customer c ON c.tenant_id = b.tenant_id AND c.customer_id = b.customer_id
    WHERE d.due_on < (clock_timestamp() AT TIME ZONE v.zone)::date ORDER BY d.due_on, b.booking_no LIMIT 500;
END $$;
GRANT EXECUTE ON FUNCTION desk.overdue_balances() TO @clerk@;
