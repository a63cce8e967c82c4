-- What each hold asks of its venue, kept in the venue's row by a trigger: three queries fewer.
SET CONSTRAINTS ALL IMMEDIATE;   -- what earlier steps have posted is judged now: a table that waits for that is not altered
SET CONSTRAINTS ALL DEFERRED;

CREATE TYPE desk.sold_session AS (session_id int, name text, starts_minute int, ends_minute int, multiplier_bp int, full_day boolean, sort int,
  early_max_minutes int, early_fee_minor bigint, overtime_max_minutes int, overtime_minor bigint, overtime_step_minutes int);
ALTER TABLE desk.venue ADD tenant_code text, ADD holds_per_minute int, ADD open_holds int, ADD opens int[], ADD closes int[], ADD sessions desk.sold_session[];

-- The fields of a hold's body in the order that JSONB keeps them in (by length, then by name): written again they need no sorting.
DROP FUNCTION IF EXISTS desk.hold_asked(jsonb), desk.hold_asked_by_field(jsonb), desk.items_asked(jsonb), desk.known_items(desk.venue, desk.item_body[]),
  desk.wrong_item(desk.item_body), desk.new_hold_card(desk.booking, desk.hold_body, desk.venue, text, desk.price, desk.taken_room);
DROP TYPE desk.hold_body, desk.item_body;
CREATE TYPE desk.item_body AS ("to" timestamptz, "from" timestamptz, label text, space int, session int, composite int);
CREATE TYPE desk.hold_body AS (items desk.item_body[], venue int, addons jsonb, guests int, booking uuid, customer jsonb, discount jsonb, replaces uuid,
  event_type text, note_staff text, event_group uuid, note_customer text, override_reason text, tariff_revision int);
DELETE FROM desk.function_text WHERE name IN ('hold_asked', 'hold_asked_by_field', 'items_asked', 'known_items', 'wrong_item', 'new_hold_card');
