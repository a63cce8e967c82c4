-- What a Z report says beyond the ledger's sums, pinned with them: whose day it is, when it was closed by the venue's clock,
-- and each drawer closed since the day before, with its counts.
CREATE OR REPLACE FUNCTION desk.day_paper(p_tenant int, p_venue int, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE clock text := 'YYYY-MM-DD"T"HH24:MI'; since timestamptz;
BEGIN
  SELECT coalesce(max(closed_at), '-infinity') INTO since FROM desk.day_close WHERE tenant_id = p_tenant AND venue_id = p_venue;
  RETURN (SELECT jsonb_build_object('closed_local', to_char(p_at AT TIME ZONE v.zone, clock),
      'business', jsonb_build_object('legal_name', r.legal_name, 'trade_name', r.trade_name, 'address', r.address, 'gstin', r.gstin, 'pan', r.pan, 'phone', r.phone),
      'drawers', (SELECT coalesce(jsonb_agg(jsonb_build_object('opened', to_char(d.opened_at AT TIME ZONE v.zone, clock), 'opened_by', desk.staff_name(d.opened_by),
          'closed', to_char(d.closed_at AT TIME ZONE v.zone, clock), 'closed_by', desk.staff_name(d.closed_by),
          'events', (SELECT jsonb_agg(jsonb_build_object('kind', e.kind, 'at', to_char(e.at AT TIME ZONE v.zone, clock), 'by', desk.staff_name(e.login),
              'expected_minor', e.expected_minor, 'counted_minor', e.counted_minor, 'moved_minor', e.moved_minor, 'count', e.count, 'reason', e.reason) ORDER BY e.event_no)
            FROM desk.drawer_event e WHERE e.tenant_id = d.tenant_id AND e.drawer_id = d.drawer_id)) ORDER BY d.opened_at), '[]')
        FROM desk.drawer d WHERE d.tenant_id = p_tenant AND d.venue_id = p_venue AND d.closed_at > since))
    FROM desk.venue v JOIN desk.tax_registration r USING (tenant_id, registration_id) WHERE v.tenant_id = p_tenant AND v.venue_id = p_venue);
END $$;
