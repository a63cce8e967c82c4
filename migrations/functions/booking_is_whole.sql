-- Whether the parts of a booking's row fit together, for the constraint of that name: one function, because each constraint is
-- read and compiled anew for every statement that writes. What does not fit is refused under a name of its own.
CREATE OR REPLACE FUNCTION desk.booking_is_whole(b desk.booking) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE fits bool;
BEGIN
  -- What is asked of every booking; and of one that is more than a hold. A step that is not come to is not compiled either.
  IF b.ends_at > b.starts_at AND b.occupied_until >= b.ends_at AND b.deposit_minor <= b.total_minor
     AND least(b.moves, b.cash_discount_bp) >= 0 AND b.cash_discount_bp <= 9999 AND (b.event_group IS NOT NULL OR NOT b.in_series) THEN
    fits := b.guests IS NULL;
    IF NOT fits THEN fits := b.guests BETWEEN 1 AND 1000000; END IF;
    IF b.hold_expires_at IS NULL OR NOT (b.payment_option IS NULL AND b.arrived_at IS NULL AND b.left_at IS NULL) THEN
      fits := fits AND (b.payment_option IS NULL OR b.payment_option IN ('counter_full', 'deposit', 'gateway_full'))
        AND (b.status <> 'pending' OR b.payment_option IS NOT NULL AND b.payment_due_at IS NOT NULL)
        AND (b.status NOT IN ('confirmed', 'completed') OR b.confirmed_at IS NOT NULL AND b.confirmed_by IS NOT NULL)
        AND (b.arrived_at IS NULL OR b.no_show_at IS NULL)
        AND (b.left_at IS NULL OR b.arrived_at IS NOT NULL AND b.left_at >= b.arrived_at);
    END IF;
    IF fits AND (CASE WHEN b.hold_expires_at IS NULL THEN b.status <> 'temp_hold' ELSE b.status = 'temp_hold' END) THEN RETURN true; END IF;
  END IF;
  RAISE EXCEPTION 'the parts of a booking do not fit together' USING ERRCODE = '23514', SCHEMA = 'desk', TABLE = 'booking', CONSTRAINT = CASE
    WHEN NOT b.guests BETWEEN 1 AND 1000000 THEN 'booking_guests'
    WHEN NOT (b.ends_at > b.starts_at AND b.occupied_until >= b.ends_at) THEN 'booking_period'
    WHEN NOT b.deposit_minor <= b.total_minor THEN 'booking_deposit_within_total'
    WHEN (b.status = 'temp_hold') <> (b.hold_expires_at IS NOT NULL) THEN 'booking_hold_has_end'
    WHEN b.payment_option NOT IN ('counter_full', 'deposit', 'gateway_full') THEN 'booking_payment_option'
    WHEN b.status = 'pending' AND (b.payment_option IS NULL OR b.payment_due_at IS NULL) THEN 'booking_pending_has_due'
    WHEN b.status IN ('confirmed', 'completed') AND (b.confirmed_at IS NULL OR b.confirmed_by IS NULL) THEN 'booking_confirmed_by_whom'
    WHEN b.event_group IS NULL AND b.in_series THEN 'booking_series_has_group'
    WHEN b.arrived_at IS NOT NULL AND b.no_show_at IS NOT NULL THEN 'booking_came_or_not'
    WHEN b.left_at IS NOT NULL AND (b.arrived_at IS NULL OR b.left_at < b.arrived_at) THEN 'booking_left_after_arriving'
    WHEN b.moves < 0 THEN 'booking_moves'
    WHEN NOT b.cash_discount_bp BETWEEN 0 AND 9999 THEN 'booking_cash_discount_bounds'
    ELSE 'booking_is_whole' END;
END $$;
