-- A discount as it is pinned: percent or a fixed sum with a reason, within p_limit basis points of what it is given on.
CREATE OR REPLACE FUNCTION desk.asked_discount(p_discount jsonb, p_lines desk.priced_line[], p_limit int, p_manager int) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE subtotal numeric; percent int; amount bigint; reason text; share numeric;
BEGIN
  IF p_discount IS NULL OR p_discount = 'null' THEN RETURN NULL; END IF;
  PERFORM desk.fields(p_discount, '{reason}', '{percent_bp,amount_minor}');
  percent := desk.int_of(p_discount, 'percent_bp', 1, 10000); amount := desk.int_of(p_discount, 'amount_minor', 1, 1000000000000000);
  reason := desk.text_of(p_discount, 'reason', 200, true);
  IF num_nonnulls(percent, amount) <> 1 THEN PERFORM desk.bad_input('discount', 'is either a percentage or a sum'); END IF;
  subtotal := (SELECT coalesce(sum(l.amount_minor), 0) FROM unnest(p_lines) l);
  IF amount > subtotal AND p_limit < 10000 THEN PERFORM desk.bad_input('discount', 'is more than the price'); END IF;
  share := CASE WHEN percent IS NOT NULL THEN percent ELSE amount * 10000 / greatest(subtotal, 1) END;
  PERFORM desk.check_discount_share(share, p_limit, p_manager);
  RETURN jsonb_strip_nulls(jsonb_build_object('percent_bp', percent, 'amount_minor', amount, 'reason', reason));
END $$;
