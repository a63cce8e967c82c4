-- The body of cash at the counter. As desks write it, it is read at once: what was read, written again, must hold all that was
-- asked, so nothing in it is unknown, of another kind or in another form. Any other body is read field by field, or refused there by name.
CREATE OR REPLACE FUNCTION desk.cash_asked(p_body jsonb) RETURNS desk.cash_body
LANGUAGE plpgsql STABLE AS $$
DECLARE asked desk.cash_body; plain bool; most bigint := 1000000000000000;
BEGIN
  BEGIN
    asked.booking := NULL;                       -- a row, though an empty one: what is not asked for is passed over
    asked := jsonb_populate_record(asked, p_body);
    plain := to_jsonb(asked) @> p_body AND asked.booking IS NOT NULL AND asked.amount_minor BETWEEN 1 AND most AND length(asked.currency) = 3;
    IF plain AND NOT (asked.purpose IS NULL AND asked.seen_minor IS NULL AND asked.tendered_minor IS NULL) THEN
      plain := coalesce(asked.purpose = 'booking', true) AND coalesce(asked.seen_minor BETWEEN 0 AND most, true)
        AND coalesce(asked.tendered_minor BETWEEN 1 AND most, true);
    END IF;
  EXCEPTION WHEN data_exception OR program_limit_exceeded THEN plain := false;
  END;
  IF plain THEN RETURN asked; END IF;
  PERFORM desk.fields(p_body, '{booking,amount_minor,currency}', '{tendered_minor,purpose,seen_minor}');
  asked.amount_minor := desk.int_of(p_body, 'amount_minor', 1, most);
  asked.purpose := nullif(desk.text_of(p_body, 'purpose', 20), '');
  IF asked.purpose NOT IN ('booking', 'security', 'tip') THEN PERFORM desk.bad_input('purpose', 'must be booking, security or tip'); END IF;
  IF asked.purpose <> 'booking' AND asked.amount_minor > 1000000000000 THEN PERFORM desk.bad_input('amount_minor', 'must be from 1 to 1000000000000'); END IF;   -- nothing due bounds it
  asked.tendered_minor := desk.int_of(p_body, 'tendered_minor', 1, most);
  asked.booking := desk.uuid_of(p_body, 'booking');
  asked.seen_minor := desk.int_of(p_body, 'seen_minor', 0, most);
  asked.currency := desk.text_of(p_body, 'currency', 3);
  RETURN asked;
END $$;
