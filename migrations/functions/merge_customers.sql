-- Two entries are one person: all bookings and numbers go to `keep`, `drop` stays as a tombstone that points there.
-- Order of locks: key, spaces of holds, customers by id, bookings by id. Done already, it is done again with the same end.
CREATE OR REPLACE FUNCTION desk.merge_customers(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; kept uuid; dropped uuid; k desk.customer; d desk.customer; number text; now_ timestamptz := clock_timestamp();
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{keep,drop}');
  answer := desk.begin_request(who.tenant_id, p_key, 'merge_customers', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  kept := desk.uuid_of(p_body, 'keep'); dropped := desk.uuid_of(p_body, 'drop');
  IF kept = dropped THEN PERFORM desk.bad_input('drop', 'is the same person'); END IF;
  -- whoever takes the place of a stale hold locks spaces first: so does this
  PERFORM desk.lock_spaces(who.tenant_id, ARRAY(SELECT o.space_id FROM desk.booking b JOIN desk.occupancy o USING (tenant_id, booking_id)
    WHERE b.tenant_id = who.tenant_id AND b.customer_id = dropped AND b.status = 'temp_hold'));
  PERFORM FROM desk.customer WHERE tenant_id = who.tenant_id AND (customer_id IN (kept, dropped) OR merged_into = dropped) ORDER BY customer_id FOR UPDATE;
  SELECT * INTO k FROM desk.customer WHERE tenant_id = who.tenant_id AND customer_id = kept;
  SELECT * INTO d FROM desk.customer WHERE tenant_id = who.tenant_id AND customer_id = dropped;
  IF k.customer_id IS NULL OR d.customer_id IS NULL THEN RAISE EXCEPTION 'no such customer' USING ERRCODE = 'BK004', DETAIL = '{"what": "customer"}'; END IF;
  IF d.merged_into IS DISTINCT FROM kept THEN
    PERFORM desk.check_not_merged(k);
    PERFORM desk.check_not_merged(d);
    PERFORM FROM desk.booking WHERE tenant_id = who.tenant_id AND customer_id = dropped ORDER BY booking_id FOR UPDATE;
    UPDATE desk.booking SET customer_id = kept, last_event = 'merge', last_actor = who.rank, last_change = jsonb_build_object('changed', '["customer"]'::jsonb,
        'was', jsonb_build_object('customer', dropped), 'now', jsonb_build_object('customer', kept))
      WHERE tenant_id = who.tenant_id AND customer_id = dropped;
    FOREACH number IN ARRAY desk.phones_of(who.tenant_id, dropped) LOOP PERFORM desk.add_phone(who.tenant_id, kept, number); END LOOP;
    UPDATE desk.customer_phone mine SET verified_at = theirs.verified_at, verified_by = theirs.verified_by FROM desk.customer_phone theirs
      WHERE theirs.tenant_id = who.tenant_id AND theirs.customer_id = dropped AND mine.tenant_id = theirs.tenant_id AND mine.customer_id = kept
        AND mine.phone = theirs.phone AND mine.verified_at IS NULL AND theirs.verified_at IS NOT NULL;
    INSERT INTO desk.message_opt_out (tenant_id, customer_id, channel, reason, at, login) SELECT o.tenant_id, kept, o.channel, o.reason, o.at, o.login
      FROM desk.message_opt_out o WHERE o.tenant_id = who.tenant_id AND o.customer_id = dropped ON CONFLICT DO NOTHING;
    DELETE FROM desk.customer_phone WHERE tenant_id = who.tenant_id AND customer_id = dropped;
    -- what only the dropped entry knew is not lost: empty fields are filled, notes follow each other where they fit
    UPDATE desk.customer SET email = coalesce(nullif(k.email, ''), d.email), address = coalesce(nullif(k.address, ''), d.address),
        gstin = coalesce(nullif(k.gstin, ''), d.gstin),
        note = CASE WHEN length(k.note) + length(d.note) < 4000 AND k.note <> d.note THEN concat_ws(E'\n', nullif(k.note, ''), nullif(d.note, '')) ELSE k.note END,
        touched = touched || jsonb_build_object('phones', jsonb_build_object('by', session_user, 'at', now_))
      WHERE tenant_id = who.tenant_id AND customer_id = kept;
    UPDATE desk.customer SET merged_into = kept WHERE tenant_id = who.tenant_id AND (customer_id = dropped OR merged_into = dropped);
  END IF;
  RETURN desk.end_request(p_key, desk.customer_card(who.tenant_id, kept));
END $$;
GRANT EXECUTE ON FUNCTION desk.merge_customers(uuid, jsonb) TO @clerk@;
