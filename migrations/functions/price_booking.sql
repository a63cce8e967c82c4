-- The price of some wanted items under today's tariff of the venue: the quote to pin, with the items' prices, deposit, policy
-- and instalment plan. p_asked is what a body may ask for: addons, discount, tariff_revision. A discount that somebody of
-- rank gave before (p_granted) is not asked again. Equal to desk/domain/quote.py.
CREATE OR REPLACE FUNCTION desk.price_booking(p_venue desk.venue, p_items desk.wanted_item[], p_asked jsonb, p_guests int, p_rank text,
  p_granted boolean, p_moves int) RETURNS desk.price
LANGUAGE plpgsql STABLE AS $$
DECLARE
  t desk.tariff; i desk.wanted_item; g record; begins timestamptz; day0 date; code text; bp int; amount bigint; label json; rates jsonb; asked jsonb; d jsonb;
  lines desk.priced_line[]; fee desk.priced_line[]; q desk.priced_line; priced desk.wanted_item[];
  wished bool := p_asked ?| '{tariff_revision,addons,discount,kept_rates}';
BEGIN
  SELECT x AS tariff INTO STRICT g FROM desk.tariff x WHERE x.tenant_id = p_venue.tenant_id AND x.venue_id = p_venue.venue_id;
  t := g.tariff;
  IF wished OR t.metered OR t.hire_tax_id IS NOT NULL THEN
    IF (p_asked ->> 'tariff_revision')::numeric <> t.revision THEN
      RAISE EXCEPTION 'the tariff has changed' USING ERRCODE = 'BK020', DETAIL = jsonb_build_object('revision', t.revision)::text;
    END IF;
    FOREACH i IN ARRAY p_items LOOP begins := least(begins, i.starts_at); END LOOP;
    day0 := (begins AT TIME ZONE p_venue.zone)::date;                      -- taxes are those of the first day
    IF t.hire_tax_id IS NOT NULL THEN SELECT x.code, x.bp INTO code, bp FROM desk.tax_on(t.tenant_id, t.hire_tax_id, day0) x; END IF;
  END IF;

  FOREACH i IN ARRAY p_items LOOP
    DECLARE rule jsonb; over text;
    BEGIN
      label := to_json(coalesce(nullif(i.label, ''), i.place));
      IF i.session_id IS NOT NULL THEN
        rule := jsonb_build_array(jsonb_build_object('kind', 'session', 'name', i.session_name, 'bp', i.multiplier_bp));
        IF i.overtime_minor > 0 THEN over := format(', "overtime": {"unit_minor": %s, "step_minutes": %s}', i.overtime_minor, i.overtime_step_minutes); END IF;
      END IF;
      IF NOT t.by_day THEN
        IF i.multiplier_bp = 10000 THEN i.price_minor := i.base_price_minor * i.days;
        ELSE i.price_minor := round(i.base_price_minor::numeric * i.multiplier_bp * i.days / 10000); END IF;
        lines := lines || desk.quote_line(format('{"item": %s, "kind": "hire", "unit": "day", "label": %s, "factors": %s, "quantity": "%s", "base_minor": %s%s',
          i.item_no, label, coalesce(rule, '[]'), i.days, i.base_price_minor, over), i.price_minor, code, bp, t.tax_included, t.inter_state);
      ELSE
        i.price_minor := 0;
        FOR g IN SELECT * FROM desk.day_factors(p_venue, (i.starts_at AT TIME ZONE p_venue.zone)::date, i.days) LOOP
          amount := round(i.base_price_minor::numeric * i.multiplier_bp * g.factor * g.days / 10000);
          i.price_minor := i.price_minor + amount;
          lines := lines || desk.quote_line(format('{"item": %s, "kind": "hire", "unit": "day", "label": %s, "factors": %s, "quantity": "%s", "base_minor": %s%s',
            i.item_no, label, coalesce(rule, '[]') || g.rule, g.days, i.base_price_minor, over), amount, code, bp, t.tax_included, t.inter_state);
        END LOOP;
      END IF;
      IF i.early OR i.overtime_steps IS NOT NULL THEN
        IF i.early THEN
          lines := lines || desk.quote_line(format('{"kind": "early", "item": %s, "label": %s, "quantity": "1", "unit": "event", "unit_minor": %s',
            i.item_no, label, i.early_fee_minor), i.early_fee_minor, code, bp, t.tax_included, t.inter_state);
        END IF;
        IF i.overtime_steps IS NOT NULL THEN
          lines := lines || desk.quote_line(format('{"kind": "overtime", "item": %s, "label": %s, "quantity": "%s", "unit": "%s", "step_minutes": %s, "unit_minor": %s',
            i.item_no, label, i.overtime_steps, CASE i.overtime_step_minutes WHEN 60 THEN 'hour' ELSE 'step' END, i.overtime_step_minutes, i.overtime_minor),
            i.overtime_steps * i.overtime_minor, code, bp, t.tax_included, t.inter_state);
        END IF;
      END IF;
      priced := priced || i;
    END;
  END LOOP;

  IF wished OR t.metered THEN
    rates := p_asked -> 'kept_rates';
    IF t.metered OR p_asked ? 'addons' THEN
      rates := coalesce(rates, '{}') || coalesce(desk.addon_rates(t.tenant_id, t.venue_id, desk.addons_named(p_asked -> 'addons'), day0), '{}');
    END IF;
    IF jsonb_typeof(p_asked -> 'addons') = 'array' THEN
      lines := lines || desk.addon_lines(p_asked -> 'addons', rates, p_guests, t.tax_included, t.inter_state);
      asked := jsonb_build_object('addons', p_asked -> 'addons');
    END IF;
    d := desk.asked_discount(p_asked -> 'discount', lines, CASE WHEN p_granted OR p_rank = 'owner' THEN 10000 WHEN p_rank = 'manager' THEN t.discount_manager_bp ELSE t.discount_clerk_bp END,
      t.discount_manager_bp);
    IF d IS NOT NULL THEN asked := coalesce(asked, '{}') || jsonb_build_object('discount', d); END IF;
  END IF;
  IF p_moves > t.free_moves THEN
    IF t.move_fee_minor > 0 THEN
      fee := ARRAY[desk.quote_line(format('{"kind": "fee", "label": "", "quantity": "%s", "unit": "event", "unit_minor": %s', p_moves - t.free_moves, t.move_fee_minor),
        (p_moves - t.free_moves) * t.move_fee_minor, code, bp, t.tax_included, t.inter_state)];
    END IF;
  END IF;
  q := desk.quote_of(format('"currency": "%s", "tax_included": %s, "inter_state": %s, "hire_tax": {"bp": %s, "code": "%s"}, "revision": %s, "round_to_minor": %s, "asked": %s, "rates": %s',
      p_venue.currency, CASE WHEN t.tax_included THEN 'true' ELSE 'false' END, CASE WHEN t.inter_state THEN 'true' ELSE 'false' END, coalesce(bp, 0), code,
      t.revision, t.round_to_minor, coalesce(asked, '{}'), coalesce(rates, '{}')),
    d, t.round_to_minor, t.tax_included, t.inter_state, lines, fee);
  RETURN ROW(priced, q.said::jsonb, q.total_minor, CASE WHEN t.plan IS NULL THEN desk.deposit_of(p_venue, q.total_minor) ELSE desk.first_part(p_venue, t.plan, q.total_minor) END, t.policy, t.plan, t.balance_days)::desk.price;
END $$;
