-- Overtime that was used: [{item, minutes}], each begun step at the rate pinned with the item's line.
CREATE OR REPLACE FUNCTION desk.overrun_lines(p_quote jsonb, p_overtime jsonb) RETURNS desk.priced_line[]
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE e jsonb; l jsonb; steps int; lines desk.priced_line[] := '{}'; seen bigint[] := '{}';
BEGIN
  IF p_overtime IS NULL OR p_overtime = 'null' THEN RETURN lines; END IF;
  IF jsonb_typeof(p_overtime) <> 'array' OR jsonb_array_length(p_overtime) > 50 THEN PERFORM desk.bad_input('overtime', 'must be a list of at most 50'); END IF;
  FOR e IN SELECT * FROM jsonb_array_elements(p_overtime) LOOP
    PERFORM desk.fields(e, '{item,minutes}');
    SELECT x INTO l FROM jsonb_array_elements(p_quote -> 'lines') x WHERE x ->> 'kind' = 'hire' AND (x ->> 'item')::bigint = desk.int_of(e, 'item', 1, 50) AND x ? 'overtime' LIMIT 1;
    IF l IS NULL THEN PERFORM desk.bad_input('overtime', 'has no price for this item'); END IF;
    IF (l ->> 'item')::bigint = ANY (seen) THEN PERFORM desk.bad_input('overtime', 'names the same item twice'); END IF;
    seen := seen || (l ->> 'item')::bigint;
    steps := ceil(desk.int_of(e, 'minutes', 1, 44640)::numeric / (l #>> '{overtime,step_minutes}')::int);
    lines := lines || desk.quote_line(left(jsonb_build_object('kind', 'overrun', 'item', l -> 'item', 'label', l -> 'label', 'quantity', steps::text,
        'unit', CASE l #>> '{overtime,step_minutes}' WHEN '60' THEN 'hour' ELSE 'step' END, 'step_minutes', l #> '{overtime,step_minutes}',
        'minutes', e -> 'minutes', 'unit_minor', l #> '{overtime,unit_minor}')::text, -1), steps * (l #>> '{overtime,unit_minor}')::bigint,
      l ->> 'tax_code', (l ->> 'tax_bp')::int, (p_quote -> 'tax_included')::bool, (p_quote -> 'inter_state')::bool);
  END LOOP;
  RETURN lines;
END $$;
