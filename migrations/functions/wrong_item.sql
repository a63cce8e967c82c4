-- Says what is wrong with an item that was read.
CREATE OR REPLACE FUNCTION desk.wrong_item(p_item desk.item_body) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE first_day timestamptz := '2000-01-01 00:00Z'; last_day timestamptz := '2999-01-01 00:00Z'; f text;
BEGIN
  f := CASE WHEN p_item."from" IS NULL THEN 'from' WHEN p_item."to" IS NULL THEN 'to' END;
  IF f IS NOT NULL THEN PERFORM desk.bad_input(f, 'is missing'); END IF;
  f := CASE WHEN p_item.space < 0 THEN 'space' WHEN p_item.composite < 0 THEN 'composite' WHEN p_item.session < 0 THEN 'session' END;
  IF f IS NOT NULL THEN PERFORM desk.bad_input(f, 'must be from 0 to 2147483647'); END IF;
  f := CASE WHEN p_item."from" NOT BETWEEN first_day AND last_day THEN 'from' WHEN p_item."to" NOT BETWEEN first_day AND last_day THEN 'to' END;
  IF f IS NOT NULL THEN PERFORM desk.bad_input(f, 'must lie in the years 2000 to 2998'); END IF;
  IF p_item."to" <= p_item."from" THEN PERFORM desk.bad_input('to', 'must be after the start'); END IF;
  IF p_item."to" - p_item."from" > interval '31 days' THEN PERFORM desk.bad_input('to', 'is more than 31 days after the start'); END IF;
  PERFORM desk.bad_input('items', 'each names one space or one composite space');
END $$;
