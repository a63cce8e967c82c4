-- The old register is written many rows at once: what wrote one of them, and its money, is gone.
DROP FUNCTION IF EXISTS desk.import_one(desk.staff, jsonb, text);
DROP FUNCTION IF EXISTS desk.bring_money(desk.booking, bigint, text);
DROP FUNCTION IF EXISTS desk.bring_money(desk.booking, uuid, bigint, text);
