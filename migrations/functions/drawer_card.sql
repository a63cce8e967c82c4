-- One drawer as the desk shows it, with its events, oldest first. What ought to lie in it is told only to managers and in
-- the events: whoever counts shall count.
CREATE OR REPLACE FUNCTION desk.drawer_card(p_tenant int, p_drawer uuid, p_rank text) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('drawer', d.drawer_id, 'venue', d.venue_id, 'currency', v.currency, 'revision', d.rev,
    'holder', desk.staff_name(d.holder), 'holder_login', d.holder, 'opened_at', d.opened_at, 'opened_by', desk.staff_name(d.opened_by),
    'closed_at', d.closed_at, 'closed_by', CASE WHEN d.closed_by IS NOT NULL THEN desk.staff_name(d.closed_by) END,
    'expected_minor', CASE WHEN p_rank IN ('manager', 'owner') AND d.closed_at IS NULL THEN desk.drawer_expected(p_tenant, d.venue_id) END,
    'events', (SELECT jsonb_agg(jsonb_build_object('kind', e.kind, 'at', e.at, 'by', desk.staff_name(e.login), 'expected_minor', e.expected_minor,
        'counted_minor', e.counted_minor, 'moved_minor', e.moved_minor, 'count', e.count, 'holder', desk.staff_name(e.holder), 'reason', e.reason)
        ORDER BY e.event_no) FROM desk.drawer_event e WHERE e.tenant_id = d.tenant_id AND e.drawer_id = d.drawer_id))
    FROM desk.drawer d JOIN desk.venue v USING (tenant_id, venue_id) WHERE d.tenant_id = p_tenant AND d.drawer_id = p_drawer);
END $$;
