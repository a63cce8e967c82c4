-- Four events a day in a hundred spaces, for the days named; past the guards, for bench/big.py only.
SET session_replication_role = replica;
INSERT INTO desk.space (tenant_id, space_id, venue_id, name, capacity, setup_minutes, teardown_minutes, base_price_minor, sort)
  SELECT 1, 100 + n, 1, 'Hall ' || n, 400, 0, 0, 5000000, 10 + n FROM generate_series(1, 100) n ON CONFLICT DO NOTHING;
INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, status, event_type, guests, starts_at, ends_at, occupied_until, currency,
    total_minor, deposit_minor, quote, confirmed_at, confirmed_by, created_at, created_by, last_event, last_actor, changed_at, changed_by)
  SELECT 1, md5(d || '/' || s || '/' || k)::uuid, 1, 'BIG-' || d || '-' || s || '-' || k, 'confirmed', 'Wedding', 300, t, t + interval '5 hours',
         t + interval '5 hours', 'INR', 6000000, 1000000, '{}', now(), 'desk_t1_asha', now() - interval '90 days', 'desk_t1_asha', 'receive_deposit', 'system', now(), 'desk_t1_asha'
    FROM generate_series(%(first)s, %(last)s) d, generate_series(101, 100 + %(spaces)s) s, generate_series(0, 3) k,
         LATERAL (SELECT timestamptz '2027-01-01T00:00Z' + make_interval(days => d, hours => 6 * k) AS t) x;
INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, starts_at, ends_at, price_minor)
  SELECT 1, md5(d || '/' || s || '/' || k)::uuid, 1, 1, s, t, t + interval '5 hours', 6000000
    FROM generate_series(%(first)s, %(last)s) d, generate_series(101, 100 + %(spaces)s) s, generate_series(0, 3) k,
         LATERAL (SELECT timestamptz '2027-01-01T00:00Z' + make_interval(days => d, hours => 6 * k) AS t) x;
INSERT INTO desk.occupancy (tenant_id, space_id, during, status, booking_id, item_no)
  SELECT 1, s, tstzrange(t, t + interval '5 hours'), 'confirmed', md5(d || '/' || s || '/' || k)::uuid, 1
    FROM generate_series(%(first)s, %(last)s) d, generate_series(101, 100 + %(spaces)s) s, generate_series(0, 3) k,
         LATERAL (SELECT timestamptz '2027-01-01T00:00Z' + make_interval(days => d, hours => 6 * k) AS t) x;
SET session_replication_role = origin;
