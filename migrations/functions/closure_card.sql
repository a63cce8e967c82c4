-- One planned closure as the desk shows it: what it closes, and how many bookings are still there.
CREATE OR REPLACE FUNCTION desk.closure_card(p_tenant int, p_closure uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('closure', c.closure_id, 'venue', c.venue_id, 'spaces', c.spaces, 'from', c.starts_at, 'to', c.ends_at, 'reason', c.reason,
      'created_by', desk.staff_name(c.created_by), 'created_at', c.created_at, 'open', NOT c.dropped AND NOT EXISTS (SELECT FROM desk.blackout x
        WHERE x.tenant_id = c.tenant_id AND x.blackout_id = c.closure_id),
      'bookings', (SELECT count(*) FROM desk.booked(c.spaces, c.starts_at, c.ends_at)))
    FROM desk.closure c WHERE c.tenant_id = p_tenant AND c.closure_id = p_closure);
END $$;
