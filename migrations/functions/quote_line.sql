-- One line of a quote with its tax: the amount by the price list, rounded already, splits into net and CGST + SGST (equal
-- halves, each rounded half up) or IGST. Where prices include the tax, the net is the remainder, so the parts add up.
-- Equal to desk/domain/gst.py.
CREATE OR REPLACE FUNCTION desk.quote_line(p_what jsonb, p_amount bigint, p_code text, p_bp int, p_included boolean, p_inter boolean) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE half bigint := 0; whole bigint := 0; net bigint := p_amount;
BEGIN
  IF p_bp > 0 THEN
    IF p_inter THEN whole := round(p_amount::numeric * p_bp / CASE WHEN p_included THEN 10000 + p_bp ELSE 10000 END);
    ELSE half := round(p_amount::numeric * p_bp / CASE WHEN p_included THEN 20000 + 2 * p_bp ELSE 20000 END); END IF;
    IF p_included THEN net := p_amount - whole - 2 * half; END IF;
  END IF;
  RETURN p_what || jsonb_build_object('amount_minor', p_amount, 'tax_code', p_code, 'tax_bp', p_bp, 'net_minor', net, 'cgst_minor', half,
    'sgst_minor', half, 'igst_minor', whole, 'total_minor', net + 2 * half + whole);
END $$;
