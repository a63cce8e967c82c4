-- What closing the day would report now, the cash in it, and what was declared but has not come: it is in a later day.
CREATE OR REPLACE FUNCTION desk.day_so_far(p_venue int) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); js bigint[];
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  IF NOT EXISTS (SELECT FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = p_venue) THEN RETURN NULL; END IF;
  js := ARRAY(SELECT desk.unclosed_journals(who.tenant_id, p_venue));
  RETURN desk.day_facts(who.tenant_id, p_venue, js) || jsonb_build_object(
    'last_z', (SELECT max(z_no) FROM desk.day_close WHERE tenant_id = who.tenant_id AND venue_id = p_venue),
    'last_day', (SELECT max(business_day) FROM desk.day_close WHERE tenant_id = who.tenant_id AND venue_id = p_venue),
    'today', (SELECT (clock_timestamp() AT TIME ZONE zone)::date FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = p_venue),
    'uncleared', (SELECT jsonb_build_object('count', count(*), 'amount_minor', coalesce(sum(p.amount_minor), 0)) FROM desk.payment p JOIN desk.booking b USING (tenant_id, booking_id)
      WHERE p.tenant_id = who.tenant_id AND b.venue_id = p_venue AND p.state IN ('declared', 'deposited')),
    'cash', (SELECT coalesce(jsonb_agg(jsonb_build_object('payment', p.payment_id, 'revision', p.rev, 'number', p.payment_no, 'amount_minor', p.amount_minor,
        'at', p.received_at, 'by', desk.staff_name(p.received_by), 'booking', p.booking_id, 'booking_no', b.booking_no, 'state', p.last_event) ORDER BY p.received_at), '[]')
      FROM desk.payment p JOIN desk.booking b USING (tenant_id, booking_id) JOIN desk.journal j ON j.tenant_id = p.tenant_id AND j.source_id = p.payment_id AND j.kind = 'payment'
      WHERE j.tenant_id = who.tenant_id AND j.journal_id = ANY (js) AND p.method = 'cash' AND p.state = 'received'));
END $$;
GRANT EXECUTE ON FUNCTION desk.day_so_far(int) TO @clerk@;   -- who may is asked inside
