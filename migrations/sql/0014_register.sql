-- The old register is written at once, not step by step: what wrote the money of one row had another shape.
DROP FUNCTION IF EXISTS desk.bring_money(desk.booking, bigint, text);
