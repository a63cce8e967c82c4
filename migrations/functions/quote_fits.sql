-- Whether a quote is in its booking's currency, the parts of each of its lines make the line, and its lines make its total.
-- A pattern looks at a line's parts together, because each field taken out by itself costs as much; a line it does not fit has no sum.
-- One line, as most quotes have, is looked at without a loop.
CREATE OR REPLACE FUNCTION desk.quote_fits(p_quote jsonb, p_total bigint, p_currency text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE lines jsonb; line jsonb; total bigint := 0;
BEGIN
  IF p_quote @@ 'strict $.lines.size() == 1 && exists($.lines[0] ? (@.net_minor + @.cgst_minor + @.sgst_minor + @.igst_minor == @.total_minor
      && @.cgst_minor.floor() == @.cgst_minor && @.sgst_minor.floor() == @.sgst_minor && @.igst_minor.floor() == @.igst_minor))' THEN
    total := (p_quote #>> '{lines,0,total_minor}')::bigint;
    RETURN (total = p_total AND p_quote ->> 'total_minor' = p_total::text AND p_quote ->> 'currency' = p_currency) IS TRUE;
  END IF;
  lines := p_quote -> 'lines';
  FOR n IN 0 .. coalesce(jsonb_array_length(lines), 0) - 1 LOOP
    line := lines -> n;
    total := total + CASE WHEN line @@ 'strict $.net_minor + $.cgst_minor + $.sgst_minor + $.igst_minor == $.total_minor
      && $.cgst_minor.floor() == $.cgst_minor && $.sgst_minor.floor() == $.sgst_minor && $.igst_minor.floor() == $.igst_minor' THEN (line ->> 'total_minor')::bigint END;
  END LOOP;
  RETURN coalesce(total = p_total AND p_quote ->> 'total_minor' = p_total::text AND p_quote ->> 'currency' = p_currency, false);
END $$;
