-- What of the prices is due on which day of the venue, from p_from to p_to (at most a year), as far as it is not paid: what a
-- reminder is about. The earliest first; at most 1000.
CREATE OR REPLACE FUNCTION desk.payments_due(p_from date, p_to date) RETURNS TABLE (booking_id uuid, part int, due_on date, amount_minor bigint, open_minor bigint, currency text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE tenant int := (desk.me()).tenant_id;
BEGIN
  RETURN QUERY SELECT x.booking_id, x.part, x.due_on, x.amount_minor, x.open_minor, b.currency::text
    FROM desk.parts_due(tenant, coalesce(p_from, current_date), least(p_to, coalesce(p_from, current_date) + 366)) x JOIN desk.booking b ON b.tenant_id = tenant AND b.booking_id = x.booking_id
    ORDER BY x.due_on, x.booking_id, x.part LIMIT 1000;
END $$;
GRANT EXECUTE ON FUNCTION desk.payments_due(date, date) TO @clerk@, @worker@;
