-- In which parts a booking is paid and by which day of the venue, recomputed from its price as it is now: the pinned plan, or
-- deposit and balance, or all at once. A part whose day had passed when the booking was made is due that day. What was
-- received fills the parts in order. Equal to desk/domain/instalment.py.
CREATE OR REPLACE FUNCTION desk.schedule_of(b desk.booking, p_zone text, p_received bigint)
RETURNS TABLE (part int, due_on date, amount_minor bigint, open_minor bigint)
LANGUAGE plpgsql STABLE AS $$
DECLARE made date := (b.created_at AT TIME ZONE p_zone)::date; event date := (b.starts_at AT TIME ZONE p_zone)::date; first date; p jsonb; percent int := 0;
  upto bigint := 0; before bigint; n int := 0; plan jsonb := b.plan;
BEGIN
  first := coalesce((b.payment_due_at AT TIME ZONE p_zone)::date, made);
  IF plan IS NOT NULL AND coalesce(b.payment_option, 'deposit') = 'deposit' THEN
    FOR p IN SELECT * FROM jsonb_array_elements(plan) LOOP
      n := n + 1; before := upto; percent := percent + (p ->> 'percent_bp')::int;
      upto := round(b.total_minor::numeric * percent / 10000);
      part := n; amount_minor := upto - before; open_minor := least(amount_minor, greatest(0, upto - p_received));
      due_on := CASE WHEN n = 1 THEN first ELSE greatest(made, CASE p ->> 'from' WHEN 'booking' THEN made + coalesce((p ->> 'days')::int, 0)
          + make_interval(months => coalesce((p ->> 'months')::int, 0))
        ELSE (event - make_interval(months => coalesce((p ->> 'months')::int, 0)))::date - coalesce((p ->> 'days')::int, 0) END::date) END;
      RETURN NEXT;
    END LOOP;
    RETURN;
  END IF;
  part := 1; due_on := first;
  amount_minor := CASE WHEN coalesce(b.payment_option, 'deposit') = 'deposit' THEN b.deposit_minor ELSE b.total_minor END;
  open_minor := least(amount_minor, greatest(0, amount_minor - p_received));
  RETURN NEXT;
  IF amount_minor < b.total_minor THEN
    part := 2; before := amount_minor; amount_minor := b.total_minor - before; due_on := greatest(made, event - b.balance_days);
    open_minor := least(amount_minor, greatest(0, b.total_minor - p_received));
    RETURN NEXT;
  END IF;
END $$;
