-- Closes a quote: takes its lines without discount and rounding, puts the discount that was asked for behind what it is
-- given on (once per tax, so that the invoice shows taxable values), rounds the total where the venue does, and sums up.
-- p_head has currency, revision, tax_included, inter_state, round_to_minor, asked and rates. Equal to desk/domain/quote.py.
CREATE OR REPLACE FUNCTION desk.quote_of(p_head jsonb, p_lines jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  e jsonb; kind text; first jsonb[]; rest jsonb[]; d jsonb := p_head #> '{asked,discount}'; codes text[]; bps int[]; sums bigint[];
  subtotal bigint; at int; part bigint; upto bigint; given bigint; step int := (p_head ->> 'round_to_minor')::int; off bigint := 0;
  half bigint := 0; whole bigint := 0; total bigint := 0;
BEGIN
  IF d IS NOT NULL THEN codes := '{}'; bps := '{}'; sums := '{}'; subtotal := 0; upto := 0; given := 0; END IF;
  FOR n IN 0 .. jsonb_array_length(p_lines) - 1 LOOP
    e := p_lines -> n; kind := e ->> 'kind';
    IF kind IN ('hire', 'early', 'overtime', 'addon') THEN
      first := first || e;
      IF d IS NOT NULL THEN
        at := NULL;
        FOR m IN 1 .. cardinality(codes) LOOP
          IF codes[m] = e ->> 'tax_code' AND bps[m] = (e ->> 'tax_bp')::int THEN at := m; END IF;
        END LOOP;
        IF at IS NULL THEN codes := codes || (e ->> 'tax_code'); bps := bps || (e ->> 'tax_bp')::int; sums := sums || 0::bigint; at := cardinality(codes); END IF;
        sums[at] := sums[at] + (e ->> 'amount_minor')::bigint; subtotal := subtotal + (e ->> 'amount_minor')::bigint;
      END IF;
    ELSIF kind NOT IN ('discount', 'round_off') THEN rest := rest || e; END IF;
  END LOOP;
  FOR n IN 1 .. coalesce(cardinality(codes), 0) LOOP
    IF d ? 'percent_bp' THEN part := round(sums[n]::numeric * (d ->> 'percent_bp')::int / 10000);
    ELSE                                       -- a fixed sum is shared out by value; the shares make the sum exactly
      upto := upto + sums[n];
      part := CASE WHEN subtotal = 0 THEN 0 ELSE round(least((d ->> 'amount_minor')::bigint, subtotal)::numeric * upto / subtotal) END - given;
      given := given + part;
    END IF;
    IF part > 0 THEN
      first := first || desk.quote_line(jsonb_build_object('kind', 'discount', 'label', d ->> 'reason', 'quantity', '1', 'unit', 'event')
        || CASE WHEN d ? 'percent_bp' THEN jsonb_build_object('percent_bp', d -> 'percent_bp') ELSE '{}' END, -part, codes[n], bps[n],
        (p_head -> 'tax_included')::bool, (p_head -> 'inter_state')::bool);
    END IF;
  END LOOP;
  IF rest IS NOT NULL THEN first := first || rest; END IF;
  FOR n IN 1 .. coalesce(cardinality(first), 0) LOOP       -- the halves of a line are equal, and its parts make its total: quote_line
    e := first[n];
    half := half + (e ->> 'cgst_minor')::bigint; whole := whole + (e ->> 'igst_minor')::bigint; total := total + (e ->> 'total_minor')::bigint;
  END LOOP;
  IF step > 1 THEN off := round(total::numeric / step) * step - total; END IF;
  IF off <> 0 THEN
    first := first || desk.quote_line('{"kind": "round_off", "label": "", "quantity": "1", "unit": "event"}', off, '', 0,
      (p_head -> 'tax_included')::bool, (p_head -> 'inter_state')::bool);
  END IF;
  RETURN p_head || jsonb_build_object('lines', coalesce(first, '{}'), 'net_minor', total - half - half - whole, 'cgst_minor', half, 'sgst_minor', half,
    'igst_minor', whole, 'round_off_minor', off, 'total_minor', total + off);
END $$;
