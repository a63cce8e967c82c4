-- The journals of a venue that are in no closed day yet: of its bookings, and of its drawers.
CREATE OR REPLACE FUNCTION desk.unclosed_journals(p_tenant int, p_venue int) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY SELECT j.journal_id FROM desk.journal j
    LEFT JOIN desk.booking b ON b.tenant_id = j.tenant_id AND b.booking_id = j.booking_id
    LEFT JOIN desk.drawer_event e ON j.kind = 'drawer' AND e.tenant_id = j.tenant_id AND e.event_id = j.source_id
    LEFT JOIN desk.drawer d ON d.tenant_id = e.tenant_id AND d.drawer_id = e.drawer_id
    WHERE j.tenant_id = p_tenant AND NOT j.closed AND coalesce(b.venue_id, d.venue_id) = p_venue
      AND NOT EXISTS (SELECT FROM desk.day_close_entry c WHERE c.tenant_id = j.tenant_id AND c.journal_id = j.journal_id);
END $$;
