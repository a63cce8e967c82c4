-- Locks an open drawer at the revision the desk saw; only whoever holds it, or a manager, goes on.
CREATE OR REPLACE FUNCTION desk.lock_drawer(who desk.staff, p_body jsonb, OUT drawer uuid, OUT venue int, OUT holder name) RETURNS record
LANGUAGE plpgsql AS $$
DECLARE d record;
BEGIN
  SELECT * INTO d FROM desk.drawer WHERE tenant_id = who.tenant_id AND drawer_id = desk.uuid_of(p_body, 'drawer') FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such drawer' USING ERRCODE = 'BK004', DETAIL = '{"what": "drawer"}'; END IF;
  IF d.closed_at IS NOT NULL THEN
    RAISE EXCEPTION 'the drawer is closed' USING ERRCODE = 'BK001', DETAIL = '{"status": "closed", "event": "drawer"}';
  END IF;
  IF desk.int_of(p_body, 'revision') IS DISTINCT FROM d.rev::bigint THEN
    RAISE EXCEPTION 'changed by another desk' USING ERRCODE = 'BK005', DETAIL = (SELECT jsonb_build_object('revision', d.rev, 'by', e.login, 'at', e.at)
      FROM desk.drawer_event e WHERE e.tenant_id = d.tenant_id AND e.drawer_id = d.drawer_id ORDER BY e.event_no DESC LIMIT 1)::text;
  END IF;
  IF d.holder <> session_user THEN PERFORM desk.permit(who.rank, '{manager,owner}'); END IF;
  drawer := d.drawer_id; venue := d.venue_id; holder := d.holder;
END $$;
