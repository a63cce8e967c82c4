-- So many bookings of mornings and evenings in twenty spaces and so many days, each confirmed by a manager before any money
-- came; past the guards, for bench/finding.py only.
SET session_replication_role = replica;
INSERT INTO desk.space (tenant_id, space_id, venue_id, name, capacity, setup_minutes, teardown_minutes, base_price_minor, sort)
  SELECT 1, 100 + n, 1, 'Hall ' || n, 200 + 40 * n, 60, 60, 4000000 + 100000 * n, 10 + n FROM generate_series(4, %(spaces)s) n;
INSERT INTO desk.customer (tenant_id, customer_id, name)
  SELECT 1, md5('c' || n)::uuid, (ARRAY['Asha','Ravi','Meera','Sunil','Lata','Vasant','Prakash','Sunita','Nilesh','Kavita'])[1 + n %% 10]
    || ' ' || (ARRAY['Kulkarni','Deshmukh','Patil','Joshi','Pawar','Jadhav','Inamdar','Gokhale','Bhosale','Rane','Tope'])[1 + n %% 11]
    || ' ' || n FROM generate_series(1, 6000) n;
INSERT INTO desk.customer_phone (tenant_id, phone, customer_id)
  SELECT 1, '+9198' || lpad((22000000 + n * 7919 %% 1000000)::text, 8, '0'), md5('c' || n)::uuid FROM generate_series(1, 6000) n;
CREATE TEMP TABLE wish AS
  SELECT row_number() OVER (ORDER BY d, hour, space_id) AS no, md5('b' || d || '/' || hour || '/' || space_id)::uuid AS id, *
    FROM (SELECT s.space_id, s.venue_id, s.setup_minutes, s.teardown_minutes, d, e.hour, now() - interval '90 days' AS made_at,
                 ((current_date + d) + make_time(e.hour, 0, 0)) AT TIME ZONE 'Asia/Kolkata' AS starts_at
            FROM desk.space s, generate_series(1, %(days)s) d, (VALUES (8), (16)) e (hour)
           WHERE s.tenant_id = 1 ORDER BY md5(s.space_id || '/' || d || '/' || e.hour) LIMIT %(bookings)s) x;
INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, status, customer_id, event_type, guests, starts_at, ends_at, occupied_until, currency,
    total_minor, deposit_minor, quote, payment_option, payment_due_at, confirmed_at, confirmed_by, note_staff, created_at, created_by, rev, last_event, last_actor,
    last_change, changed_at, changed_by)
  SELECT 1, id, venue_id, 'PAR-2026-' || lpad(no::text, 7, '0'), 'confirmed', md5('c' || 1 + no %% 6000)::uuid,
         (ARRAY['Wedding','Reception','Haldi','Sangeet','Conference'])[1 + no %% 5], 300, starts_at, starts_at + interval '6 hours',
         starts_at + interval '6 hours' + make_interval(mins => teardown_minutes), 'INR', 6000000, 1000000, jsonb_build_object('revision', 1, 'currency', 'INR', 'total_minor', 6000000, 'net_minor', 6000000, 'lines', jsonb_build_array(jsonb_build_object(
      'item', 1, 'kind', 'hire', 'label', 'Hall', 'unit', 'day', 'quantity', '1', 'base_minor', 6000000, 'factors', '[]'::jsonb, 'tax_code', '', 'tax_bp', 0,
      'amount_minor', 6000000, 'net_minor', 6000000, 'cgst_minor', 0, 'sgst_minor', 0, 'igst_minor', 0, 'total_minor', 6000000))), 'deposit', made_at + interval '1 day', made_at, 'desk_t1_meera', CASE no %% 9 WHEN 0 THEN 'Stage with marigolds; generator from 18:00.' ELSE '' END, made_at,
         'desk_t1_asha', 3, 'manual_confirm', 'manager', '{"reason": "A family we know"}', made_at, 'desk_t1_meera' FROM wish;
INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, starts_at, ends_at, price_minor)
  SELECT 1, id, 1, venue_id, space_id, starts_at, starts_at + interval '6 hours', 6000000 FROM wish;
INSERT INTO desk.occupancy (tenant_id, space_id, during, starts_at, ends_at, status, booking_id, item_no)
  SELECT 1, space_id, tstzrange(lo, hi), lo, hi, 'confirmed', id, 1 FROM wish
    CROSS JOIN LATERAL (SELECT starts_at - make_interval(mins => setup_minutes) AS lo, starts_at + interval '6 hours' + make_interval(mins => teardown_minutes) AS hi) o;
INSERT INTO desk.booking_event (tenant_id, booking_id, at, login, actor, event, from_status, to_status, rev, change, desk)
  SELECT 1, id, made_at, e.login, e.actor, e.event, e.source, e.target, e.rev, e.change::jsonb, 'Reception'
    FROM wish CROSS JOIN (VALUES (1, 'desk_t1_asha'::name, 'clerk', 'create', NULL::desk.booking_status, 'temp_hold'::desk.booking_status, '{}'),
      (2, 'desk_t1_asha', 'clerk', 'select_payment', 'temp_hold', 'pending', '{"now": "deposit", "changed": ["payment_option"]}'),
      (3, 'desk_t1_meera', 'manager', 'manual_confirm', 'pending', 'confirmed', '{"reason": "A family we know"}'))
      e (rev, login, actor, event, source, target, change);
INSERT INTO desk.counter (tenant_id, series, period, last_no)
  SELECT 1, 'booking', 2026, count(*) FROM desk.booking WHERE tenant_id = 1 AND split_part(booking_no, '-', 2) = '2026'
    ON CONFLICT (tenant_id, series, period) DO UPDATE SET last_no = excluded.last_no;
SET session_replication_role = origin;
