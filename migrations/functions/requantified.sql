-- A pinned quote for another number of guests: add-ons that follow them are counted anew at their pinned rates; nothing of
-- today's tariff comes in.
CREATE OR REPLACE FUNCTION desk.requantified(p_quote jsonb, p_guests int) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN desk.quote_anew(p_quote, desk.lines_of(p_quote, '{hire,early,overtime}') || desk.addon_lines(p_quote #> '{asked,addons}', p_quote -> 'rates', p_guests, (p_quote -> 'tax_included')::bool, (p_quote -> 'inter_state')::bool),
    desk.lines_of(p_quote, '{fee,actual,overrun,damage}'));
END $$;
