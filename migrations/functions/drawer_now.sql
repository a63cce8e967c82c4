-- The open drawer of a venue, or the last one; null where there was none.
CREATE OR REPLACE FUNCTION desk.drawer_now(p_venue int) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); id uuid;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  SELECT drawer_id INTO id FROM desk.drawer WHERE tenant_id = who.tenant_id AND venue_id = p_venue ORDER BY closed_at DESC NULLS FIRST LIMIT 1;
  RETURN desk.drawer_card(who.tenant_id, id, who.rank);
END $$;
GRANT EXECUTE ON FUNCTION desk.drawer_now(int) TO @clerk@;
