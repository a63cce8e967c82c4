-- Changed bookings, one statement: sends one NOTIFY per tenant with ids and revisions only (any login may listen to any channel),
-- at most 20, beyond that `*` = read everything again. A new one is told of by after_new_booking.
CREATE OR REPLACE FUNCTION desk.tell_bookings() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE n int; tenant int; others int; ids text; told bool;
BEGIN
  SELECT count(*), min(r.tenant_id), max(r.tenant_id), string_agg(concat(r.booking_id, ':', r.rev), ',') INTO n, tenant, others, ids FROM new_rows r;
  IF tenant = others THEN                        -- always, but for what somebody mends by hand
    told := pg_notify(concat('desk_', tenant), concat('booking ', CASE WHEN n <= 20 THEN ids ELSE '*' END)) IS NOT NULL;
  ELSE
    PERFORM pg_notify('desk_' || g.tenant_id, 'booking ' || CASE WHEN g.n <= 20 THEN g.ids ELSE '*' END)
      FROM (SELECT r.tenant_id, count(*) AS n, string_agg(r.booking_id || ':' || r.rev, ',') AS ids FROM new_rows r GROUP BY r.tenant_id) g;
  END IF;
  RETURN NULL;
END $$;
