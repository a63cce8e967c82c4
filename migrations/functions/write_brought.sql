-- Writes bookings of the old register, each in the state it had there with the lifecycle's own steps behind it (brought_steps):
-- one statement for all of a kind. Returns their new numbers. The caller holds the spaces' locks and has seen nothing in the
-- way; the exclusion constraint has the last word. What was received is an opening balance on an account of its own: it was
-- in no drawer of ours, and its numbers have four letters, which no series of papers has.
CREATE OR REPLACE FUNCTION desk.write_brought(who desk.staff, p_bookings desk.booking[], p_items desk.booking_item[], p_occupancy desk.occupancy[], p_received bigint[])
RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE code text; numbers text[]; year text; n int; no bigint;
BEGIN
  SELECT t.code INTO code FROM desk.tenant t WHERE t.tenant_id = who.tenant_id;
  FOR year IN SELECT DISTINCT b.booking_no FROM unnest(p_bookings) b ORDER BY 1 LOOP
    no := desk.next_numbers(who.tenant_id, 'booking', year::int, (SELECT count(*) FROM unnest(p_bookings) b WHERE b.booking_no = year));
    FOR n IN 1 .. cardinality(p_bookings) LOOP
      IF p_bookings[n].booking_no = year THEN numbers[n] := code || '-' || year || '-' || desk.padded(no, 4); no := no + 1; END IF;
    END LOOP;
  END LOOP;
  INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, register_no, status, customer_id, event_type, guests, starts_at, ends_at, occupied_until,
      currency, total_minor, deposit_minor, quote, policy, plan, balance_days, note_staff, note_customer, reason, payment_option, payment_due_at,
      confirmed_at, confirmed_by, created_at, created_by, last_event, last_actor, last_change, changed_at, changed_by, owing_from)
    SELECT b.tenant_id, b.booking_id, b.venue_id, numbers[b.ordinality], b.register_no, b.status, b.customer_id, b.event_type, b.guests, b.starts_at, b.ends_at, b.occupied_until,
        b.currency, b.total_minor, b.deposit_minor, b.quote, b.policy, b.plan, b.balance_days, b.note_staff, b.note_customer, coalesce(b.reason, ''), b.payment_option, b.payment_due_at,
        b.confirmed_at, b.confirmed_by, b.created_at, session_user, 'create', who.rank, b.last_change, b.created_at, session_user,
        CASE WHEN CASE WHEN b.status IN ('cancelled', 'expired') THEN r.amount = 0 ELSE r.amount >= b.total_minor END THEN 'infinity'::date ELSE '-infinity' END   -- or looked at
      FROM unnest(p_bookings) WITH ORDINALITY b JOIN unnest(p_received) WITH ORDINALITY r (amount, place) ON r.place = b.ordinality ON CONFLICT (tenant_id, booking_id) DO NOTHING;
  GET DIAGNOSTICS n = ROW_COUNT;
  IF n < cardinality(p_bookings) THEN PERFORM desk.bad_input('booking', 'exists already'); END IF;
  INSERT INTO desk.booking_item SELECT i.* FROM unnest(p_items) i;
  INSERT INTO desk.occupancy SELECT o.* FROM unnest(p_occupancy) o;

  n := (SELECT count(*) FROM unnest(p_received) r WHERE r > 0);
  IF n > 0 THEN
    no := desk.next_numbers(who.tenant_id, 'opening', 0, n);
    INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency, last_actor, reference)
      SELECT b.tenant_id, (b.last_change ->> 'payment')::uuid, 'OPEN/' || desk.padded(no + row_number() OVER (ORDER BY b.ordinality) - 1, 6), b.booking_id, 'opening', r.amount,
          b.currency, who.rank, left(b.register_no, 80)
        FROM unnest(p_bookings) WITH ORDINALITY b JOIN unnest(p_received) WITH ORDINALITY r (amount, place) ON r.place = b.ordinality WHERE r.amount > 0;
    WITH posted AS (
      INSERT INTO desk.journal (tenant_id, kind, source_id, source_rev, booking_id, payment_id)
        SELECT p.tenant_id, 'payment', p.payment_id, 1, p.booking_id, p.payment_id FROM unnest(p_bookings) b
          JOIN desk.payment p ON p.tenant_id = b.tenant_id AND p.payment_id = (b.last_change ->> 'payment')::uuid RETURNING journal_id, payment_id)
    INSERT INTO desk.ledger_entry (tenant_id, journal_id, line, account, part, subject, amount_minor, currency)
      SELECT p.tenant_id, j.journal_id, l.line, l.account, l.part, l.subject, l.amount, p.currency FROM posted j
        JOIN desk.payment p ON p.tenant_id = who.tenant_id AND p.payment_id = j.payment_id JOIN unnest(p_bookings) b ON b.booking_id = p.booking_id
        CROSS JOIN LATERAL (VALUES (1, 'opening', b.venue_id::text, NULL, p.amount_minor), (2, 'advance', '', b.booking_id, -p.amount_minor)) l (line, account, part, subject, amount);
  END IF;
  RETURN numbers;
END $$;
