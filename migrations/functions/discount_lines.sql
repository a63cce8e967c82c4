-- The lines of a discount on some lines, one per tax, none without a discount, so that the invoice shows taxable values. Equal to desk/domain/quote.py.
CREATE OR REPLACE FUNCTION desk.discount_lines(p_discount jsonb, p_lines desk.priced_line[], p_included boolean, p_inter boolean) RETURNS desk.priced_line[]
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  l desk.priced_line; codes text[] := '{}'; bps int[] := '{}'; sums bigint[] := '{}'; subtotal bigint := 0; at int; part bigint; upto bigint := 0; given bigint := 0;
  made desk.priced_line[] := '{}'; what text;
BEGIN
  IF p_discount IS NULL THEN RETURN made; END IF;
  FOREACH l IN ARRAY coalesce(p_lines, '{}') LOOP
    at := NULL;
    FOR m IN 1 .. cardinality(codes) LOOP
      IF codes[m] = l.tax_code AND bps[m] = l.tax_bp THEN at := m; END IF;
    END LOOP;
    IF at IS NULL THEN codes := codes || l.tax_code; bps := bps || l.tax_bp; sums := sums || 0::bigint; at := cardinality(codes); END IF;
    sums[at] := sums[at] + l.amount_minor; subtotal := subtotal + l.amount_minor;
  END LOOP;
  what := format('{"kind": "discount", "label": %s, "quantity": "1", "unit": "event"', p_discount -> 'reason')
    || CASE WHEN p_discount ? 'percent_bp' THEN format(', "percent_bp": %s', p_discount -> 'percent_bp') ELSE '' END;
  FOR n IN 1 .. cardinality(codes) LOOP
    IF p_discount ? 'percent_bp' THEN part := round(sums[n]::numeric * (p_discount ->> 'percent_bp')::int / 10000);
    ELSE                                         -- a fixed sum is shared out by value; the shares make the sum exactly
      upto := upto + sums[n];
      part := CASE WHEN subtotal = 0 THEN 0 ELSE round(least((p_discount ->> 'amount_minor')::bigint, subtotal)::numeric * upto / subtotal) END - given;
      given := given + part;
    END IF;
    IF part > 0 THEN made := made || desk.quote_line(what, -part, codes[n], bps[n], p_included, p_inter); END IF;
  END LOOP;
  RETURN made;
END $$;
