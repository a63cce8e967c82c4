-- Money that was taken before there was a ledger, a history of money and papers gets all three, as today's commands would
-- have written them: until here only cash for a booking could be taken. Nothing happens where nothing is missing.
WITH bare AS (
  SELECT p.tenant_id, p.payment_id, p.booking_id, p.rev, p.amount_minor, p.currency, p.received_at, p.received_by, b.venue_id
    FROM desk.payment p JOIN desk.booking b USING (tenant_id, booking_id)
    WHERE p.state = 'received' AND p.method = 'cash' AND p.purpose = 'booking'
      AND NOT EXISTS (SELECT FROM desk.journal j WHERE j.tenant_id = p.tenant_id AND j.source_id = p.payment_id AND j.kind = 'payment')),
made AS (
  INSERT INTO desk.journal (tenant_id, kind, source_id, source_rev, booking_id, payment_id, at, login)
    SELECT tenant_id, 'payment', payment_id, rev, booking_id, payment_id, received_at, received_by FROM bare ORDER BY received_at
    RETURNING tenant_id, journal_id, payment_id)
INSERT INTO desk.ledger_entry (tenant_id, journal_id, line, account, part, subject, amount_minor, currency)
  SELECT tenant_id, journal_id, l.line, l.account, l.part, l.subject, l.amount, bare.currency FROM made JOIN bare USING (tenant_id, payment_id),
    LATERAL (VALUES (1, 'cash', venue_id::text, NULL::uuid, amount_minor), (2, 'advance', '', booking_id, -amount_minor))
      l (line, account, part, subject, amount);

INSERT INTO desk.money_event (tenant_id, kind, subject, rev, at, login, actor, event, from_state, to_state, reason, desk)
  SELECT p.tenant_id, 'payment', p.payment_id, 1, p.received_at, p.received_by, p.last_actor, 'take', NULL, 'received', '', ''
    FROM desk.payment p WHERE p.state = 'received' AND p.rev = 1
      AND NOT EXISTS (SELECT FROM desk.money_event e WHERE e.tenant_id = p.tenant_id AND e.subject = p.payment_id) ORDER BY p.received_at;

DO $$
DECLARE b desk.booking; p uuid;
BEGIN
  FOR p IN SELECT x.payment_id FROM desk.payment x WHERE x.state = 'received' AND x.method <> 'opening'
      AND NOT EXISTS (SELECT FROM desk.document d WHERE d.tenant_id = x.tenant_id AND d.payment_id = x.payment_id)
      ORDER BY x.tenant_id, x.payment_no LOOP
    SELECT b2.* INTO STRICT b FROM desk.booking b2 JOIN desk.payment x USING (tenant_id, booking_id) WHERE x.payment_id = p;
    PERFORM desk.issue_paper(b, 'receipt', p, NULL);
  END LOOP;
END $$;
