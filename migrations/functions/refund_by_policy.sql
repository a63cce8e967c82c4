-- What the pinned policy of a booking gives back if it is cancelled at p_at, with the figures of the arithmetic. Never
-- negative, never more than was received. Equal to desk/domain/cancellation.py; documented in docs/referee.md.
CREATE OR REPLACE FUNCTION desk.refund_by_policy(p_tenant int, p_booking uuid, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
  b desk.booking; zone text; got bigint := desk.received(p_tenant, p_booking); day date; days int; hours int; notice int; percent int; at_least int; s jsonb; back bigint; kept bigint;
BEGIN
  SELECT * INTO b FROM desk.booking WHERE tenant_id = p_tenant AND booking_id = p_booking;
  IF NOT FOUND THEN RETURN NULL; END IF;
  got := got + desk.held(p_tenant, 'discounts', p_booking);   -- a discount for cash was never money
  SELECT v.zone INTO zone FROM desk.venue v WHERE v.tenant_id = p_tenant AND v.venue_id = b.venue_id;
  day := (p_at AT TIME ZONE zone)::date;
  days := (b.starts_at AT TIME ZONE zone)::date - day;
  hours := floor(extract(epoch FROM b.starts_at - p_at) / 3600);
  notice := CASE b.policy ->> 'count' WHEN 'days' THEN days ELSE hours END;
  percent := 0; at_least := 0;                 -- after the start nothing is given back
  FOR s IN SELECT * FROM jsonb_array_elements(b.policy -> 'steps') LOOP
    IF p_at <= b.starts_at AND notice >= (s ->> 0)::int THEN percent := (s ->> 1)::int; at_least := (s ->> 0)::int; EXIT; END IF;
  END LOOP;
  IF b.policy ->> 'base' = 'charges' THEN
    kept := round(b.total_minor::numeric * (10000 - percent) / 10000);
    back := greatest(0, got - kept);
  ELSE
    back := round(got::numeric * percent / 10000);
    kept := got - back;
  END IF;
  RETURN jsonb_build_object('refund_minor', CASE b.policy ->> 'gives' WHEN 'credit' THEN 0 ELSE back END,
    'credit_minor', CASE b.policy ->> 'gives' WHEN 'credit' THEN back ELSE 0 END,
    'credit_until', CASE b.policy ->> 'gives' WHEN 'credit' THEN (day + make_interval(months => (b.policy ->> 'credit_months')::int))::date END,
    'percent_bp', percent, 'base', b.policy ->> 'base', 'count', b.policy ->> 'count', 'days_left', days, 'hours_left', hours, 'rule', jsonb_build_object('at_least', at_least, 'percent_bp', percent),
    'arithmetic', jsonb_build_object('charges_minor', b.total_minor, 'received_minor', got, 'kept_minor', kept), 'currency', b.currency);
END $$;
