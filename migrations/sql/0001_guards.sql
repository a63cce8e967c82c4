-- Row-level security on every table, triggers that bind even our own functions, and the read grants.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tenant', 'staff', 'venue', 'opening_hours', 'session', 'space', 'composite_space', 'composite_part',
      'customer', 'customer_phone', 'booking', 'booking_item', 'blackout', 'occupancy', 'counter', 'payment', 'booking_event',
      'record_event'] LOOP
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY same_tenant ON desk.%I USING (tenant_id = (SELECT desk.my_tenant()))', t);
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['transition', 'booking_change', 'function_text'] LOOP     -- the same for every tenant
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY everyone_reads ON desk.%I FOR SELECT USING (true)', t);
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', t);
  END LOOP;
END $$;
ALTER TABLE desk.request ENABLE ROW LEVEL SECURITY;      -- no grant either: read and written by functions only
CREATE POLICY own_login ON desk.request USING (login = session_user);

-- the staff functions run as @role_admin@ and touch only these
GRANT SELECT, INSERT, UPDATE ON desk.staff TO @role_admin@;
CREATE POLICY role_admin ON desk.staff TO @role_admin@ USING (true) WITH CHECK (true);

CREATE TRIGGER booking_guard BEFORE INSERT OR UPDATE OR DELETE ON desk.booking FOR EACH ROW EXECUTE FUNCTION desk.guard_booking();
CREATE TRIGGER booking_no_truncate BEFORE TRUNCATE ON desk.booking FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
CREATE TRIGGER booking_inserted AFTER INSERT ON desk.booking REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION desk.after_booking();
CREATE TRIGGER booking_updated AFTER UPDATE ON desk.booking REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION desk.after_booking();
CREATE TRIGGER booking_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.booking_event
  FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
CREATE TRIGGER record_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.record_event
  FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
CREATE TRIGGER payment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.payment
  FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
CREATE TRIGGER payment_guard BEFORE INSERT ON desk.payment FOR EACH ROW EXECUTE FUNCTION desk.guard_payment();
CREATE TRIGGER occupancy_no_truncate BEFORE TRUNCATE ON desk.occupancy FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();

DO $$
DECLARE t text;
BEGIN  -- (table, kind of record, column of its id) for the shared record log
  FOREACH t IN ARRAY ARRAY['blackout:blackout_id', 'customer:customer_id', 'customer_phone:customer_id', 'payment:payment_id', 'staff:login',
      'venue:venue_id', 'opening_hours:venue_id', 'session:session_id', 'space:space_id', 'composite_space:composite_id',
      'composite_part:composite_id', 'tenant:tenant_id'] LOOP
    EXECUTE format('CREATE TRIGGER %1$I AFTER INSERT ON desk.%2$I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(%3$L)', split_part(t, ':', 1) || '_inserted', split_part(t, ':', 1), split_part(t, ':', 2));
    EXECUTE format('CREATE TRIGGER %1$I AFTER UPDATE ON desk.%2$I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(%3$L)', split_part(t, ':', 1) || '_updated', split_part(t, ':', 1), split_part(t, ':', 2));
    EXECUTE format('CREATE TRIGGER %1$I AFTER DELETE ON desk.%2$I REFERENCING OLD TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(%3$L)', split_part(t, ':', 1) || '_deleted', split_part(t, ':', 1), split_part(t, ':', 2));
  END LOOP;
END $$;
