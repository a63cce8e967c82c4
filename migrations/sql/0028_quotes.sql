SET CONSTRAINTS ALL IMMEDIATE;   -- what earlier steps have posted is judged now: a table that waits for that is not altered
SET CONSTRAINTS ALL DEFERRED;

-- A line of a quote: what is summed up, and its JSON as text. A quote is put together as text and read once.
CREATE TYPE desk.priced_line AS (amount_minor bigint, tax_code text, tax_bp int, net_minor bigint, half_minor bigint, igst_minor bigint,
  total_minor bigint, said text);
CREATE TYPE desk.price AS (o_items desk.wanted_item[], o_quote jsonb, o_total bigint, o_deposit bigint, o_policy jsonb, o_plan jsonb, o_balance_days int);
DROP FUNCTION IF EXISTS desk.price_booking(desk.venue, desk.wanted_item[], jsonb, int, text, boolean, int);
DROP FUNCTION IF EXISTS desk.quote_line(jsonb, bigint, text, int, boolean, boolean);
DROP FUNCTION IF EXISTS desk.quote_of(jsonb, jsonb);
DROP FUNCTION IF EXISTS desk.addon_lines(jsonb, jsonb, int, boolean, boolean, text);
DROP FUNCTION IF EXISTS desk.overrun_lines(jsonb, jsonb);
DROP FUNCTION IF EXISTS desk.damage_lines(jsonb);
DROP FUNCTION IF EXISTS desk.asked_discount(jsonb, jsonb, int, int);
DELETE FROM desk.function_text WHERE name IN ('quote_line', 'quote_of', 'addon_lines', 'overrun_lines', 'damage_lines', 'asked_discount', 'price_booking');

-- Whether days make a price dearer and whether something is metered, kept with the tariff by the trigger that raises its revision;
-- and whether its invoices go from one state to another.
ALTER TABLE desk.tariff ADD by_day boolean NOT NULL DEFAULT false, ADD metered boolean NOT NULL DEFAULT false,
  ADD inter_state boolean NOT NULL DEFAULT false, DISABLE TRIGGER USER;
UPDATE desk.tariff t SET inter_state = coalesce(venue_state <> registration_state, false), by_day = EXISTS (SELECT FROM desk.tariff_factor f WHERE f.tenant_id = t.tenant_id AND f.venue_id = t.venue_id),
  metered = EXISTS (SELECT FROM desk.addon a WHERE a.tenant_id = t.tenant_id AND a.venue_id = t.venue_id AND a.active AND a.metered);
ALTER TABLE desk.tariff ENABLE TRIGGER USER,
  ADD CONSTRAINT tariff_inter_state CHECK (inter_state = coalesce(venue_state <> registration_state, false));
DROP TRIGGER tariff_revision ON desk.tariff;
CREATE TRIGGER tariff_revision BEFORE INSERT OR UPDATE ON desk.tariff FOR EACH ROW EXECUTE FUNCTION desk.next_tariff_revision();

-- The card's fields of a fixed width stand first and what is often missing last: the earlier ones are stepped over for each of the later.
DROP TYPE desk.card;
CREATE TYPE desk.card AS (
  booking uuid, venue int, revision int, balance_days int, moves int, total_minor bigint, deposit_minor bigint, received_minor bigint, cash_discount_minor bigint,
  created_at timestamptz, changed_at timestamptz, hold_expires_at timestamptz, hold_max_until timestamptz,
  number text, status text, currency text, created_by text, changed_by text, event_type text, note_staff text, note_customer text, register_no text, reason text,
  items desk.card_item[], occupancy desk.card_place[], quote jsonb, policy jsonb, plan jsonb,
  guests int, customer jsonb, prefers text, replaces uuid, event_group uuid, payment_option text, payment_due_at timestamptz,
  confirmed_at timestamptz, confirmed_by text, arrived_at timestamptz, left_at timestamptz, no_show_at timestamptz, cash_settles_minor bigint);
DROP FUNCTION IF EXISTS desk.new_hold_card(desk.booking, desk.venue, text, desk.wanted_item[], desk.taken_room);
