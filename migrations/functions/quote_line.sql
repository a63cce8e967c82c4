-- One line of a quote with its tax: the amount by the price list, rounded already, splits into net and CGST + SGST (equal
-- halves, each rounded half up) or IGST. Where prices include the tax, the net is the remainder, so the parts add up.
-- p_what is its JSON object as text, still open. Equal to desk/domain/gst.py.
CREATE OR REPLACE FUNCTION desk.quote_line(p_what text, p_amount bigint, p_code text, p_bp int, p_included boolean, p_inter boolean) RETURNS desk.priced_line
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE half bigint; whole bigint; net bigint; total bigint;
BEGIN
  IF p_bp > 0 THEN
    IF p_inter THEN whole := round(p_amount::numeric * p_bp / CASE WHEN p_included THEN 10000 + p_bp ELSE 10000 END);
    ELSE half := round(p_amount::numeric * p_bp / CASE WHEN p_included THEN 20000 + 2 * p_bp ELSE 20000 END); END IF;
    IF p_included THEN net := p_amount - coalesce(whole, 2 * half); ELSE total := p_amount + coalesce(whole, 2 * half); END IF;
  END IF;
  RETURN ROW(p_amount, coalesce(p_code, ''), coalesce(p_bp, 0), coalesce(net, p_amount), coalesce(half, 0), coalesce(whole, 0), coalesce(total, p_amount),
    format('%s, "tax_code": "%s", "tax_bp": %s, "amount_minor": %s, "net_minor": %s, "cgst_minor": %s, "sgst_minor": %s, "igst_minor": %s, "total_minor": %s}',
      p_what, p_code, coalesce(p_bp, 0), p_amount, coalesce(net, p_amount), coalesce(half, 0), coalesce(half, 0), coalesce(whole, 0), coalesce(total, p_amount)))::desk.priced_line;
END $$;
