-- The body of a hold. As desks write it (moments in the session's zone, UTC), it is read at once: what was read, written again,
-- must hold all that was asked, so nothing in it is unknown, of another kind or in another form. Any other body is read field
-- by field, or refused there by name. What its items name and want is looked at by desk.known_items.
CREATE OR REPLACE FUNCTION desk.hold_asked(p_body jsonb) RETURNS desk.hold_body
LANGUAGE plpgsql STABLE AS $$
DECLARE asked desk.hold_body; plain bool;
BEGIN
  BEGIN
    asked.items := NULL;                         -- a row, though an empty one: what is not asked for is passed over, and its type not looked up
    asked := jsonb_populate_record(asked, p_body);
    plain := to_jsonb(asked) @> p_body AND asked.booking IS NOT NULL AND NOT asked.items[1] IS NULL AND least(asked.venue, asked.tariff_revision) >= 0
      AND asked.venue IS NOT NULL AND cardinality(asked.items) <= 50 AND pg_column_size(p_body) <= 65536;
    IF plain AND asked.guests IS NOT NULL THEN plain := asked.guests BETWEEN 1 AND 1000000; END IF;
  EXCEPTION WHEN data_exception OR program_limit_exceeded THEN plain := false;
  END;
  IF plain IS NOT TRUE THEN RETURN desk.hold_asked_by_field(p_body); END IF;
  IF NOT (asked.event_type IS NULL AND asked.note_staff IS NULL AND asked.note_customer IS NULL AND asked.override_reason IS NULL) THEN
    asked.event_type := desk.text_of(p_body, 'event_type', 80);
    asked.note_staff := desk.text_of(p_body, 'note_staff', 4000); asked.note_customer := desk.text_of(p_body, 'note_customer', 4000);
    asked.override_reason := desk.text_of(p_body, 'override_reason', 200);
  END IF;
  RETURN asked;
END $$;
