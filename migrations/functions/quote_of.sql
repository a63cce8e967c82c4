-- The quote to pin: one line per item, each naming its rule.
CREATE OR REPLACE FUNCTION desk.quote_of(p_items desk.wanted_item[], p_currency text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('currency', p_currency, 'total_minor', sum(i.price_minor), 'lines', jsonb_agg(jsonb_build_object(
    'item', i.item_no, 'rule', 'base', 'base_minor', i.base_price_minor, 'multiplier_bp', i.multiplier_bp, 'amount_minor', i.price_minor) ORDER BY i.item_no))
  FROM unnest(p_items) i);
END $$;
