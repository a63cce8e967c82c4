-- The lines of an invoice from a booking's pinned quote, with the sums per tax rate: {lines, taxable_minor, taxes,
-- round_off_minor}. A rate is shown only where quantity times rate is the line's taxable value.
CREATE OR REPLACE FUNCTION desk.paper_lines(p_quote jsonb, p_items jsonb, p_registered boolean) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE l jsonb; lines jsonb := '[]'; net bigint; half bigint; whole bigint; part bigint; bp int; amount bigint; rate bigint; count numeric; taxable bigint := 0; off bigint := 0; label text;
  sums jsonb := '{}'; taxes jsonb := '[]'; name text; key text;
BEGIN
  FOR l IN SELECT * FROM jsonb_array_elements(p_quote -> 'lines') LOOP
    amount := coalesce((l ->> 'total_minor')::bigint, (l ->> 'amount_minor')::bigint);
    IF l ->> 'kind' = 'round_off' THEN off := off + amount; CONTINUE; END IF;
    bp := CASE WHEN p_registered THEN coalesce((l ->> 'tax_bp')::int, 1800) ELSE coalesce((l ->> 'tax_bp')::int, 0) END;
    half := coalesce((l ->> 'cgst_minor')::bigint, round(amount::numeric * bp / (20000 + 2 * bp))); whole := coalesce((l ->> 'igst_minor')::bigint, 0);
    net := amount - 2 * half - whole;
    taxable := taxable + net;
    FOREACH name IN ARRAY ARRAY['CGST', 'SGST', 'IGST'] LOOP
      part := CASE name WHEN 'IGST' THEN whole ELSE half END;
      IF part <> 0 THEN
        key := format('%s %s', name, CASE name WHEN 'IGST' THEN bp ELSE bp / 2 END);
        sums := sums || jsonb_build_object(key, coalesce((sums ->> key)::bigint, 0) + part);
      END IF;
    END LOOP;
    SELECT i ->> 'what' INTO label FROM jsonb_array_elements(p_items) i WHERE i -> 'item' = l -> 'item';
    count := coalesce((l ->> 'quantity')::numeric, 1);
    rate := coalesce((l ->> 'unit_minor')::bigint, (l ->> 'base_minor')::bigint);
    lines := lines || jsonb_strip_nulls(jsonb_build_object('kind', coalesce(l ->> 'kind', 'hire'), 'text', coalesce(nullif(l ->> 'label', ''), label, ''),
      'sac', nullif(l ->> 'tax_code', ''), 'quantity', count, 'unit', l ->> 'unit', 'rate_minor', CASE WHEN round(count * rate) = net THEN rate END,
      'tax_bp', CASE WHEN bp > 0 THEN bp END, 'factors', l -> 'factors', 'amount_minor', net));
  END LOOP;
  FOR key IN SELECT k FROM jsonb_object_keys(sums) k ORDER BY split_part(k, ' ', 2)::int DESC, k LOOP
    taxes := taxes || jsonb_build_object('name', split_part(key, ' ', 1), 'rate_bp', split_part(key, ' ', 2)::int, 'amount_minor', sums -> key);
  END LOOP;
  RETURN jsonb_build_object('lines', lines, 'taxable_minor', taxable, 'taxes', taxes, 'round_off_minor', off);
END $$;
