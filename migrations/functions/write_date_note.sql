-- Writes, changes or (by an empty text) takes away the note on a day, for one venue or for all. `was` is what the desk
-- showed: it conflicts only if the note is by now neither that nor what is wanted. Notes' texts stay out of the log.
CREATE OR REPLACE FUNCTION desk.write_date_note(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); n desk.date_note; answer jsonb; at_day date; place int; wanted text; was text;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{day,was,text}', '{venue}');
  answer := desk.begin_request(who.tenant_id, p_key, 'write_date_note', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  at_day := desk.day_of(p_body, 'day'); place := desk.int_of(p_body, 'venue');
  was := desk.text_of(p_body, 'was', 200); wanted := desk.text_of(p_body, 'text', 200);
  IF place IS NOT NULL AND NOT EXISTS (SELECT FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = place) THEN
    PERFORM desk.bad_input('venue', 'is not a venue of this business');
  END IF;
  INSERT INTO desk.date_note (tenant_id, day, venue_id, text) VALUES (who.tenant_id, at_day, place, wanted)
    ON CONFLICT ON CONSTRAINT date_note_one_a_day DO NOTHING RETURNING * INTO n;
  IF FOUND AND was NOT IN ('', wanted) THEN            -- the note that the desk showed never was
    RAISE EXCEPTION 'changed by another desk' USING ERRCODE = 'BK005', DETAIL = '{}';
  END IF;
  IF NOT FOUND THEN
    SELECT * INTO STRICT n FROM desk.date_note
      WHERE tenant_id = who.tenant_id AND day = at_day AND venue_id IS NOT DISTINCT FROM place FOR UPDATE;
    IF n.text NOT IN (was, wanted) THEN
      RAISE EXCEPTION 'changed by another desk' USING ERRCODE = 'BK005', DETAIL = jsonb_build_object('revision', n.rev, 'by', n.changed_by, 'at', n.changed_at)::text;
    END IF;
    IF n.text <> wanted THEN
      UPDATE desk.date_note SET text = wanted, rev = rev + 1, changed_at = clock_timestamp(), changed_by = session_user
        WHERE tenant_id = n.tenant_id AND note_id = n.note_id RETURNING * INTO n;
    END IF;
  END IF;
  RETURN desk.end_request(p_key, jsonb_build_object('date_note', n.note_id, 'day', n.day, 'venue', n.venue_id, 'text', n.text, 'revision', n.rev,
    'changed_by', desk.staff_name(n.changed_by)));
END $$;
GRANT EXECUTE ON FUNCTION desk.write_date_note(uuid, jsonb) TO @clerk@;
