-- The worker tells that a backup was made, that one was restored on trial and was whole, or that it is made by other means.
CREATE OR REPLACE FUNCTION desk.tell_backup(p_body jsonb) RETURNS timestamptz
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); what text; moment timestamptz;
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  PERFORM desk.fields(p_body, '{kind}', '{bytes,copies,note}');
  what := desk.text_of(p_body, 'kind', 20, true);
  IF what NOT IN ('backup', 'rehearsal', 'elsewhere') THEN PERFORM desk.bad_input('kind', 'must be backup, rehearsal or elsewhere'); END IF;
  INSERT INTO desk.backup (tenant_id, kind, bytes, copies, note) VALUES (who.tenant_id, what,
      desk.int_of(p_body, 'bytes', 0, 1000000000000000), desk.int_of(p_body, 'copies', 0, 100), desk.text_of(p_body, 'note'))
    RETURNING at INTO moment;
  PERFORM pg_notify('desk_' || who.tenant_id, 'keeping *');
  RETURN moment;
END $$;
GRANT EXECUTE ON FUNCTION desk.tell_backup(jsonb) TO @worker@;
