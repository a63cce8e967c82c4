-- Closes a quote: puts the discount that was asked for behind the lines it is given on and the other lines behind that, rounds the
-- total where the venue does, and sums up. p_head is the fields of a quote that are neither lines nor sums, as the text of JSON
-- without its braces; the whole is text too, to be read once: a quarter of an object built key by key. Equal to desk/domain/quote.py.
CREATE OR REPLACE FUNCTION desk.quote_of(p_head text, p_discount jsonb, p_round_to int, p_included boolean, p_inter boolean, p_lines desk.priced_line[],
  p_rest desk.priced_line[]) RETURNS desk.priced_line
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE l desk.priced_line; sum desk.priced_line; off bigint;
BEGIN
  IF p_discount IS NOT NULL OR p_rest IS NOT NULL THEN
    p_lines := coalesce(p_lines, '{}') || desk.discount_lines(p_discount, p_lines, p_included, p_inter) || p_rest;
  END IF;
  FOREACH l IN ARRAY p_lines LOOP
    IF sum.said IS NULL THEN
      sum := l;
    ELSE
      sum.net_minor := sum.net_minor + l.net_minor; sum.half_minor := sum.half_minor + l.half_minor; sum.igst_minor := sum.igst_minor + l.igst_minor;
      sum.total_minor := sum.total_minor + l.total_minor; sum.said := format('%s, %s', sum.said, l.said);
    END IF;
  END LOOP;
  IF p_round_to > 1 THEN
    off := round(sum.total_minor::numeric / p_round_to) * p_round_to - sum.total_minor;
    IF off <> 0 THEN
      l := desk.quote_line('{"kind": "round_off", "label": "", "quantity": "1", "unit": "event"', off, '', 0, p_included, p_inter);
      sum.total_minor := sum.total_minor + off; sum.said := format('%s, %s', sum.said, l.said);
    END IF;
  END IF;
  sum.said := format('{%s, "lines": [%s], "net_minor": %s, "cgst_minor": %s, "sgst_minor": %s, "igst_minor": %s, "round_off_minor": %s, "total_minor": %s}',
    p_head, sum.said, sum.net_minor, sum.half_minor, sum.half_minor, sum.igst_minor, coalesce(off, 0), sum.total_minor);
  RETURN sum;
END $$;
