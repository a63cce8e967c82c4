-- Closes a quote: takes its lines without discount and rounding, puts the discount that was asked for behind what it is
-- given on (once per tax, so that the invoice shows taxable values), rounds the total where the venue does, and sums up.
-- p_head has currency, revision, tax_included, inter_state, round_to_minor, asked and rates. Equal to desk/domain/quote.py.
CREATE OR REPLACE FUNCTION desk.quote_of(p_head jsonb, p_lines jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  e jsonb; first jsonb := '[]'; rest jsonb := '[]'; d jsonb := p_head #> '{asked,discount}'; codes text[] := '{}'; bps int[] := '{}'; sums bigint[] := '{}';
  subtotal bigint := 0; n int; at int; part bigint; upto bigint := 0; given bigint := 0; step int := (p_head ->> 'round_to_minor')::int; off bigint;
  net bigint := 0; cgst bigint := 0; sgst bigint := 0; igst bigint := 0; total bigint := 0; included bool := p_head -> 'tax_included'; inter bool := p_head -> 'inter_state';
BEGIN
  FOR n IN 0 .. jsonb_array_length(p_lines) - 1 LOOP
    e := p_lines -> n;
    IF e ->> 'kind' IN ('discount', 'round_off') THEN CONTINUE; END IF;
    IF e ->> 'kind' IN ('hire', 'early', 'overtime', 'addon') THEN
      first := first || e;
      IF d IS NOT NULL THEN
        at := NULL;
        FOR m IN 1 .. cardinality(codes) LOOP
          IF codes[m] = e ->> 'tax_code' AND bps[m] = (e ->> 'tax_bp')::int THEN at := m; END IF;
        END LOOP;
        IF at IS NULL THEN codes := codes || (e ->> 'tax_code'); bps := bps || (e ->> 'tax_bp')::int; sums := sums || 0::bigint; at := cardinality(codes); END IF;
        sums[at] := sums[at] + (e ->> 'amount_minor')::bigint; subtotal := subtotal + (e ->> 'amount_minor')::bigint;
      END IF;
    ELSE rest := rest || e; END IF;
  END LOOP;
  FOR n IN 1 .. cardinality(codes) LOOP
    IF d ? 'percent_bp' THEN part := round(sums[n]::numeric * (d ->> 'percent_bp')::int / 10000);
    ELSE                                       -- a fixed sum is shared out by value; the shares make the sum exactly
      upto := upto + sums[n];
      part := CASE WHEN subtotal = 0 THEN 0 ELSE round(least((d ->> 'amount_minor')::bigint, subtotal)::numeric * upto / subtotal) END - given;
      given := given + part;
    END IF;
    IF part > 0 THEN
      first := first || desk.quote_line(jsonb_build_object('kind', 'discount', 'label', d ->> 'reason', 'quantity', '1', 'unit', 'event')
        || CASE WHEN d ? 'percent_bp' THEN jsonb_build_object('percent_bp', d -> 'percent_bp') ELSE '{}' END, -part, codes[n], bps[n], included, inter);
    END IF;
  END LOOP;
  first := first || rest;
  FOR n IN 0 .. jsonb_array_length(first) - 1 LOOP
    e := first -> n;
    net := net + (e ->> 'net_minor')::bigint; cgst := cgst + (e ->> 'cgst_minor')::bigint; sgst := sgst + (e ->> 'sgst_minor')::bigint;
    igst := igst + (e ->> 'igst_minor')::bigint; total := total + (e ->> 'total_minor')::bigint;
  END LOOP;
  off := round(total::numeric / step) * step - total;
  IF off <> 0 THEN
    first := first || desk.quote_line('{"kind": "round_off", "label": "", "quantity": "1", "unit": "event"}', off, '', 0, included, inter);
  END IF;
  RETURN p_head || jsonb_build_object('lines', first, 'net_minor', net, 'cgst_minor', cgst, 'sgst_minor', sgst, 'igst_minor', igst,
    'round_off_minor', off, 'total_minor', total + off);
END $$;
