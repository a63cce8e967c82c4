-- The taxes inside a sum that includes them, shared out over the tax rates of a booking's quote by their value; each rate's
-- halves are rounded half up and the taxable value is the remainder, so the parts add up. Where a quote names no rate it is 18 %.
CREATE OR REPLACE FUNCTION desk.paper_taxes(p_quote jsonb, p_amount bigint) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE g record; whole bigint; upto bigint := 0; given bigint := 0; part bigint; half bigint; net bigint := 0; taxes jsonb := '[]'; inter bool := coalesce((p_quote -> 'inter_state')::bool, false);
BEGIN
  SELECT sum(coalesce((l ->> 'total_minor')::bigint, (l ->> 'amount_minor')::bigint)) INTO whole
    FROM jsonb_array_elements(p_quote -> 'lines') l WHERE l ->> 'kind' IS DISTINCT FROM 'round_off';
  FOR g IN SELECT coalesce((l ->> 'tax_bp')::int, 1800) AS bp, sum(coalesce((l ->> 'total_minor')::bigint, (l ->> 'amount_minor')::bigint)) AS gross
      FROM jsonb_array_elements(p_quote -> 'lines') l WHERE l ->> 'kind' IS DISTINCT FROM 'round_off' GROUP BY 1 ORDER BY 1 DESC LOOP
    upto := upto + g.gross;
    part := CASE WHEN whole = 0 THEN 0 ELSE round(p_amount::numeric * upto / whole) END - given;
    given := given + part;
    IF inter THEN
      half := round(part::numeric * g.bp / (10000 + g.bp));
      net := net + part - half;
      IF g.bp > 0 THEN taxes := taxes || jsonb_build_object('name', 'IGST', 'rate_bp', g.bp, 'amount_minor', half); END IF;
    ELSE
      half := round(part::numeric * g.bp / (20000 + 2 * g.bp));
      net := net + part - 2 * half;
      IF g.bp > 0 THEN
        taxes := taxes || jsonb_build_object('name', 'CGST', 'rate_bp', g.bp / 2, 'amount_minor', half)
                       || jsonb_build_object('name', 'SGST', 'rate_bp', g.bp / 2, 'amount_minor', half);
      END IF;
    END IF;
  END LOOP;
  RETURN jsonb_build_object('taxable_minor', net, 'taxes', taxes);
END $$;
