-- A price made anew after the event has begun keeps what was recorded as used and as damaged: only record_actuals replaces it.
CREATE OR REPLACE FUNCTION desk.keep_actuals(p_was jsonb, p_quote jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE used desk.priced_line[] := desk.lines_of(p_was, '{actual,overrun,damage}');
BEGIN
  IF used IS NULL THEN RETURN p_quote; END IF;
  RETURN desk.quote_anew(p_quote, desk.lines_of(p_quote, '{hire,early,overtime,addon}'), desk.lines_of(p_quote, '{fee}') || used);
END $$;
