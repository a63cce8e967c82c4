-- The commission of a venue's bookings that was recorded in a span of days, for managers: the rate, what it is by now, what is
-- not paid yet and when that is due.
CREATE OR REPLACE FUNCTION desk.commissions(p_venue int, p_from date, p_to date) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me();
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  RETURN QUERY SELECT jsonb_build_object('booking', b.booking_id, 'number', b.booking_no, 'status', b.status, 'rate_bp', c.rate_bp, 'recorded_at', c.recorded_at,
      'due_on', c.due_on, 'currency', b.currency, 'commission_minor', -desk.held(c.tenant_id, 'commission', c.booking_id),
      'open_minor', desk.held(c.tenant_id, 'commission_payable', c.booking_id))
    FROM desk.commission c JOIN desk.venue v USING (tenant_id, venue_id) JOIN desk.booking b USING (tenant_id, booking_id)
    WHERE c.tenant_id = who.tenant_id AND c.venue_id = p_venue AND (c.recorded_at AT TIME ZONE v.zone)::date BETWEEN p_from AND p_to
    ORDER BY c.recorded_at LIMIT 1000;
END $$;
GRANT EXECUTE ON FUNCTION desk.commissions(int, date, date) TO @clerk@;   -- who may is asked inside
