-- What a booking's card says. A row is written as JSON in one go, which costs half of an object that is built key by key.
CREATE TYPE desk.card_item AS (item int, space int, composite int, session int, "from" timestamptz, "to" timestamptz, label text, price_minor bigint);
CREATE TYPE desk.card_place AS (space int, item int, "from" timestamptz, "to" timestamptz);
CREATE TYPE desk.card AS (
  booking uuid, number text, register_no text, venue int, status text, revision int, event_type text, guests int,
  quote jsonb, policy jsonb, plan jsonb, balance_days int, moves int, currency text, total_minor bigint, deposit_minor bigint,
  note_staff text, note_customer text, reason text, replaces uuid, event_group uuid,
  created_at timestamptz, created_by text, changed_at timestamptz, changed_by text, hold_expires_at timestamptz, hold_max_until timestamptz,
  payment_option text, payment_due_at timestamptz, confirmed_at timestamptz, confirmed_by text,
  arrived_at timestamptz, left_at timestamptz, no_show_at timestamptz,
  customer jsonb, items desk.card_item[], occupancy desk.card_place[],
  received_minor bigint, cash_discount_minor bigint, cash_settles_minor bigint, prefers text);

-- The answer of a hold is its booking's card: under the key stands which booking, and not the card a second time.
ALTER TABLE desk.request ADD booking_id uuid;
DROP FUNCTION IF EXISTS desk.begin_request(int, uuid, text, jsonb);

-- These answer with another type than before.
DROP FUNCTION IF EXISTS desk.create_hold(uuid, jsonb);
DROP FUNCTION IF EXISTS desk.new_hold_card(desk.booking, desk.venue, text, desk.wanted_item[], desk.taken_room);
DROP FUNCTION IF EXISTS desk.card_of(desk.booking, int, text, text, text, jsonb, jsonb, jsonb, bigint, bigint, bigint, text);
DELETE FROM desk.function_text WHERE name IN ('begin_request', 'create_hold', 'new_hold_card', 'card_of');
