-- Edits fields from what the form showed to what was typed: {field: {was, to}}. A field conflicts only if its value is by
-- now neither; different fields of two desks merge. Notes' texts stay out of the log.
CREATE OR REPLACE FUNCTION desk.edit_booking(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who desk.staff := desk.me(); b desk.booking; n desk.booking; answer jsonb; f text; edit jsonb; cur jsonb; want jsonb; clashes jsonb := '[]'; changed jsonb := '[]';
  was jsonb := '{}'; now_ jsonb := '{}'; ignored jsonb := '[]'; override text; v desk.venue;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,fields}', '{override_reason,revision}');
  PERFORM desk.fields(p_body -> 'fields', '{}', '{event_type,guests,note_staff,note_customer}');
  answer := desk.begin_request(who.tenant_id, p_key, 'edit_booking', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  override := desk.text_of(p_body, 'override_reason', 200);
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), NULL);
  PERFORM desk.check_change(b, 'edit');
  n := b;
  FOR f, edit IN SELECT * FROM jsonb_each(p_body -> 'fields') LOOP
    PERFORM desk.fields(edit, '{}', '{was,to}');               -- either may be null: no guests yet
    IF NOT edit ?& '{was,to}' THEN PERFORM desk.bad_input(f, 'needs was and to'); END IF;
    IF f = 'guests' THEN n.guests := desk.int_of(edit, 'to', 1, 1000000);
    ELSIF f = 'event_type' THEN n.event_type := desk.text_of(edit, 'to', 80);
    ELSIF f = 'note_staff' THEN n.note_staff := desk.text_of(edit, 'to', 4000);
    ELSE n.note_customer := desk.text_of(edit, 'to', 4000); END IF;
    IF f IN ('event_type', 'guests') AND b.status IN ('cancelled', 'expired') THEN
      RAISE EXCEPTION 'the status does not allow this change' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', b.status, 'event', 'edit')::text;
    END IF;
    cur := to_jsonb(b) -> f; want := to_jsonb(n) -> f;         -- as it would be stored: trimmed
    IF cur NOT IN (edit -> 'was', want) THEN clashes := clashes || to_jsonb(f);
    ELSIF cur <> want THEN
      changed := changed || to_jsonb(f);
      IF f IN ('event_type', 'guests') THEN was := was || jsonb_build_object(f, cur); now_ := now_ || jsonb_build_object(f, want); END IF;
    END IF;
  END LOOP;
  IF clashes <> '[]' THEN
    RAISE EXCEPTION 'another desk changed the same field' USING ERRCODE = 'BK010', DETAIL = jsonb_build_object('fields', clashes, 'revision', b.rev,
      'by', b.changed_by, 'at', b.changed_at)::text;
  END IF;
  IF changed ? 'guests' THEN
    ignored := desk.check_guests(b, n.guests, who.rank, override);
    IF desk.follows_guests(b.quote) THEN         -- then guests make the price, and whoever changes them must have seen it
      IF desk.int_of(p_body, 'revision') IS NULL THEN PERFORM desk.bad_input('revision', 'is needed, because the price follows the guests'); END IF;
      PERFORM desk.lock_booking(who.tenant_id, b.booking_id, desk.int_of(p_body, 'revision')::int);
      IF b.status NOT IN ('temp_hold', 'pending') THEN PERFORM desk.permit(who.rank, '{manager,owner}'); END IF;
      n.quote := desk.requantified(b.quote, n.guests); n.total_minor := (n.quote ->> 'total_minor')::bigint;
      PERFORM desk.check_new_total(b, n.total_minor, 'guests');
      SELECT * INTO v FROM desk.venue WHERE tenant_id = b.tenant_id AND venue_id = b.venue_id;
      n.deposit_minor := desk.first_part(v, b.plan, n.total_minor);
      changed := changed || '"price"'; was := was || jsonb_build_object('total_minor', b.total_minor); now_ := now_ || jsonb_build_object('total_minor', n.total_minor);
    END IF;
  END IF;
  IF changed <> '[]' THEN
    UPDATE desk.booking SET event_type = n.event_type, guests = n.guests, note_staff = n.note_staff, note_customer = n.note_customer,
        quote = n.quote, total_minor = n.total_minor, deposit_minor = n.deposit_minor,
        last_event = 'edit', last_actor = who.rank, last_change = jsonb_build_object('changed', changed, 'was', was, 'now', now_)
          || CASE WHEN ignored = '[]' THEN '{}' ELSE jsonb_build_object('override', ignored, 'reason', override) END
      WHERE tenant_id = who.tenant_id AND booking_id = b.booking_id;
  END IF;
  IF changed ? 'price' THEN PERFORM desk.confirm_if_paid(who.tenant_id, b.booking_id); END IF;
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, b.booking_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.edit_booking(uuid, jsonb) TO @clerk@;
