-- Two years of evenings in all spaces of the small house and some more, six of ten taken; past the guards, for bench/finding.py only.
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
  SELECT row_number() OVER () AS n, s.space_id, s.venue_id,
         (current_date + d) + time '16:00' AT TIME ZONE 'Asia/Kolkata' AS starts_at
    FROM desk.space s, generate_series(1, %(days)s) d
   WHERE s.tenant_id = 1 AND (s.space_id * 31 + d * 17) %% 10 < 6 ORDER BY d, s.space_id;
INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, status, customer_id, event_type, guests, starts_at, ends_at,
    occupied_until, currency, total_minor, deposit_minor, quote, confirmed_at, confirmed_by, note_staff, created_at, created_by, last_event,
    last_actor, changed_at, changed_by)
  SELECT 1, md5('b' || n)::uuid, venue_id, 'PAR-2026-' || lpad(n::text, 6, '0'), 'confirmed', md5('c' || 1 + n %% 6000)::uuid,
         (ARRAY['Wedding','Reception','Haldi','Sangeet','Conference'])[1 + n %% 5], 300, starts_at, starts_at + interval '7 hours',
         starts_at + interval '8 hours', 'INR', 6000000, 1000000, '{}', now(), 'desk_t1_asha',
         CASE n %% 9 WHEN 0 THEN 'Stage with marigolds; generator from 18:00.' ELSE '' END, now(), 'desk_t1_asha', 'receive_deposit',
         'system', now(), 'desk_t1_asha' FROM wish;
INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, starts_at, ends_at, price_minor)
  SELECT 1, md5('b' || n)::uuid, 1, venue_id, space_id, starts_at, starts_at + interval '7 hours', 6000000 FROM wish;
INSERT INTO desk.occupancy (tenant_id, space_id, during, status, booking_id, item_no)
  SELECT 1, space_id, tstzrange(starts_at - interval '1 hour', starts_at + interval '8 hours'), 'confirmed', md5('b' || n)::uuid, 1 FROM wish;
SET session_replication_role = origin;
