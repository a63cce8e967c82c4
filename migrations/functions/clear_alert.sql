-- The job works again. True where there was an alert.
CREATE OR REPLACE FUNCTION desk.clear_alert(p_body jsonb) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); gone boolean;
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  PERFORM desk.fields(p_body, '{source}');
  UPDATE desk.alert SET cleared_at = clock_timestamp()
    WHERE tenant_id = who.tenant_id AND source = desk.text_of(p_body, 'source', 80, true) AND cleared_at IS NULL;
  gone := FOUND;
  IF gone THEN PERFORM pg_notify('desk_' || who.tenant_id, 'keeping *'); END IF;
  RETURN gone;
END $$;
GRANT EXECUTE ON FUNCTION desk.clear_alert(jsonb) TO @worker@;
