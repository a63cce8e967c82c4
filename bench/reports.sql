-- Ten years of mornings and evenings in twenty spaces, a hundred thousand bookings with their steps, prices, payments, papers,
-- ledger and two messages each, every day closed; past the guards: for bench/reports.py only.
SET session_replication_role = replica;
INSERT INTO desk.space (tenant_id, space_id, venue_id, name, capacity, base_price_minor, sort)
  SELECT 1, 100 + n, 1, 'Hall ' || n, 200 + 40 * n, 4000000 + 100000 * n, 10 + n FROM generate_series(4, %(spaces)s) n;
INSERT INTO desk.customer (tenant_id, customer_id, name)
  SELECT 1, md5('c' || n)::uuid, 'Guest ' || n FROM generate_series(1, 20000) n;
INSERT INTO desk.customer_phone (tenant_id, phone, customer_id)
  SELECT 1, '+9198' || lpad((22000000 + n)::text, 8, '0'), md5('c' || n)::uuid FROM generate_series(1, 20000) n;
CREATE TEMP TABLE wish AS
  SELECT row_number() OVER () AS n, md5('b' || row_number() OVER ())::uuid AS id, s.space_id, s.venue_id, s.setup_minutes, s.teardown_minutes, e.hour, starts_at,
         starts_at - make_interval(days => 5 + (s.space_id * 7 + d) %% 200) AS made_at,
         (ARRAY['desk_t1_asha', 'desk_t1_ravi', 'desk_t1_meera'])[1 + d %% 3]::name AS login,
         CASE WHEN (s.space_id * 13 + d * 7) %% 100 < 88 THEN CASE WHEN d < %(days)s * 0.9 THEN 'completed' ELSE 'confirmed' END
              WHEN (s.space_id * 13 + d * 7) %% 100 < 95 THEN 'cancelled' ELSE 'expired' END AS status
    FROM desk.space s CROSS JOIN generate_series(1, %(days)s) d CROSS JOIN (VALUES (8), (16)) e (hour)
   CROSS JOIN LATERAL (SELECT (current_date - %(days)s + 200 + d) + make_time(e.hour, 0, 0) AT TIME ZONE 'Asia/Kolkata' AS starts_at) x
   WHERE s.tenant_id = 1 AND (s.space_id * 31 + d * 17 + e.hour) %% 10 < 8 LIMIT %(bookings)s;
-- Its steps: a hold, a way to pay chosen, the deposit, the rest of the price (of nineteen in twenty), and how it ended.
CREATE TEMP TABLE step AS
  SELECT w.id, w.login, x.*, row_number() OVER (PARTITION BY w.id ORDER BY x.at, x.step)::int AS rev, count(*) OVER (PARTITION BY w.id)::int AS steps
    FROM wish w CROSS JOIN LATERAL (VALUES
      (1, made_at, 'clerk', 'create', NULL::desk.booking_status, 'temp_hold'::desk.booking_status, '{}'::jsonb, NULL::uuid, NULL::bigint, true),
      (2, made_at + interval '30 min', 'system', 'expire_hold', 'temp_hold', 'expired', '{}', NULL, NULL, w.status = 'expired'),
      (3, made_at + interval '5 min', 'clerk', 'select_payment', 'temp_hold', 'pending', '{}', NULL, NULL, w.status <> 'expired'),
      (4, made_at + interval '2 hours', 'system', 'receive_deposit', 'pending', 'confirmed', jsonb_build_object('payment', md5('p' || n || 1)::uuid), md5('p' || n || 1)::uuid, 1000000, w.status <> 'expired'),
      (5, made_at + interval '4 hours', 'clerk', 'payment', 'confirmed', 'confirmed', jsonb_build_object('payment', md5('p' || n || 2)::uuid), md5('p' || n || 2)::uuid, 4900000, w.status <> 'expired' AND n %% 20 <> 0),
      (6, made_at + interval '2 days', 'clerk', 'cancel', 'confirmed', 'cancelled', '{}', NULL, NULL, w.status = 'cancelled'),
      (7, starts_at + interval '7 hours', 'system', 'complete_event', 'confirmed', 'completed', '{}', NULL, NULL, w.status = 'completed'))
      x (step, at, actor, event, source, target, change, payment, minor, happened) WHERE x.happened;
INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, status, customer_id, event_type, guests, starts_at, ends_at,
    occupied_until, currency, total_minor, deposit_minor, quote, payment_option, payment_due_at, confirmed_at, confirmed_by, reason,
    created_at, created_by, rev, last_event, last_actor, last_change, changed_at, changed_by)
  SELECT 1, id, venue_id, 'PAR-2026-' || lpad(n::text, 6, '0'), w.status, md5('c' || 1 + n %% 20000)::uuid,
         (ARRAY['Wedding', 'Reception', 'Haldi', 'Sangeet', 'Conference'])[1 + n %% 5], 300, starts_at, starts_at + interval '6 hours',
         starts_at + interval '6 hours' + make_interval(mins => teardown_minutes), 'INR', 5900000, 1000000, jsonb_build_object('total_minor', 5900000, 'lines', jsonb_build_array(
           jsonb_build_object('kind', 'hire', 'tax_code', '997212', 'tax_bp', 1800, 'amount_minor', 4000000, 'net_minor', 4000000, 'cgst_minor', 360000,
             'sgst_minor', 360000, 'igst_minor', 0, 'total_minor', 4720000),
           jsonb_build_object('kind', 'addon', 'tax_code', '996334', 'tax_bp', 1800, 'amount_minor', 1000000, 'net_minor', 1000000, 'cgst_minor', 90000,
             'sgst_minor', 90000, 'igst_minor', 0, 'total_minor', 1180000))),
         CASE WHEN w.status <> 'expired' THEN 'deposit' END, made_at + interval '1 day',
         CASE WHEN w.status <> 'expired' THEN made_at + interval '2 hours' END, CASE WHEN w.status <> 'expired' THEN w.login END,
         CASE w.status WHEN 'cancelled' THEN (ARRAY['Date moved', 'Too dear', 'Found another'])[1 + n %% 3] ELSE '' END,
         made_at, w.login, s.rev, s.event, s.actor, s.change, s.at, w.login FROM wish w JOIN step s USING (id) WHERE s.rev = s.steps;
INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, starts_at, ends_at, price_minor)
  SELECT 1, id, 1, venue_id, space_id, starts_at, starts_at + interval '6 hours', 4000000 FROM wish;
INSERT INTO desk.occupancy (tenant_id, space_id, during, starts_at, ends_at, status, booking_id, item_no)
  SELECT 1, space_id, tstzrange(lo, hi), lo, hi, status, id, 1 FROM wish
    CROSS JOIN LATERAL (SELECT starts_at - make_interval(mins => setup_minutes) AS lo, starts_at + interval '6 hours' + make_interval(mins => teardown_minutes) AS hi) o;
INSERT INTO desk.booking_event (tenant_id, booking_id, at, login, actor, event, from_status, to_status, rev, change, desk)
  SELECT 1, id, at, login, actor, event, source, target, rev, change, 'Reception' FROM step;
CREATE TEMP TABLE money AS
  SELECT *, 'R/' || lpad((fy %% 100)::text, 2, '0') || '-' || lpad(((fy + 1) %% 100)::text, 2, '0') || '/' || lpad(row_number() OVER (PARTITION BY fy ORDER BY at, payment)::text, 6, '0') AS number
    FROM (SELECT id, login, at, payment, minor, extract(year FROM at AT TIME ZONE 'Asia/Kolkata' - interval '3 months')::int AS fy FROM step WHERE payment IS NOT NULL) x;
INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency, received_at, received_by, state, last_event,
    created_at, created_by, changed_at, changed_by)
  SELECT 1, payment, number, id, 'cash', minor, 'INR', at, login, 'received', 'take', at, login, at, login FROM money;
INSERT INTO desk.money_event (tenant_id, kind, subject, rev, at, login, actor, event, to_state, reason, desk)
  SELECT 1, 'payment', payment, 1, at, login, 'clerk', 'take', 'received', '', 'Reception' FROM money;
INSERT INTO desk.document (tenant_id, document_id, registration_id, kind, number, booking_id, payment_id, amount_minor, currency, issued_at, issued_by, facts)
  SELECT 1, payment, (SELECT min(registration_id) FROM desk.tax_registration WHERE tenant_id = 1), 'receipt', number, id, payment, minor, 'INR', at, login, '{}' FROM money;
INSERT INTO desk.counter (tenant_id, series, period, last_no)
  SELECT 1, 'paper:R', fy, count(*) FROM money GROUP BY fy UNION ALL SELECT 1, 'booking', 2026, count(*) FROM wish;
INSERT INTO desk.journal (tenant_id, kind, source_id, source_rev, booking_id, payment_id, at, login)
  SELECT 1, 'payment', payment, 1, id, payment, at, login FROM money ORDER BY at;
INSERT INTO desk.ledger_entry (tenant_id, journal_id, line, account, part, subject, amount_minor, currency)
  SELECT 1, j.journal_id, x.line, x.account, x.part, x.subject, x.minor, 'INR' FROM desk.journal j
    JOIN desk.payment p ON p.tenant_id = 1 AND p.payment_id = j.payment_id JOIN desk.booking b ON b.tenant_id = 1 AND b.booking_id = p.booking_id
    CROSS JOIN LATERAL (VALUES (1, 'cash', b.venue_id::text, NULL::uuid, p.amount_minor::bigint), (2, 'advance', '', p.booking_id, -p.amount_minor::bigint))
      x (line, account, part, subject, minor);
-- Every venue closed each day as it ended, but the one under way.
CREATE TEMP TABLE closing AS
  SELECT venue_id, day, (row_number() OVER w)::int AS z, (sum(took) OVER w)::bigint AS after, (sum(took) OVER w - took)::bigint AS before
    FROM (SELECT b.venue_id, (j.at AT TIME ZONE v.zone)::date AS day, sum(p.amount_minor) AS took FROM desk.journal j JOIN desk.payment p USING (tenant_id, payment_id)
            JOIN desk.booking b ON b.tenant_id = j.tenant_id AND b.booking_id = j.booking_id JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
           WHERE j.tenant_id = 1 AND (j.at AT TIME ZONE v.zone)::date < (now() AT TIME ZONE v.zone)::date GROUP BY 1, 2) d
  WINDOW w AS (PARTITION BY venue_id ORDER BY day);
INSERT INTO desk.day_close (tenant_id, venue_id, z_no, business_day, closed_at, closed_by, facts)
  SELECT 1, venue_id, z, day, (day + 1)::timestamp AT TIME ZONE v.zone, 'desk_t1_meera', jsonb_build_object('cash_before_minor', before, 'cash_after_minor', after)
    FROM closing JOIN desk.venue v USING (venue_id) WHERE v.tenant_id = 1;
INSERT INTO desk.day_close_entry (tenant_id, journal_id, venue_id, z_no)
  SELECT 1, j.journal_id, c.venue_id, c.z FROM desk.journal j JOIN desk.booking b USING (tenant_id, booking_id) JOIN desk.venue v USING (tenant_id, venue_id)
    JOIN closing c ON c.venue_id = b.venue_id AND c.day = (j.at AT TIME ZONE v.zone)::date WHERE j.tenant_id = 1;
INSERT INTO desk.message (tenant_id, event, event_key, kind, channels, step, channel, booking_id, state, problem, stale_at, tries, provider, recipient, parts, cost_minor,
    accepted_at, delivered_at, created_at, created_by)
  SELECT 1, x.event, w.id || ':' || x.k, x.kind, '{whatsapp,sms}', CASE w.n %% 4 WHEN 0 THEN 2 ELSE 1 END, CASE w.n %% 4 WHEN 0 THEN 'sms' ELSE 'whatsapp' END::desk.channel, w.id, x.state,
         CASE x.state WHEN 'failed' THEN 'no such number' ELSE '' END, x.at + interval '1 day', 1, 'msg91', '+919822012345', 1, CASE w.n %% 4 WHEN 0 THEN 25 ELSE 88 END,
         CASE WHEN x.state <> 'failed' THEN x.at + interval '20 s' END, CASE x.state WHEN 'delivered' THEN x.at + interval '40 s' END, x.at, w.login
    FROM wish w CROSS JOIN LATERAL (SELECT k, event, kind, w.made_at + make_interval(days => k) AS at,
           CASE (w.n + k) %% 50 WHEN 0 THEN 'failed' WHEN 1 THEN 'accepted' ELSE 'delivered' END AS state
      FROM (VALUES (1, 'booking_confirmed', 'booking_confirmed'::desk.message_kind), (2, 'payment_received', 'payment_received')) m (k, event, kind)) x;
SET session_replication_role = origin;
