-- The cash drawer and the close of a day. What ought to lie in a drawer is the ledger's balance of `cash` at its venue:
-- there is no second book. A closed day is a list of journals that never changes; whatever comes later is in the next one.

CREATE TABLE desk.drawer (
  tenant_id int NOT NULL,
  drawer_id uuid NOT NULL,
  venue_id int NOT NULL,
  holder name NOT NULL,                         -- who answers for it now
  opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  opened_by name NOT NULL DEFAULT session_user,
  closed_at timestamptz,
  closed_by name,
  rev int NOT NULL DEFAULT 1,
  CONSTRAINT drawer_pk PRIMARY KEY (tenant_id, drawer_id),
  CONSTRAINT drawer_closed_by_whom CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
  CONSTRAINT drawer_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue);
CREATE UNIQUE INDEX drawer_one_open ON desk.drawer (tenant_id, venue_id) WHERE closed_at IS NULL;

-- every opening, count, movement, hand-over and closing; append-only
CREATE TABLE desk.drawer_event (
  tenant_id int NOT NULL,
  event_id uuid NOT NULL DEFAULT gen_random_uuid(),
  event_no bigint GENERATED ALWAYS AS IDENTITY,
  drawer_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT drawer_event_kind CHECK (kind IN ('open', 'move', 'count', 'hand_over', 'close')),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  login name NOT NULL DEFAULT session_user,
  expected_minor bigint NOT NULL,               -- by the ledger, before this event
  counted_minor desk.minor,                     -- what lay there, where it was counted
  moved_minor bigint NOT NULL DEFAULT 0,        -- into the drawer from the safe; out of it when negative
  count jsonb,                                  -- {"50000": 3}: notes and coins by their worth
  holder name NOT NULL,                         -- who answers for it from now on
  reason desk.label NOT NULL DEFAULT '',
  desk text NOT NULL DEFAULT left(current_setting('application_name'), 60),
  CONSTRAINT drawer_event_pk PRIMARY KEY (tenant_id, event_id),
  CONSTRAINT drawer_event_counted CHECK ((kind = 'move') = (counted_minor IS NULL) AND (counted_minor IS NULL) = (count IS NULL)),
  CONSTRAINT drawer_event_difference_explained CHECK (kind IN ('move', 'count') OR counted_minor = expected_minor OR reason <> ''),
  CONSTRAINT drawer_event_drawer_fk FOREIGN KEY (tenant_id, drawer_id) REFERENCES desk.drawer);
CREATE INDEX drawer_event_ix ON desk.drawer_event (tenant_id, drawer_id, event_no);
CREATE INDEX ledger_entry_cash_ix ON desk.ledger_entry (tenant_id, part) INCLUDE (amount_minor, journal_id) WHERE account = 'cash';

CREATE TABLE desk.day_close (
  tenant_id int NOT NULL,
  venue_id int NOT NULL,
  z_no int NOT NULL,                            -- without gaps per venue, for ever
  business_day date NOT NULL,
  closed_at timestamptz NOT NULL,
  closed_by name NOT NULL DEFAULT session_user,
  facts jsonb NOT NULL,                         -- all that the Z report says
  CONSTRAINT day_close_pk PRIMARY KEY (tenant_id, venue_id, z_no),
  CONSTRAINT day_close_once UNIQUE (tenant_id, venue_id, business_day),
  CONSTRAINT day_close_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue);
-- which journals a closed day holds: each belongs to one day, and none ever leaves it
CREATE TABLE desk.day_close_entry (
  tenant_id int NOT NULL,
  journal_id bigint NOT NULL,
  venue_id int NOT NULL,
  z_no int NOT NULL,
  CONSTRAINT day_close_entry_pk PRIMARY KEY (tenant_id, journal_id),
  CONSTRAINT day_close_entry_journal_fk FOREIGN KEY (tenant_id, journal_id) REFERENCES desk.journal,
  CONSTRAINT day_close_entry_day_fk FOREIGN KEY (tenant_id, venue_id, z_no) REFERENCES desk.day_close);
CREATE INDEX day_close_entry_day_ix ON desk.day_close_entry (tenant_id, venue_id, z_no);

DO $$
DECLARE t text; op text;
BEGIN
  FOREACH t IN ARRAY ARRAY['drawer', 'drawer_event', 'day_close', 'day_close_entry'] LOOP
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY same_tenant ON desk.%I USING (tenant_id = (SELECT desk.my_tenant()))', t);
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['drawer_event', 'day_close', 'day_close_entry'] LOOP
    EXECUTE format('CREATE TRIGGER %1$I BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.%2$I FOR EACH STATEMENT
      EXECUTE FUNCTION desk.append_only()', t || '_append_only', t);
  END LOOP;
  CREATE TRIGGER drawer_never_deleted BEFORE DELETE OR TRUNCATE ON desk.drawer FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
  FOREACH t IN ARRAY ARRAY['drawer:drawer_id', 'day_close:venue_id'] LOOP
    FOREACH op IN ARRAY ARRAY['insert', 'update'] LOOP
      CONTINUE WHEN op = 'update' AND t LIKE 'day_close%';
      EXECUTE format('CREATE TRIGGER %I AFTER %s ON desk.%I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
        EXECUTE FUNCTION desk.after_record(%L)', split_part(t, ':', 1) || '_' || rtrim(op, 'e') || 'ed', op, split_part(t, ':', 1), split_part(t, ':', 2));
    END LOOP;
  END LOOP;
END $$;
