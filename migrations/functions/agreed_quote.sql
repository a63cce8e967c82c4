-- What the old register says a booking costs, taxes included, pinned as one line in place of the tariff's price. `p_quote` is
-- the tariff's own quote for the same items: its currency, revision and tax of the hire hold here too.
CREATE OR REPLACE FUNCTION desk.agreed_quote(p_quote jsonb, p_item desk.wanted_item, p_total bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE head jsonb := p_quote || '{"tax_included": true, "round_to_minor": 1, "asked": {}, "agreed": true}';
BEGIN
  RETURN desk.quote_anew(head, ARRAY[desk.quote_line(
    format('{"kind": "hire", "item": 1, "label": %s, "quantity": "1", "unit": "day", "base_minor": %s, "factors": []', to_json(coalesce(nullif(p_item.label, ''), p_item.place)), p_total),
    p_total, head #>> '{hire_tax,code}', (head #>> '{hire_tax,bp}')::int, true, (head -> 'inter_state')::boolean)], NULL);
END $$;
