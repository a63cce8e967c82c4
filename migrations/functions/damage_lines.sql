-- Damage at cost: [{label, amount_minor}]. It is compensation, not a supply: no tax.
CREATE OR REPLACE FUNCTION desk.damage_lines(p_damage jsonb) RETURNS desk.priced_line[]
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE e jsonb; lines desk.priced_line[] := '{}';
BEGIN
  IF p_damage IS NULL OR p_damage = 'null' THEN RETURN lines; END IF;
  IF jsonb_typeof(p_damage) <> 'array' OR jsonb_array_length(p_damage) > 50 THEN PERFORM desk.bad_input('damage', 'must be a list of at most 50'); END IF;
  FOR e IN SELECT * FROM jsonb_array_elements(p_damage) LOOP
    PERFORM desk.fields(e, '{label,amount_minor}');
    lines := lines || desk.quote_line(format('{"kind": "damage", "label": %s, "quantity": "1", "unit": "event"', to_json(desk.text_of(e, 'label', 200, true))),
      desk.int_of(e, 'amount_minor', 1, 1000000000000000), '', 0, false, false);
  END LOOP;
  RETURN lines;
END $$;
