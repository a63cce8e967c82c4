-- A job keeps failing: one alert for all desks, told once however often and on however many PCs it fails. True where it is new.
CREATE OR REPLACE FUNCTION desk.raise_alert(p_body jsonb) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); made bigint;
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  PERFORM desk.fields(p_body, '{source,problem}');
  INSERT INTO desk.alert (tenant_id, source, problem)
    VALUES (who.tenant_id, desk.text_of(p_body, 'source', 80, true), desk.text_of(p_body, 'problem', 200, true))
    ON CONFLICT (tenant_id, source) WHERE cleared_at IS NULL DO NOTHING RETURNING alert_id INTO made;
  IF made IS NOT NULL THEN PERFORM pg_notify('desk_' || who.tenant_id, 'keeping *'); END IF;
  RETURN made IS NOT NULL;
END $$;
GRANT EXECUTE ON FUNCTION desk.raise_alert(jsonb) TO @worker@;
