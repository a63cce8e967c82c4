-- The lines of the add-ons asked for at pinned rates. Without a quantity an add-on per guest follows the guests.
CREATE OR REPLACE FUNCTION desk.addon_lines(p_addons jsonb, p_rates jsonb, p_guests int, p_included boolean, p_inter boolean, p_kind text DEFAULT 'addon') RETURNS desk.priced_line[]
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE e jsonb; r jsonb; q text; charged numeric; lines desk.priced_line[] := '{}';
BEGIN
  FOR e IN SELECT * FROM jsonb_array_elements(p_addons) LOOP
    r := p_rates -> (e ->> 'addon'); q := e ->> 'quantity';
    IF r IS NULL THEN PERFORM desk.bad_input('addons', format('%s is not an add-on of this venue', e ->> 'addon')); END IF;
    IF q IS NULL AND p_kind = 'addon' AND (r -> 'per_guest')::bool THEN
      IF p_guests IS NULL THEN PERFORM desk.bad_input('guests', format('are needed for %s', r ->> 'label')); END IF;
      q := p_guests::text;
    ELSIF q IS NULL THEN PERFORM desk.bad_input('addons', format('%s needs a quantity', r ->> 'label')); END IF;
    charged := desk.charged_quantity(r, q);
    lines := lines || desk.quote_line(left(jsonb_build_object('kind', p_kind, 'addon', r -> 'addon', 'label', r -> 'label', 'quantity', charged::text, 'unit', r -> 'unit',
        'unit_minor', r -> 'unit_minor', 'asked', q, 'by_guests', e ->> 'quantity' IS NULL)::text, -1),
      round(charged * (r ->> 'unit_minor')::bigint)::bigint, r ->> 'tax_code', (r ->> 'tax_bp')::int, p_included, p_inter);
  END LOOP;
  RETURN lines;
END $$;
