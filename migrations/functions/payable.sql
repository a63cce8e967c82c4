-- What has gathered for others at a venue up to a day and can be paid out now: its staff's tips, its bookings' commission.
CREATE OR REPLACE FUNCTION desk.payable(p_venue int, p_until date) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); v desk.venue; until date;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  SELECT * INTO v FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = p_venue;
  IF NOT FOUND THEN RETURN NULL; END IF;
  until := least(p_until, (clock_timestamp() AT TIME ZONE v.zone)::date);
  RETURN (SELECT jsonb_build_object('venue', v.venue_id, 'until', until, 'currency', v.currency,
      'tips_minor', coalesce(sum(x.open_) FILTER (WHERE x.account = 'tips'), 0), 'tips_bookings', count(*) FILTER (WHERE x.account = 'tips'),
      'commission_minor', coalesce(sum(x.open_) FILTER (WHERE x.account <> 'tips'), 0), 'commission_bookings', count(*) FILTER (WHERE x.account <> 'tips'))
    FROM (SELECT e.account, e.subject, -sum(e.amount_minor)::bigint AS open_ FROM desk.ledger_entry e JOIN desk.journal j USING (tenant_id, journal_id)
        JOIN desk.booking b ON b.tenant_id = e.tenant_id AND b.booking_id = e.subject
      WHERE e.tenant_id = v.tenant_id AND e.account IN ('tips', 'commission_payable') AND e.currency = v.currency AND b.venue_id = v.venue_id
        AND (j.at AT TIME ZONE v.zone)::date <= until GROUP BY 1, 2 HAVING sum(e.amount_minor) <> 0) x);
END $$;
GRANT EXECUTE ON FUNCTION desk.payable(int, date) TO @clerk@;   -- who may is asked inside
