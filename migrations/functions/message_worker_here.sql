-- A worker says that it is at work and which providers' secrets it holds; forgotten after a week of silence. `p_providers`:
-- [{"provider", "channels"}]. Empty: it goes home.
CREATE OR REPLACE FUNCTION desk.message_worker_here(p_worker uuid, p_providers jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); now_ timestamptz := clock_timestamp(); was text[]; held text[];
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  held := ARRAY(SELECT x ->> 'provider' FROM jsonb_array_elements(p_providers) x ORDER BY 1);
  SELECT providers INTO was FROM desk.message_worker WHERE tenant_id = who.tenant_id AND worker_id = p_worker;
  INSERT INTO desk.message_worker (tenant_id, worker_id, desk, providers, seen_at) VALUES (who.tenant_id, p_worker, left(current_setting('application_name'), 60), held, now_)
    ON CONFLICT (tenant_id, worker_id) DO UPDATE SET providers = held, seen_at = now_, desk = excluded.desk;
  DELETE FROM desk.message_worker WHERE tenant_id = who.tenant_id AND (seen_at < now_ - interval '7 days' OR worker_id = p_worker AND held = '{}');
  INSERT INTO desk.message_provider (tenant_id, provider, channels, place)
    SELECT who.tenant_id, x ->> 'provider', ARRAY(SELECT jsonb_array_elements_text(x -> 'channels')), 50 FROM jsonb_array_elements(p_providers) x ON CONFLICT DO NOTHING;
  UPDATE desk.message_provider SET seen_at = now_ WHERE tenant_id = who.tenant_id AND provider = ANY (held);
  IF was IS DISTINCT FROM held THEN PERFORM pg_notify('desk_' || who.tenant_id, 'message *'); END IF;
END $$;
GRANT EXECUTE ON FUNCTION desk.message_worker_here(uuid, jsonb) TO @worker@;
