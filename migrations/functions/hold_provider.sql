-- The worker's circuit for a provider opens (nobody answers, the account is refused) or closes again (`p_until` null).
CREATE OR REPLACE FUNCTION desk.hold_provider(p_provider text, p_until timestamptz, p_problem text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); now_ timestamptz := clock_timestamp();
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  UPDATE desk.message_provider SET held_since = CASE WHEN p_until IS NULL THEN NULL ELSE coalesce(held_since, now_) END,
      held_until = CASE WHEN p_until IS NOT NULL THEN least(p_until, now_ + interval '1 day') END, problem = CASE WHEN p_until IS NULL THEN '' ELSE left(coalesce(p_problem, ''), 200) END
    WHERE tenant_id = who.tenant_id AND provider = p_provider AND (p_until IS NOT NULL OR held_until IS NOT NULL);
  IF FOUND THEN PERFORM pg_notify('desk_' || who.tenant_id, 'message *'); END IF;
END $$;
GRANT EXECUTE ON FUNCTION desk.hold_provider(text, timestamptz, text) TO @worker@;
