-- Credit whose last day has passed is earned: what is left of it goes from the customer's credit to what was kept, once. The
-- booking that gave it is locked first, as by whoever spends it; its commission follows by itself.
CREATE OR REPLACE FUNCTION desk.sweep_credits(p_limit int DEFAULT 100) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); x record; open_ bigint; n int; done int := 0;
BEGIN
  PERFORM desk.permit_worker(who.rank);
  FOR x IN SELECT b.booking_id, r.refund_id, r.currency::text AS currency, b.confirmed_at FROM desk.refund r JOIN desk.booking b USING (tenant_id, booking_id) JOIN desk.venue v USING (tenant_id, venue_id)
      WHERE r.tenant_id = who.tenant_id AND r.method = 'credit' AND r.state = 'done' AND r.credit_until < (clock_timestamp() AT TIME ZONE v.zone)::date
        AND desk.held(r.tenant_id, 'customer_credit', r.refund_id) > 0
      ORDER BY b.booking_id, r.refund_id LIMIT p_limit FOR UPDATE OF b SKIP LOCKED LOOP
    PERFORM FROM desk.refund WHERE tenant_id = who.tenant_id AND refund_id = x.refund_id FOR UPDATE;
    open_ := desk.held(who.tenant_id, 'customer_credit', x.refund_id);
    CONTINUE WHEN open_ <= 0;
    SELECT count(*) INTO n FROM desk.journal WHERE tenant_id = who.tenant_id AND source_id = x.refund_id AND kind = 'lapse';
    PERFORM desk.post(who.tenant_id, 'lapse', x.refund_id, n + 1, x.booking_id, NULL, x.currency, ARRAY['customer_credit', 'forfeited'], ARRAY['', ''],
      ARRAY[x.refund_id, x.booking_id], ARRAY[open_, -open_]);
    UPDATE desk.booking SET last_event = 'refund', last_actor = 'system', last_change = jsonb_build_object('changed', '["credit"]'::jsonb, 'lapsed_minor', open_)
      WHERE tenant_id = who.tenant_id AND booking_id = x.booking_id;
    done := done + 1;
  END LOOP;
  RETURN done;
END $$;
GRANT EXECUTE ON FUNCTION desk.sweep_credits(int) TO @worker@;
