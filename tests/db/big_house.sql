-- Years of bookings in many halls with their customers, steps, money, papers and messages, past the guards: for
-- tests/db/big_house.py only. One in ten lies ahead; %(spaces)s halls with four events a day each.
CREATE TEMP TABLE wish AS
  SELECT n, md5('b' || n)::uuid AS id, 101 + n %% %(spaces)s AS space, t AS starts_at, t + interval '5 hours' AS ends_at,
         least(t - make_interval(days => 20 + n * 7 %% 160), now() - make_interval(mins => 60 + n * 7 %% 230000)) AS made_at, md5('c' || n * 31 %% %(customers)s)::uuid AS customer,
         (ARRAY['desk_t1_asha', 'desk_t1_ravi', 'desk_t1_meera'])[1 + n %% 3]::name AS login,
         CASE WHEN n * 13 %% 100 >= 95 THEN 'expired' WHEN n * 13 %% 100 >= 88 THEN 'cancelled'
              WHEN t + interval '5 hours' < now() THEN 'completed' WHEN n * 13 %% 100 >= 83 THEN 'pending' ELSE 'confirmed' END AS status
    FROM generate_series(0, %(bookings)s - 1) n,
         LATERAL (SELECT date_trunc('day', now()) + make_interval(days => n / (4 * %(spaces)s) - %(bookings)s * 9 / (40 * %(spaces)s),
                                                                  hours => 6 * (n / %(spaces)s %% 4)) AS t) x;
CREATE TEMP TABLE quote AS SELECT quote, policy FROM desk.booking WHERE tenant_id = 1 LIMIT 1;   -- what the price of a hold looks like
INSERT INTO desk.space (tenant_id, space_id, venue_id, name, capacity, setup_minutes, teardown_minutes, base_price_minor, sort)
  SELECT 1, 100 + n, 1, 'Hall ' || n, 400, 0, 0, 5000000, 10 + n FROM generate_series(1, %(spaces)s) n;
INSERT INTO desk.customer (tenant_id, customer_id, name, created_at, created_by, changed_at, changed_by)
  SELECT 1, md5('c' || n)::uuid, initcap((ARRAY['ka','ma','ra','su','ni','la','va','pra'])[1 + n %% 8] || substr(translate(md5('n' || n), '0123456789', 'aeiouaeiou'), 1, 5))
         || ' ' || (ARRAY['Kulkarni','Deshmukh','Patil','Joshi','Pawar','Jadhav','Inamdar','Gokhale'])[1 + n / 8 %% 8] || substr(translate(md5('s' || n), '0123456789', 'aeiouaeiou'), 1, 3),
         now() - make_interval(mins => n), 'desk_t1_asha', now() - make_interval(mins => n), 'desk_t1_asha'
    FROM generate_series(0, %(customers)s - 1) n;
INSERT INTO desk.customer_phone (tenant_id, phone, customer_id)
  SELECT 1, '+919' || lpad((n::bigint * 7919 %% 1000000007)::text, 9, '0'), md5('c' || n)::uuid FROM generate_series(0, %(customers)s - 1) n;
INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, status, customer_id, event_type, guests, starts_at, ends_at, occupied_until,
    currency, total_minor, deposit_minor, quote, policy, payment_option, payment_due_at, confirmed_at, confirmed_by, note_staff, reason, created_at, created_by,
    rev, last_event, last_actor, changed_at, changed_by, owing_from, gone_at)
  SELECT 1, id, 1, 'PAR-' || to_char(made_at, 'YYYY') || '-' || lpad(n::text, 7, '0'), status, customer,
         (ARRAY['Wedding', 'Reception', 'Haldi', 'Sangeet', 'Conference'])[1 + n %% 5], 300, starts_at, ends_at, ends_at, 'INR', 6000000, 1000000, q.quote, q.policy,
         CASE WHEN status <> 'expired' THEN 'deposit' END, CASE status WHEN 'pending' THEN starts_at - interval '1 day' ELSE made_at + interval '1 day' END,
         CASE WHEN status <> 'expired' THEN made_at + interval '2 hours' END, CASE WHEN status <> 'expired' THEN login END,
         CASE n %% 50 WHEN 0 THEN 'Stage with marigolds; generator from 18:00.' ELSE '' END, CASE status WHEN 'cancelled' THEN 'Date moved' ELSE '' END,
         made_at, login, 2, CASE status WHEN 'completed' THEN 'complete' WHEN 'cancelled' THEN 'cancel' WHEN 'expired' THEN 'expire_hold' ELSE 'receive_deposit' END,
         CASE WHEN status IN ('completed', 'expired') THEN 'system' ELSE 'clerk' END, CASE status WHEN 'completed' THEN ends_at ELSE made_at + interval '2 hours' END, login,
         CASE status WHEN 'pending' THEN (starts_at - interval '1 day')::date WHEN 'confirmed' THEN greatest(made_at, starts_at - make_interval(days => 7))::date
           WHEN 'cancelled' THEN CASE n %% 50 WHEN 0 THEN '-infinity'::date ELSE 'infinity' END ELSE 'infinity' END,   -- the zone's day at most one off
         CASE WHEN status IN ('cancelled', 'expired') THEN made_at + interval '2 hours' END
    FROM wish CROSS JOIN quote q ORDER BY made_at;
INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, starts_at, ends_at, price_minor)
  SELECT 1, id, 1, 1, space, starts_at, ends_at, 6000000 FROM wish;
INSERT INTO desk.occupancy (tenant_id, space_id, during, starts_at, ends_at, status, booking_id, item_no)
  SELECT 1, space, tstzrange(starts_at, ends_at), starts_at, ends_at, status, id, 1 FROM wish;
INSERT INTO desk.booking_event (tenant_id, booking_id, at, login, actor, event, from_status, to_status, rev, change, desk)
  SELECT 1, id, e.at, login, 'clerk', e.event, e.source, e.target, e.rev, '{}', 'Reception'
    FROM wish w, LATERAL (VALUES (1, made_at, 'create', NULL, 'temp_hold'), (2, made_at + interval '2 hours',
      CASE status WHEN 'cancelled' THEN 'cancel' WHEN 'expired' THEN 'expire_hold' ELSE 'receive_deposit' END, 'temp_hold', status)) e (rev, at, event, source, target);
INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency, received_at, received_by, state, last_event,
    created_at, created_by, changed_at, changed_by)
  SELECT 1, md5('p' || n)::uuid, 'R/' || n, id, 'cash', CASE status WHEN 'completed' THEN 6000000 ELSE 1000000 END, 'INR', made_at + interval '2 hours',
         login, 'received', CASE WHEN made_at < now() - interval '1 day' THEN 'verify' ELSE 'receive' END, made_at + interval '2 hours', login, made_at + interval '2 hours', login
    FROM wish WHERE status IN ('completed', 'confirmed', 'cancelled') ORDER BY made_at;
INSERT INTO desk.document (tenant_id, document_id, registration_id, kind, number, booking_id, payment_id, amount_minor, currency, issued_at, issued_by, facts)
  SELECT tenant_id, payment_id, (SELECT min(registration_id) FROM desk.tax_registration WHERE tenant_id = 1), 'receipt', payment_no, booking_id, payment_id,
         amount_minor, currency, received_at, received_by, '{}' FROM desk.payment WHERE tenant_id = 1;
INSERT INTO desk.journal (tenant_id, kind, source_id, source_rev, booking_id, payment_id, at, login, closed)
  SELECT 1, 'payment', payment_id, 1, booking_id, payment_id, received_at, received_by, true FROM desk.payment WHERE tenant_id = 1 ORDER BY received_at;
-- A cancelled booking's deposit is kept; of one in fifty it waits for somebody's decision.
INSERT INTO desk.ledger_entry (tenant_id, journal_id, line, account, part, subject, amount_minor, currency)
  SELECT 1, j.journal_id, x.line, x.account, x.part, x.subject, x.minor, 'INR' FROM desk.journal j
    JOIN desk.payment p ON p.tenant_id = 1 AND p.payment_id = j.payment_id JOIN wish w ON w.id = j.booking_id
    CROSS JOIN LATERAL (VALUES (1, 'cash', '1', NULL::uuid, p.amount_minor::bigint),
      (2, CASE WHEN w.status = 'cancelled' AND w.n %% 50 <> 0 THEN 'forfeited' ELSE 'advance' END, '', p.booking_id, -p.amount_minor::bigint))
      x (line, account, part, subject, minor);
INSERT INTO desk.message (tenant_id, event, event_key, kind, channels, channel, booking_id, state, stale_at, provider, provider_ref, recipient, text,
    accepted_at, delivered_at, created_at, created_by, changed_at)
  SELECT 1, 'booking_confirmed', n::text, 'booking_confirmed', '{sms}', 'sms', id, CASE n %% 500 WHEN 0 THEN 'failed' ELSE 'delivered' END, made_at + interval '1 day',
         'msg91', 'ref-' || n, '+919822012345', 'Your booking is confirmed.', made_at, made_at, made_at, login, made_at FROM wish WHERE n %% 2 = 0 ORDER BY made_at;   -- of logs and messages fewer do: it is bookings that are many
INSERT INTO desk.message_attempt (tenant_id, message_id, attempt_no, at, login, channel, provider, outcome, provider_ref)
  SELECT 1, message_id, 1, created_at, 'desk_t1_worker', 'sms', 'msg91', 'accepted', provider_ref FROM desk.message WHERE tenant_id = 1 AND message_id %% 4 = 0;
INSERT INTO desk.record_event (tenant_id, at, login, kind, record_id, action, desk)
  SELECT 1, received_at, received_by, 'payment', payment_id::text, 'insert', 'Reception' FROM desk.payment WHERE tenant_id = 1 AND payment_id < '40000000-0000-4000-8000-000000000000';
INSERT INTO desk.request (login, key, tenant_id, command, answer, at)
  SELECT login, id, 1, 'create_hold', '{}', now() - make_interval(mins => n) FROM wish WHERE n < %(bookings)s / 20;
-- Every day was closed as it ended, but the one under way.
CREATE TEMP TABLE closing AS
  SELECT row_number() OVER (ORDER BY day)::int AS z, day FROM (SELECT DISTINCT (j.at AT TIME ZONE v.zone)::date AS day
    FROM desk.journal j JOIN desk.venue v ON v.tenant_id = 1 AND v.venue_id = 1 WHERE j.tenant_id = 1 AND (j.at AT TIME ZONE v.zone)::date < (now() AT TIME ZONE v.zone)::date) d;
INSERT INTO desk.day_close (tenant_id, venue_id, z_no, business_day, closed_at, closed_by, facts)
  SELECT 1, 1, z, day, (day + 1)::timestamp AT TIME ZONE v.zone, 'desk_t1_meera', '{}' FROM closing JOIN desk.venue v ON v.tenant_id = 1 AND v.venue_id = 1;
INSERT INTO desk.day_close_entry (tenant_id, journal_id, venue_id, z_no)
  SELECT 1, j.journal_id, 1, z FROM desk.journal j JOIN desk.venue v ON v.tenant_id = 1 AND v.venue_id = 1
    JOIN closing c ON c.day = (j.at AT TIME ZONE v.zone)::date WHERE j.tenant_id = 1 ORDER BY j.journal_id;
UPDATE desk.journal j SET closed = false WHERE NOT EXISTS (SELECT FROM desk.day_close_entry c WHERE c.tenant_id = j.tenant_id AND c.journal_id = j.journal_id);
UPDATE desk.day_close SET cash_minor = (SELECT sum(e.amount_minor) FROM desk.ledger_entry e JOIN desk.journal j ON j.tenant_id = 1 AND j.journal_id = e.journal_id
    WHERE e.tenant_id = 1 AND e.account = 'cash' AND j.closed) WHERE z_no = (SELECT max(z) FROM closing);
