-- Four events a day in a hundred spaces, for so many days, each confirmed by a manager before any money came; past the guards, for
-- bench/big.py only. In the order of the calls, as a desk enters them: a call comes up to 300 days before its event, most of them late,
-- so a month's bookings lie among those of a year. Keys are of version 7, as the desk makes them. No call may lie in the future: the
-- calls are eight years before their time.
SET session_replication_role = replica;
INSERT INTO desk.space (tenant_id, space_id, venue_id, name, capacity, setup_minutes, teardown_minutes, base_price_minor, sort)
  SELECT 1, 100 + n, 1, 'Hall ' || n, 400, 0, 0, 5000000, 10 + n FROM generate_series(1, 100) n;
CREATE TEMP TABLE wish AS
  SELECT (lpad(to_hex((extract(epoch FROM made_at) * 1000)::bigint), 12, '0') || '7' || substr(chance, 4, 3) || to_hex(8 + ('x' || substr(chance, 7, 1))::bit(4)::int %% 4)
           || substr(chance, 8, 15))::uuid AS id, space_id, starts_at, made_at, row_number() OVER (ORDER BY made_at, chance) AS no
    FROM (SELECT s AS space_id, x.starts_at, x.chance,
                 x.starts_at - interval '8 years' - interval '300 days' * (('x' || substr(x.chance, 24, 6))::bit(24)::int / 16777216.0) ^ 2 AS made_at
            FROM generate_series(0, %(days)s - 1) d, generate_series(101, 100 + %(spaces)s) s, generate_series(0, 3) k,
                 LATERAL (SELECT timestamptz '2027-01-01T00:00Z' + make_interval(days => d, hours => 6 * k), md5(d || '/' || s || '/' || k)) x (starts_at, chance)) calls;
INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, status, event_type, guests, starts_at, ends_at, occupied_until, currency,
    total_minor, deposit_minor, quote, payment_option, payment_due_at, confirmed_at, confirmed_by, created_at, created_by, rev, last_event, last_actor,
    last_change, changed_at, changed_by)
  SELECT 1, id, 1, 'BIG-2026-' || lpad(no::text, 7, '0'), 'confirmed', 'Wedding', 300, starts_at, starts_at + interval '5 hours',
         starts_at + interval '5 hours', 'INR', 6000000, 1000000, jsonb_build_object('revision', 1, 'currency', 'INR', 'total_minor', 6000000, 'net_minor', 6000000, 'lines', jsonb_build_array(jsonb_build_object(
      'item', 1, 'kind', 'hire', 'label', 'Hall', 'unit', 'day', 'quantity', '1', 'base_minor', 6000000, 'factors', '[]'::jsonb, 'tax_code', '', 'tax_bp', 0,
      'amount_minor', 6000000, 'net_minor', 6000000, 'cgst_minor', 0, 'sgst_minor', 0, 'igst_minor', 0, 'total_minor', 6000000))), 'deposit', made_at + interval '1 day', made_at, 'desk_t1_meera', made_at,
         'desk_t1_asha', 3, 'manual_confirm', 'manager', '{"reason": "A family we know"}', made_at, 'desk_t1_meera' FROM wish ORDER BY no;
INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, starts_at, ends_at, price_minor)
  SELECT 1, id, 1, 1, space_id, starts_at, starts_at + interval '5 hours', 6000000 FROM wish ORDER BY no;
INSERT INTO desk.occupancy (tenant_id, space_id, during, starts_at, ends_at, status, booking_id, item_no)
  SELECT 1, space_id, tstzrange(starts_at, starts_at + interval '5 hours'), starts_at, starts_at + interval '5 hours', 'confirmed', id, 1 FROM wish ORDER BY no;
INSERT INTO desk.booking_event (tenant_id, booking_id, at, login, actor, event, from_status, to_status, rev, change, desk)
  SELECT 1, id, made_at, e.login, e.actor, e.event, e.source, e.target, e.rev, e.change::jsonb, 'Reception'
    FROM wish CROSS JOIN (VALUES (1, 'desk_t1_asha'::name, 'clerk', 'create', NULL::desk.booking_status, 'temp_hold'::desk.booking_status, '{}'),
      (2, 'desk_t1_asha', 'clerk', 'select_payment', 'temp_hold', 'pending', '{"now": "deposit", "changed": ["payment_option"]}'),
      (3, 'desk_t1_meera', 'manager', 'manual_confirm', 'pending', 'confirmed', '{"reason": "A family we know"}'))
      e (rev, login, actor, event, source, target, change) ORDER BY no, e.rev;
INSERT INTO desk.counter (tenant_id, series, period, last_no)
  SELECT 1, 'booking', 2026, count(*) FROM desk.booking WHERE tenant_id = 1 AND split_part(booking_no, '-', 2) = '2026'
    ON CONFLICT (tenant_id, series, period) DO UPDATE SET last_no = excluded.last_no;
SET session_replication_role = origin;
