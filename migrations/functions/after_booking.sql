-- One statement, one sitting: writes the event log and sends one NOTIFY per tenant with ids and revisions only
-- (any login may listen to any channel), at most 20, beyond that `*` = read everything again.
CREATE OR REPLACE FUNCTION desk.after_booking() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO desk.booking_event (tenant_id, booking_id, at, login, actor, event, to_status, rev, change, desk)
      SELECT tenant_id, booking_id, changed_at, changed_by, last_actor, last_event, status, rev, last_change, left(current_setting('application_name'), 60)
        FROM new_rows;
  ELSE
    INSERT INTO desk.booking_event (tenant_id, booking_id, at, login, actor, event, from_status, to_status, rev, change, desk)
      SELECT n.tenant_id, n.booking_id, n.changed_at, n.changed_by, n.last_actor, n.last_event, o.status, n.status, n.rev, n.last_change,
             left(current_setting('application_name'), 60)
        FROM new_rows n JOIN old_rows o USING (tenant_id, booking_id);
  END IF;
  PERFORM pg_notify('desk_' || tenant_id, 'booking ' || CASE WHEN count(*) <= 20 THEN string_agg(booking_id || ':' || rev, ',') ELSE '*' END)
    FROM new_rows GROUP BY tenant_id;
  RETURN NULL;
END $$;
