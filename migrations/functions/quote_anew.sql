-- A pinned quote with other lines: its head, rounding and discount stay as they were pinned.
CREATE OR REPLACE FUNCTION desk.quote_anew(p_quote jsonb, p_lines desk.priced_line[], p_rest desk.priced_line[]) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE head text := p_quote - '{lines,net_minor,cgst_minor,sgst_minor,igst_minor,round_off_minor,total_minor}'::text[];
BEGIN
  RETURN (desk.quote_of(substr(head, 2, length(head) - 2), p_quote #> '{asked,discount}', (p_quote -> 'round_to_minor')::int, (p_quote -> 'tax_included')::bool,
    (p_quote -> 'inter_state')::bool, p_lines, p_rest)).said::jsonb;
END $$;
