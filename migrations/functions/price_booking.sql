-- The price of some wanted items under today's tariff of the venue: the quote to pin, with the items' prices, deposit, policy
-- and instalment plan. p_asked is what a body may ask for: addons, discount, tariff_revision. A discount that somebody of
-- rank gave before (p_granted) is not asked again. Equal to desk/domain/quote.py.
CREATE OR REPLACE FUNCTION desk.price_booking(p_venue desk.venue, p_items desk.wanted_item[], p_asked jsonb, p_guests int, p_rank text,
  p_granted boolean, p_moves int, OUT o_items desk.wanted_item[], OUT o_quote jsonb, OUT o_total bigint, OUT o_deposit bigint,
  OUT o_policy jsonb, OUT o_plan jsonb, OUT o_balance_days int)
LANGUAGE plpgsql STABLE AS $$
DECLARE
  t record; i desk.wanted_item; g record; day0 date; code text := ''; bp int := 0; inter bool; lines jsonb := '[]'; amount bigint; label text;
  rates jsonb; asked jsonb := '{}'; rule jsonb; d jsonb; over jsonb; line jsonb;
BEGIN
  SELECT x.*, EXISTS (SELECT FROM desk.tariff_factor f WHERE f.tenant_id = x.tenant_id AND f.venue_id = x.venue_id) AS by_day,
         EXISTS (SELECT FROM desk.addon a WHERE a.tenant_id = x.tenant_id AND a.venue_id = x.venue_id AND a.active AND a.metered) AS metered
    INTO STRICT t FROM desk.tariff x WHERE x.tenant_id = p_venue.tenant_id AND x.venue_id = p_venue.venue_id;
  IF (p_asked ->> 'tariff_revision')::numeric <> t.revision THEN
    RAISE EXCEPTION 'the tariff has changed' USING ERRCODE = 'BK020', DETAIL = jsonb_build_object('revision', t.revision)::text;
  END IF;
  inter := coalesce(t.venue_state <> t.registration_state, false);
  IF t.hire_tax_id IS NOT NULL OR t.metered OR p_asked ? 'addons' THEN       -- taxes are those of the first day
    day0 := (SELECT min((w.starts_at AT TIME ZONE p_venue.zone)::date) FROM unnest(p_items) w);
  END IF;
  IF t.hire_tax_id IS NOT NULL THEN SELECT x.code, x.bp INTO code, bp FROM desk.tax_on(t.tenant_id, t.hire_tax_id, day0) x; END IF;

  FOR n IN 1 .. cardinality(p_items) LOOP
    i := p_items[n]; i.price_minor := 0; label := coalesce(nullif(i.label, ''), i.place);
    rule := '[]';
    IF i.overtime_minor > 0 THEN over := jsonb_build_object('overtime', jsonb_build_object('unit_minor', i.overtime_minor, 'step_minutes', i.overtime_step_minutes)); END IF;
    IF i.session_id IS NOT NULL THEN rule := jsonb_build_array(jsonb_build_object('kind', 'session', 'name', i.session_name, 'bp', i.multiplier_bp)); END IF;
    IF NOT t.by_day THEN
      i.price_minor := round(i.base_price_minor::numeric * i.multiplier_bp * i.days / 10000);
      line := jsonb_build_object('kind', 'hire', 'item', i.item_no, 'label', label, 'quantity', i.days::text, 'unit', 'day', 'base_minor', i.base_price_minor, 'factors', rule);
      IF i.overtime_minor > 0 THEN line := line || over; END IF;
      lines := lines || desk.quote_line(line, i.price_minor, code, bp, t.tax_included, inter);
    ELSE
      FOR g IN SELECT * FROM desk.day_factors(p_venue, (i.starts_at AT TIME ZONE p_venue.zone)::date, i.days) LOOP
        amount := round(i.base_price_minor::numeric * i.multiplier_bp * g.factor * g.days / 10000);
        i.price_minor := i.price_minor + amount;
        line := jsonb_build_object('kind', 'hire', 'item', i.item_no, 'label', label, 'quantity', g.days::text, 'unit', 'day',
          'base_minor', i.base_price_minor, 'factors', rule || g.rule);
        IF i.overtime_minor > 0 THEN line := line || over; END IF;
        lines := lines || desk.quote_line(line, amount, code, bp, t.tax_included, inter);
      END LOOP;
    END IF;
    IF i.early THEN
      lines := lines || desk.quote_line(jsonb_build_object('kind', 'early', 'item', i.item_no, 'label', label, 'quantity', '1', 'unit', 'event',
        'unit_minor', i.early_fee_minor), i.early_fee_minor, code, bp, t.tax_included, inter);
    END IF;
    IF i.overtime_steps IS NOT NULL THEN
      lines := lines || desk.quote_line(jsonb_build_object('kind', 'overtime', 'item', i.item_no, 'label', label, 'quantity', i.overtime_steps::text,
        'unit', CASE i.overtime_step_minutes WHEN 60 THEN 'hour' ELSE 'step' END, 'step_minutes', i.overtime_step_minutes, 'unit_minor', i.overtime_minor),
        i.overtime_steps * i.overtime_minor, code, bp, t.tax_included, inter);
    END IF;
    o_items := o_items || i;
  END LOOP;

  rates := coalesce(p_asked -> 'kept_rates', '{}');
  IF t.metered OR p_asked ? 'addons' THEN
    rates := rates || coalesce(desk.addon_rates(t.tenant_id, t.venue_id, desk.addons_named(p_asked -> 'addons'), day0), '{}');
  END IF;
  IF jsonb_typeof(p_asked -> 'addons') = 'array' THEN
    lines := lines || desk.addon_lines(p_asked -> 'addons', rates, p_guests, t.tax_included, inter);
    asked := jsonb_build_object('addons', p_asked -> 'addons');
  END IF;
  IF p_moves > t.free_moves AND t.move_fee_minor > 0 THEN
    lines := lines || desk.quote_line(jsonb_build_object('kind', 'fee', 'label', '', 'quantity', (p_moves - t.free_moves)::text, 'unit', 'event', 'unit_minor', t.move_fee_minor),
      (p_moves - t.free_moves) * t.move_fee_minor, code, bp, t.tax_included, inter);
  END IF;
  IF p_asked ? 'discount' THEN
    d := desk.asked_discount(p_asked -> 'discount', lines, CASE WHEN p_granted OR p_rank = 'owner' THEN 10000 WHEN p_rank = 'manager' THEN t.discount_manager_bp ELSE t.discount_clerk_bp END,
      t.discount_manager_bp);
    IF d IS NOT NULL THEN asked := asked || jsonb_build_object('discount', d); END IF;
  END IF;
  o_quote := desk.quote_of(jsonb_build_object('currency', p_venue.currency, 'revision', t.revision, 'tax_included', t.tax_included, 'inter_state', inter,
    'round_to_minor', t.round_to_minor, 'asked', asked, 'rates', rates,
    'hire_tax', jsonb_build_object('code', code, 'bp', bp)), lines);
  o_total := o_quote -> 'total_minor'; o_policy := t.policy; o_plan := t.plan; o_balance_days := t.balance_days;
  o_deposit := desk.first_part(p_venue, t.plan, o_total);
END $$;
