-- The lines of some kinds in a pinned quote, to be closed anew.
CREATE OR REPLACE FUNCTION desk.lines_of(p_quote jsonb, p_kinds text[]) RETURNS desk.priced_line[]
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN (SELECT array_agg(ROW((e ->> 'amount_minor')::bigint, e ->> 'tax_code', (e ->> 'tax_bp')::int, (e ->> 'net_minor')::bigint, (e ->> 'cgst_minor')::bigint,
      (e ->> 'igst_minor')::bigint, (e ->> 'total_minor')::bigint, e::text)::desk.priced_line ORDER BY n)
    FROM jsonb_array_elements(p_quote -> 'lines') WITH ORDINALITY x (e, n) WHERE e ->> 'kind' = ANY (p_kinds));
END $$;
