-- The discount that is given if cash settles this booking now: the pinned share of all that cash then has paid, less what was
-- given before. 0 where none was promised. Documented in docs/referee.md.
CREATE OR REPLACE FUNCTION desk.cash_discount(b desk.booking) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE due bigint; given bigint; cash bigint;
BEGIN
  IF b.cash_discount_bp = 0 OR b.payment_option IS DISTINCT FROM 'counter_full' THEN RETURN 0; END IF;
  due := b.total_minor - desk.received(b.tenant_id, b.booking_id);
  given := -desk.held(b.tenant_id, 'discounts', b.booking_id);
  IF due <= 0 THEN RETURN 0; END IF;
  SELECT coalesce(sum(p.amount_minor - (SELECT coalesce(sum(r.amount_minor), 0) FROM desk.refund r
      WHERE r.tenant_id = p.tenant_id AND r.payment_id = p.payment_id AND r.purpose = 'booking' AND r.state <> 'rejected')), 0) INTO cash
    FROM desk.payment p WHERE p.tenant_id = b.tenant_id AND p.booking_id = b.booking_id AND p.method = 'cash' AND p.purpose = 'booking' AND p.state = 'received';
  RETURN greatest(0, least(due - 1, round((cash + given + due)::numeric * b.cash_discount_bp / 10000)::bigint - given));
END $$;
