-- Pays out what has gathered on an account of a venue's bookings (tips, commission) up to a day: one journal a booking, so
-- that each is in the day of its venue. The venue's row is locked: two people at once pay it once.
CREATE OR REPLACE FUNCTION desk.pay_out(p_key uuid, p_body jsonb, p_command text, p_account text, p_way text) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; v desk.venue; until date; way text := p_way; total bigint; n int; x record; id uuid; held jsonb;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{venue,until}', CASE WHEN p_way IS NULL THEN '{reference,method}' ELSE '{reference}' END::text[]);
  answer := desk.begin_request(who.tenant_id, p_key, p_command, p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  IF way IS NULL THEN way := coalesce(nullif(desk.text_of(p_body, 'method', 20), ''), 'cash'); END IF;
  IF way NOT IN ('cash', 'transfer') THEN PERFORM desk.bad_input('method', 'must be cash or transfer'); END IF;
  PERFORM desk.text_of(p_body, 'reference', 80, way = 'transfer');
  until := desk.day_of(p_body, 'until');
  SELECT * INTO v FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = desk.int_of(p_body, 'venue') FOR NO KEY UPDATE;
  IF NOT FOUND THEN PERFORM desk.bad_input('venue', 'is not a venue of this business'); END IF;
  IF until > (clock_timestamp() AT TIME ZONE v.zone)::date THEN PERFORM desk.bad_input('until', 'has not come yet'); END IF;
  SELECT coalesce(jsonb_object_agg(booking_id, open_), '{}'), coalesce(sum(open_), 0), count(*) INTO held, total, n FROM (
    SELECT b.booking_id, -sum(e.amount_minor) AS open_ FROM desk.ledger_entry e JOIN desk.journal j USING (tenant_id, journal_id)
        JOIN desk.booking b ON b.tenant_id = e.tenant_id AND b.booking_id = e.subject
      WHERE e.tenant_id = v.tenant_id AND e.account = p_account AND e.currency = v.currency AND b.venue_id = v.venue_id AND (j.at AT TIME ZONE v.zone)::date <= until
      GROUP BY 1 HAVING sum(e.amount_minor) <> 0) y;
  IF total <= 0 THEN PERFORM desk.amount_misfit(v.tenant_id, NULL, total, v.currency, 'until'); END IF;
  INSERT INTO desk.payout (tenant_id, venue_id, account, method, amount_minor, currency, until, reference)
    VALUES (v.tenant_id, v.venue_id, p_account, way, total, v.currency, until, desk.text_of(p_body, 'reference', 80)) RETURNING payout_id INTO id;
  FOR x IN SELECT k::uuid AS booking, w::bigint AS open_, row_number() OVER (ORDER BY k) AS line FROM jsonb_each_text(held) h (k, w) LOOP
    PERFORM desk.post(v.tenant_id, 'payout', id, x.line::int, x.booking, NULL, v.currency, ARRAY[p_account, desk.account_of(way)], ARRAY['', v.venue_id::text],
      ARRAY[x.booking, NULL], ARRAY[x.open_, -x.open_]);
  END LOOP;
  RETURN desk.end_request(p_key, jsonb_build_object('payout', id, 'venue', v.venue_id, 'until', until, 'paid_minor', total, 'currency', v.currency, 'bookings', n));
END $$;
