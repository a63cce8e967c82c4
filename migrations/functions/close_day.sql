-- Closes a venue's day: cash not disputed counts as verified, the Z report is numbered and pinned, and every journal up to
-- now belongs to it for good. What commits at this very moment is in the next day: nothing is left out, nothing twice.
CREATE OR REPLACE FUNCTION desk.close_day(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; v desk.venue; js bigint[]; day date; z int; facts jsonb;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{venue,day}', '{note}');
  answer := desk.begin_request(who.tenant_id, p_key, 'close_day', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT * INTO v FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = desk.int_of(p_body, 'venue') FOR NO KEY UPDATE;
  IF NOT FOUND THEN PERFORM desk.bad_input('venue', 'is not a venue of this business'); END IF;
  IF EXISTS (SELECT FROM desk.drawer WHERE tenant_id = who.tenant_id AND venue_id = v.venue_id AND closed_at IS NULL) THEN
    RAISE EXCEPTION 'a drawer is open' USING ERRCODE = 'BK001', DETAIL = '{"status": "drawer open", "event": "close_day"}';
  END IF;
  day := desk.day_of(p_body, 'day');
  IF day IS NULL THEN PERFORM desk.bad_input('day', 'is missing'); END IF;
  IF day > (clock_timestamp() AT TIME ZONE v.zone)::date THEN PERFORM desk.bad_input('day', 'has not come yet'); END IF;
  IF day <= (SELECT max(business_day) FROM desk.day_close WHERE tenant_id = who.tenant_id AND venue_id = v.venue_id) THEN
    PERFORM desk.bad_input('day', 'is closed already');
  END IF;
  js := ARRAY(SELECT desk.unclosed_journals(who.tenant_id, v.venue_id));
  PERFORM FROM desk.payment p JOIN desk.journal j ON j.tenant_id = p.tenant_id AND j.source_id = p.payment_id AND j.kind = 'payment'
    WHERE j.tenant_id = who.tenant_id AND j.journal_id = ANY (js) AND p.method = 'cash' ORDER BY p.payment_id FOR UPDATE OF p;
  UPDATE desk.payment p SET last_event = 'verify', last_actor = who.rank FROM desk.journal j
    WHERE j.tenant_id = p.tenant_id AND j.source_id = p.payment_id AND j.kind = 'payment' AND j.tenant_id = who.tenant_id AND j.journal_id = ANY (js)
      AND p.method = 'cash' AND p.state = 'received' AND p.last_event NOT IN ('verify', 'dispute');
  z := desk.next_number(who.tenant_id, 'z', v.venue_id);
  facts := desk.day_facts(who.tenant_id, v.venue_id, js) || desk.day_paper(who.tenant_id, v.venue_id, clock_timestamp())
    || jsonb_build_object('z', z, 'day', day, 'closed_at', clock_timestamp(), 'closed_by', who.display_name, 'note', desk.text_of(p_body, 'note'));
  INSERT INTO desk.day_close (tenant_id, venue_id, z_no, business_day, closed_at, facts, cash_minor)
    VALUES (who.tenant_id, v.venue_id, z, day, (facts ->> 'closed_at')::timestamptz, facts,
      coalesce(desk.closed_cash(who.tenant_id, v.venue_id), 0) + (facts ->> 'cash_after_minor')::bigint - (facts ->> 'cash_before_minor')::bigint);
  INSERT INTO desk.day_close_entry (tenant_id, journal_id, venue_id, z_no) SELECT who.tenant_id, j, v.venue_id, z FROM unnest(js) j;
  UPDATE desk.journal SET closed = true WHERE tenant_id = who.tenant_id AND journal_id = ANY (js);
  RETURN desk.end_request(p_key, facts);
END $$;
GRANT EXECUTE ON FUNCTION desk.close_day(uuid, jsonb) TO @clerk@;   -- who may is asked inside
