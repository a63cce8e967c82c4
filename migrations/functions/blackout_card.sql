-- One blackout as the desk shows it.
CREATE OR REPLACE FUNCTION desk.blackout_card(p_tenant int, p_blackout uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('blackout', x.blackout_id, 'venue', x.venue_id, 'reason', x.reason, 'active', x.active, 'revision', x.rev,
    'from', x.starts_at, 'to', x.ends_at, 'created_by', desk.staff_name(x.created_by),
    'spaces', (SELECT coalesce(jsonb_agg(DISTINCT o.space_id), '[]') FROM desk.occupancy o WHERE o.tenant_id = x.tenant_id AND o.blackout_id = x.blackout_id))
  FROM desk.blackout x WHERE x.tenant_id = p_tenant AND x.blackout_id = p_blackout);
END $$;
