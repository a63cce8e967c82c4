-- A discount of a fixed sum that a booking keeps while its price is made anew: no greater share than it was, unless the rank may
-- give so much. What was given on twenty evenings would make one of them free.
CREATE OR REPLACE FUNCTION desk.check_kept_discount(b desk.booking, p_was jsonb) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE on_now numeric; on_then numeric; t desk.tariff;
BEGIN
  IF b.last_actor = 'owner' OR b.quote #> '{asked,discount}' IS DISTINCT FROM p_was #> '{asked,discount}' THEN RETURN; END IF;   -- another one: asked_discount has judged it
  SELECT sum(l.amount_minor) INTO on_now FROM unnest(desk.lines_of(b.quote, '{hire,early,overtime,addon}')) l;
  SELECT sum(l.amount_minor) INTO on_then FROM unnest(desk.lines_of(p_was, '{hire,early,overtime,addon}')) l;
  IF on_now >= on_then THEN RETURN; END IF;
  SELECT * INTO STRICT t FROM desk.tariff WHERE tenant_id = b.tenant_id AND venue_id = b.venue_id;
  PERFORM desk.check_discount_share((b.quote #>> '{asked,discount,amount_minor}')::numeric * 10000 / greatest(on_now, 1),
    CASE b.last_actor WHEN 'manager' THEN t.discount_manager_bp ELSE t.discount_clerk_bp END, t.discount_manager_bp);
END $$;
