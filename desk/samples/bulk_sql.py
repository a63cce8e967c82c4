"""The SQL of the bulk load: a staged story in, bookings with all their rows out. Python's side is in `bulk`."""

STAGE = """
CREATE TEMP TABLE story (
  tenant_id int, booking_id uuid, venue_id int, booking_no text, dead boolean, customer_id uuid, event_type text,
  guests int, note_staff text, note_customer text, created_at timestamptz, login name, rank text, made_in int,
  items jsonb) ON COMMIT DROP;
CREATE TEMP TABLE story_step (
  tenant_id int, booking_id uuid, seq int, event text, actor text, at timestamptz, login name, option text,
  reason text, paid text, payment_id uuid, payment_no text, paid_in int) ON COMMIT DROP;
CREATE TEMP TABLE story_guest (
  tenant_id int, customer_id uuid, name text, phone text, language text, created_at timestamptz, login name)
  ON COMMIT DROP;
CREATE TEMP TABLE story_closure (
  tenant_id int, blackout_id uuid, venue_id int, spaces int[], starts_at timestamptz, ends_at timestamptz,
  reason text, created_at timestamptz, login name) ON COMMIT DROP;
CREATE TEMP TABLE priced (
  tenant_id int, booking_id uuid, dead boolean, items desk.wanted_item[], quote jsonb, total bigint, deposit bigint,
  policy jsonb, plan jsonb, balance_days int) ON COMMIT DROP;
CREATE TEMP TABLE taken (
  tenant_id int, booking_id uuid, dead boolean, space_id int, item_no int, lo timestamptz, hi timestamptz)
  ON COMMIT DROP;
GRANT SELECT ON story, story_step, story_guest, story_closure, priced, taken TO "@schema@"
"""

# What each booking costs and occupies, by the functions that create_hold itself calls.
PRICE = """
INSERT INTO pg_temp.priced
  SELECT s.tenant_id, s.booking_id, s.dead, p.*
    FROM pg_temp.story s JOIN desk.venue v USING (tenant_id, venue_id)
    CROSS JOIN LATERAL desk.price_booking(v, desk.wanted_items(v, s.items), '{}', s.guests, s.rank, false, 0) p;
INSERT INTO pg_temp.taken
  SELECT p.tenant_id, p.booking_id, p.dead, o.space_id, o.item_no, o.lo, o.hi
    FROM pg_temp.priced p CROSS JOIN LATERAL desk.item_occupancy(p.tenant_id, p.items) o;
CREATE INDEX ON pg_temp.story (booking_id);
CREATE INDEX ON pg_temp.story_step (booking_id, seq);
ANALYZE pg_temp.priced;
ANALYZE pg_temp.taken
"""

CUSTOMERS = """
INSERT INTO desk.customer (tenant_id, customer_id, name, language, created_at, created_by)
  SELECT tenant_id, customer_id, name, language, created_at, login FROM pg_temp.story_guest;
INSERT INTO desk.customer_phone (tenant_id, phone, customer_id)
  SELECT tenant_id, phone, customer_id FROM pg_temp.story_guest
"""

BLACKOUTS = """
INSERT INTO desk.blackout (tenant_id, blackout_id, venue_id, starts_at, ends_at, reason,
    created_at, created_by, changed_at, changed_by)
  SELECT tenant_id, blackout_id, venue_id, starts_at, ends_at, reason, created_at, login, created_at, login
    FROM pg_temp.story_closure
"""

BLACKOUT_OCCUPANCY = """
INSERT INTO desk.occupancy (tenant_id, space_id, during, starts_at, ends_at, status, blackout_id)
  SELECT c.tenant_id, space, tstzrange(x, y), x, y, 'confirmed', c.blackout_id
    FROM pg_temp.story_closure c CROSS JOIN unnest(c.spaces) space
    CROSS JOIN LATERAL generate_series(c.starts_at, c.ends_at - interval '1 microsecond', interval '31 days') x
    CROSS JOIN LATERAL (SELECT least(x + interval '31 days', c.ends_at)) t (y)
"""

BOOKINGS = """
INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, status, customer_id, event_type, guests,
    starts_at, ends_at, occupied_until, hold_expires_at, currency, total_minor, deposit_minor, quote,
    policy, plan, balance_days, note_staff, note_customer, created_at,
    created_by, last_event, last_actor, changed_at, changed_by)
  SELECT s.tenant_id, s.booking_id, s.venue_id, s.booking_no, 'temp_hold', s.customer_id, s.event_type, s.guests,
         i.starts_at, i.ends_at, o.until, s.created_at + make_interval(mins => v.hold_minutes), v.currency, p.total,
         p.deposit, p.quote, p.policy, p.plan, p.balance_days, s.note_staff, s.note_customer,
         s.created_at, s.login, 'create', s.rank, s.created_at, s.login
    FROM pg_temp.story s
    JOIN pg_temp.priced p USING (tenant_id, booking_id)
    JOIN desk.venue v USING (tenant_id, venue_id)
    CROSS JOIN LATERAL (
      SELECT min(w.starts_at) AS starts_at, max(w.ends_at) AS ends_at FROM unnest(p.items) w) i
    JOIN (SELECT booking_id, max(hi) AS until FROM pg_temp.taken GROUP BY 1) o ON o.booking_id = s.booking_id
   WHERE s.dead = %(dead)s ORDER BY s.created_at
"""

ITEMS = """
INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, composite_id, session_id,
    starts_at, ends_at, label, price_minor)
  SELECT s.tenant_id, s.booking_id, i.item_no, s.venue_id, i.space_id, i.composite_id, i.session_id,
         i.starts_at, i.ends_at, i.label, i.price_minor
    FROM pg_temp.story s JOIN pg_temp.priced p USING (tenant_id, booking_id) CROSS JOIN LATERAL unnest(p.items) i
   WHERE s.dead = %(dead)s
"""

OCCUPANCY = """
INSERT INTO desk.occupancy (tenant_id, space_id, during, starts_at, ends_at, status, booking_id, item_no)
  SELECT tenant_id, space_id, tstzrange(lo, hi), lo, hi, 'temp_hold', booking_id, item_no
    FROM pg_temp.taken WHERE dead = %(dead)s ORDER BY lo
"""

PAYMENTS = """
INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency,
    received_at, received_by, created_at, created_by)
  SELECT b.tenant_id, s.payment_id, s.payment_no, b.booking_id, 'cash',
         CASE s.paid WHEN 'deposit' THEN b.deposit_minor
                     WHEN 'half' THEN greatest(10000, d.due / 20000 * 10000)
                     ELSE d.due END,
         b.currency, s.at, s.login, s.at, s.login
    FROM pg_temp.story_step s
    JOIN pg_temp.story USING (tenant_id, booking_id)
    JOIN desk.booking b USING (tenant_id, booking_id)
    CROSS JOIN LATERAL (SELECT b.total_minor - desk.received(b.tenant_id, b.booking_id) AS due) d
   WHERE s.seq = %(seq)s AND story.dead = %(dead)s AND s.paid IS NOT NULL ORDER BY s.at
"""

# The same two lines that `desk.book_money` posts for cash within what is due.
JOURNALS = """
WITH paid AS (
  SELECT p.*, b.venue_id FROM pg_temp.story_step s
    JOIN pg_temp.story USING (tenant_id, booking_id)
    JOIN desk.payment p USING (tenant_id, payment_id)
    JOIN desk.booking b ON b.tenant_id = p.tenant_id AND b.booking_id = p.booking_id
   WHERE s.seq = %(seq)s AND story.dead = %(dead)s AND s.paid IS NOT NULL),
made AS (
  INSERT INTO desk.journal (tenant_id, kind, source_id, source_rev, booking_id, payment_id, at, login)
    SELECT tenant_id, 'payment', payment_id, rev, booking_id, payment_id, received_at, received_by FROM paid
    RETURNING tenant_id, journal_id, payment_id)
INSERT INTO desk.ledger_entry (tenant_id, journal_id, line, account, part, subject, amount_minor, currency)
  SELECT m.tenant_id, m.journal_id, x.line, x.account, x.part, x.subject, x.minor, paid.currency
    FROM made m JOIN paid USING (tenant_id, payment_id)
    CROSS JOIN LATERAL (VALUES (1, 'cash', paid.venue_id::text, NULL, paid.amount_minor::bigint),
                               (2, 'advance', '', paid.booking_id, -paid.amount_minor::bigint))
      x (line, account, part, subject, minor)
"""

# One step of every booking that has so many; what each event sets is what its command sets.
WALK = """
UPDATE desk.booking b SET
    status = coalesce(x.to_status, b.status),
    hold_expires_at = CASE WHEN x.from_status = 'temp_hold' THEN NULL ELSE b.hold_expires_at END,
    payment_option = coalesce(s.option, b.payment_option),
    payment_due_at = CASE WHEN s.event = 'select_payment'
                          THEN least(b.starts_at, s.at + make_interval(mins => v.pay_window_minutes))
                          ELSE b.payment_due_at END,
    confirmed_at = CASE WHEN x.to_status = 'confirmed' THEN s.at ELSE b.confirmed_at END,
    confirmed_by = CASE WHEN x.to_status = 'confirmed' THEN s.login ELSE b.confirmed_by END,
    reason = CASE WHEN x.to_status = 'cancelled' THEN s.reason ELSE b.reason END,
    last_event = s.event, last_actor = s.actor,
    last_change = CASE
      WHEN s.event = 'select_payment'
      THEN jsonb_build_object('changed', '["payment_option"]'::jsonb, 'now', s.option)
      WHEN s.payment_id IS NOT NULL
      THEN jsonb_build_object('changed', '["received"]'::jsonb, 'payment', s.payment_id)
      WHEN s.reason <> '' THEN jsonb_build_object('reason', s.reason)
      ELSE '{}' END
  FROM pg_temp.story_step s
  JOIN pg_temp.story USING (tenant_id, booking_id)
  JOIN desk.booking o USING (tenant_id, booking_id)
  JOIN desk.venue v ON v.tenant_id = o.tenant_id AND v.venue_id = o.venue_id
  LEFT JOIN desk.transition x ON x.from_status = o.status::text AND x.event = s.event
 WHERE b.tenant_id = s.tenant_id AND b.booking_id = s.booking_id AND s.seq = %(seq)s AND story.dead = %(dead)s
"""

COUNTERS = """
INSERT INTO desk.counter (tenant_id, series, period, last_no)
  SELECT tenant_id, 'booking', made_in, count(*) FROM pg_temp.story GROUP BY 1, 3
  UNION ALL
  SELECT tenant_id, 'paper:R', paid_in, count(*) FROM pg_temp.story_step WHERE paid_in IS NOT NULL GROUP BY 1, 3
"""

_EVENT_TIMES = """
UPDATE desk.booking_event e
   SET at = t.at, login = t.login, desk = CASE WHEN w.rank = 'worker' THEN 'desk worker' ELSE e.desk END
  FROM (SELECT tenant_id, booking_id, 1 AS rev, created_at AS at, login FROM pg_temp.story
        UNION ALL
        SELECT tenant_id, booking_id, seq + 1, at, login FROM pg_temp.story_step) t
  JOIN desk.staff w USING (login)
 WHERE e.tenant_id = t.tenant_id AND e.booking_id = t.booking_id AND e.rev = t.rev
"""

_BOOKING_TIMES = """
UPDATE desk.booking b SET changed_at = t.at, changed_by = t.login,
       gone_at = CASE WHEN b.status IN ('cancelled', 'expired') THEN t.at END,
       owing_from = CASE WHEN b.status = 'cancelled' THEN '-infinity' ELSE b.owing_from END  -- money waits
  FROM (SELECT s.tenant_id, s.booking_id, coalesce(l.at, s.created_at) AS at, coalesce(l.login, s.login) AS login
          FROM pg_temp.story s
          LEFT JOIN LATERAL (SELECT at, login FROM pg_temp.story_step x WHERE x.booking_id = s.booking_id
                              ORDER BY seq DESC LIMIT 1) l ON true) t
 WHERE b.tenant_id = t.tenant_id AND b.booking_id = t.booking_id
"""

_RECORD_TIMES = """
UPDATE desk.record_event e SET at = t.at, login = t.login
  FROM (SELECT tenant_id, 'customer' AS kind, customer_id AS id, created_at AS at, login FROM pg_temp.story_guest
        UNION ALL
        SELECT tenant_id, 'customer_phone', customer_id, created_at, login FROM pg_temp.story_guest
        UNION ALL
        SELECT tenant_id, 'blackout', blackout_id, created_at, login FROM pg_temp.story_closure
        UNION ALL
        SELECT tenant_id, 'payment', payment_id, at, login FROM pg_temp.story_step WHERE payment_id IS NOT NULL) t
 WHERE e.tenant_id = t.tenant_id AND e.kind = t.kind AND e.record_id = t.id::text
"""

_MONEY_TIMES = """
UPDATE desk.money_event e SET at = s.at, login = s.login FROM pg_temp.story_step s
 WHERE e.tenant_id = s.tenant_id AND e.subject = s.payment_id
"""

# Only moments and logins, which no constraint speaks of; the triggers that would stamp them anew rest meanwhile.
PUT_STORY_TIMES = (
    "SET LOCAL session_replication_role = replica",
    _EVENT_TIMES,
    _BOOKING_TIMES,
    _RECORD_TIMES,
    _MONEY_TIMES,
    "SET LOCAL session_replication_role = origin",
)

CLEAR = (
    "DROP TABLE pg_temp.story, pg_temp.story_step, pg_temp.story_guest, pg_temp.story_closure,"
    " pg_temp.priced, pg_temp.taken"
)
