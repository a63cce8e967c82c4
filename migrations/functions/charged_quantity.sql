-- The quantity of an add-on that is charged: at least its minimum, in whole steps: a part step counts in full ('up') or is
-- refused ('exact'). Equal to desk/domain/tariff.py.
CREATE OR REPLACE FUNCTION desk.charged_quantity(p_rate jsonb, p_quantity text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE q numeric; step numeric := (p_rate ->> 'step')::numeric;
BEGIN
  IF p_quantity !~ '^[0-9]{1,7}([.][0-9]{1,3})?$' THEN PERFORM desk.bad_input('addons', format('%s: the quantity must be a number', p_rate ->> 'label')); END IF;
  q := p_quantity::numeric;
  IF p_rate ->> 'rounding' = 'exact' AND q % step <> 0 THEN
    PERFORM desk.bad_input('addons', format('%s comes in steps of %s', p_rate ->> 'label', p_rate ->> 'step'));
  END IF;
  RETURN trim_scale(greatest(ceil(q / step) * step, (p_rate ->> 'minimum')::numeric));
END $$;
