-- Seven years of mornings and evenings in twenty spaces, a hundred thousand bookings with their steps, prices, payments,
-- ledger and two messages each, past the guards: for bench/reports.py only.
SET session_replication_role = replica;
INSERT INTO desk.space (tenant_id, space_id, venue_id, name, capacity, base_price_minor, sort)
  SELECT 1, 100 + n, 1, 'Hall ' || n, 200 + 40 * n, 4000000 + 100000 * n, 10 + n FROM generate_series(4, %(spaces)s) n;
INSERT INTO desk.customer (tenant_id, customer_id, name)
  SELECT 1, md5('c' || n)::uuid, 'Guest ' || n FROM generate_series(1, 20000) n;
INSERT INTO desk.customer_phone (tenant_id, phone, customer_id)
  SELECT 1, '+9198' || lpad((22000000 + n)::text, 8, '0'), md5('c' || n)::uuid FROM generate_series(1, 20000) n;
CREATE TEMP TABLE wish AS
  SELECT row_number() OVER () AS n, md5('b' || row_number() OVER ())::uuid AS id, s.space_id, s.venue_id, e.hour, starts_at,
         starts_at - make_interval(days => 5 + (s.space_id * 7 + d) %% 200) AS made_at,
         (ARRAY['desk_t1_asha', 'desk_t1_ravi', 'desk_t1_meera'])[1 + d %% 3]::name AS login,
         CASE WHEN (s.space_id * 13 + d * 7) %% 100 < 88 THEN CASE WHEN d < %(days)s * 0.9 THEN 'completed' ELSE 'confirmed' END
              WHEN (s.space_id * 13 + d * 7) %% 100 < 95 THEN 'cancelled' ELSE 'expired' END AS status
    FROM desk.space s CROSS JOIN generate_series(1, %(days)s) d CROSS JOIN (VALUES (8), (16)) e (hour)
   CROSS JOIN LATERAL (SELECT (current_date - %(days)s + 200 + d) + make_time(e.hour, 0, 0) AT TIME ZONE 'Asia/Kolkata' AS starts_at) x
   WHERE s.tenant_id = 1 AND (s.space_id * 31 + d * 17 + e.hour) %% 10 < 8 LIMIT %(bookings)s;
INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, status, customer_id, event_type, guests, starts_at, ends_at,
    occupied_until, currency, total_minor, deposit_minor, quote, payment_option, payment_due_at, confirmed_at, confirmed_by, reason,
    created_at, created_by, last_event, last_actor, changed_at, changed_by)
  SELECT 1, id, venue_id, 'PAR-' || n, status, md5('c' || 1 + n %% 20000)::uuid,
         (ARRAY['Wedding', 'Reception', 'Haldi', 'Sangeet', 'Conference'])[1 + n %% 5], 300, starts_at, starts_at + interval '6 hours',
         starts_at + interval '6 hours', 'INR', 5900000, 1000000, jsonb_build_object('lines', jsonb_build_array(
           jsonb_build_object('kind', 'hire', 'tax_code', '997212', 'tax_bp', 1800, 'net_minor', 4000000, 'cgst_minor', 360000,
             'sgst_minor', 360000, 'igst_minor', 0, 'total_minor', 4720000),
           jsonb_build_object('kind', 'addon', 'tax_code', '996334', 'tax_bp', 1800, 'net_minor', 1000000, 'cgst_minor', 90000,
             'sgst_minor', 90000, 'igst_minor', 0, 'total_minor', 1180000))),
         CASE WHEN status <> 'expired' THEN 'deposit' END, made_at + interval '1 day',
         CASE WHEN status <> 'expired' THEN made_at + interval '2 hours' END, CASE WHEN status <> 'expired' THEN login END,
         CASE status WHEN 'cancelled' THEN (ARRAY['Date moved', 'Too dear', 'Found another'])[1 + n %% 3] ELSE '' END,
         made_at, login, 'create', 'clerk', made_at, login FROM wish;
INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, starts_at, ends_at, price_minor)
  SELECT 1, id, 1, venue_id, space_id, starts_at, starts_at + interval '6 hours', 4000000 FROM wish;
INSERT INTO desk.occupancy (tenant_id, space_id, during, status, booking_id, item_no)
  SELECT 1, space_id, tstzrange(starts_at, starts_at + interval '6 hours'), status, id, 1 FROM wish;
INSERT INTO desk.booking_event (tenant_id, booking_id, at, login, actor, event, from_status, to_status, rev, change, desk)
  SELECT 1, id, made_at + e.later, login, 'clerk', e.event, e.source, coalesce(e.target, w.status), e.rev, '{}', 'Reception'
    FROM wish w CROSS JOIN (VALUES (1, 'create', NULL, 'temp_hold', interval '0'), (2, 'select_payment', 'temp_hold', 'pending', interval '5 min'),
      (3, 'receive_deposit', 'pending', 'confirmed', interval '2 hours'), (4, 'cancel', 'confirmed', NULL, interval '2 days'))
      e (rev, event, source, target, later) WHERE e.rev < 4 OR w.status IN ('cancelled', 'completed');
INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency, received_at, received_by,
    created_at, created_by)
  SELECT 1, md5('p' || n || k)::uuid, 'R/' || n || '/' || k, id, 'cash', CASE k WHEN 1 THEN 1000000 ELSE 4900000 END, 'INR',
         made_at + make_interval(hours => 2 * k), login, made_at, login
    FROM wish CROSS JOIN (VALUES (1), (2)) x (k) WHERE status <> 'expired' AND (k = 1 OR n %% 20 <> 0);
INSERT INTO desk.journal (tenant_id, kind, source_id, source_rev, booking_id, payment_id, at, login)
  SELECT 1, 'payment', payment_id, 1, booking_id, payment_id, received_at, received_by FROM desk.payment;
INSERT INTO desk.ledger_entry (tenant_id, journal_id, line, account, part, subject, amount_minor, currency)
  SELECT 1, j.journal_id, x.line, x.account, x.part, x.subject, x.minor, 'INR' FROM desk.journal j
    JOIN desk.payment p ON p.tenant_id = 1 AND p.payment_id = j.payment_id
    CROSS JOIN LATERAL (VALUES (1, 'cash', '1', NULL::uuid, p.amount_minor::bigint), (2, 'advance', '', p.booking_id, -p.amount_minor::bigint))
      x (line, account, part, subject, minor);
INSERT INTO desk.message (tenant_id, event, event_key, kind, channels, step, channel, booking_id, state, problem, stale_at, tries, provider, recipient, parts, cost_minor,
    accepted_at, delivered_at, created_at, created_by)
  SELECT 1, x.event, w.id || ':' || x.k, x.kind, '{whatsapp,sms}', CASE w.n %% 4 WHEN 0 THEN 2 ELSE 1 END, CASE w.n %% 4 WHEN 0 THEN 'sms' ELSE 'whatsapp' END::desk.channel, w.id, x.state,
         CASE x.state WHEN 'failed' THEN 'no such number' ELSE '' END, x.at + interval '1 day', 1, 'msg91', '+919822012345', 1, CASE w.n %% 4 WHEN 0 THEN 25 ELSE 88 END,
         CASE WHEN x.state <> 'failed' THEN x.at + interval '20 s' END, CASE x.state WHEN 'delivered' THEN x.at + interval '40 s' END, x.at, w.login
    FROM wish w CROSS JOIN LATERAL (SELECT k, event, kind, w.made_at + make_interval(days => k) AS at,
           CASE (w.n + k) %% 50 WHEN 0 THEN 'failed' WHEN 1 THEN 'accepted' ELSE 'delivered' END AS state
      FROM (VALUES (1, 'booking_confirmed', 'booking_confirmed'::desk.message_kind), (2, 'payment_received', 'payment_received')) m (k, event, kind)) x;
SET session_replication_role = origin;
