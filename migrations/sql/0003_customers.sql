-- People: what papers need, several phones in an order, merged people as tombstones; bookings that belong together.

ALTER TABLE desk.customer
  ADD COLUMN email text NOT NULL DEFAULT '' CONSTRAINT customer_email
    CHECK (email = '' OR (length(email) <= 254 AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$')),
  ADD COLUMN address text NOT NULL DEFAULT '' CONSTRAINT customer_address CHECK (length(address) <= 500),
  ADD COLUMN gstin text NOT NULL DEFAULT '' CONSTRAINT customer_gstin CHECK (gstin = '' OR gstin ~ '^[0-9]{2}[0-9A-Z]{13}$'),
  ADD COLUMN note desk.note NOT NULL DEFAULT '',
  ADD COLUMN rev int NOT NULL DEFAULT 1,
  ADD COLUMN changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ADD COLUMN changed_by name NOT NULL DEFAULT session_user,
  ADD COLUMN touched jsonb NOT NULL DEFAULT '{}',      -- {field: {by, at}}: who changed each field last
  ADD COLUMN merged_into uuid,                         -- a tombstone: this person is that one; always a living one
  ADD CONSTRAINT customer_merged_fk FOREIGN KEY (tenant_id, merged_into) REFERENCES desk.customer,
  ADD CONSTRAINT customer_not_merged_into_itself CHECK (merged_into <> customer_id);
CREATE INDEX customer_merged_ix ON desk.customer (tenant_id, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX customer_recent_ix ON desk.customer (tenant_id, changed_at) WHERE merged_into IS NULL;
CREATE INDEX customer_same_name_ix ON desk.customer (tenant_id, lower(name)) WHERE merged_into IS NULL;

ALTER TABLE desk.customer_phone ADD COLUMN place int NOT NULL DEFAULT 1;   -- the least is the one to call first
CREATE INDEX customer_phone_number_ix ON desk.customer_phone (tenant_id, phone);

CREATE TRIGGER customer_guard BEFORE INSERT OR UPDATE ON desk.customer FOR EACH ROW EXECUTE FUNCTION desk.guard_customer();

-- Bookings that belong together: a series made in one go, or an affair over several venues.
CREATE TABLE desk.event_group (
  tenant_id int NOT NULL CONSTRAINT event_group_tenant_fk REFERENCES desk.tenant,
  event_group_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT event_group_kind CHECK (kind IN ('series', 'affair')),
  filling boolean NOT NULL DEFAULT false,              -- true only inside the transaction of desk.create_series
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  created_by name NOT NULL DEFAULT session_user,
  CONSTRAINT event_group_pk PRIMARY KEY (tenant_id, event_group_id),
  CONSTRAINT event_group_series_fills CHECK (kind = 'series' OR NOT filling));
CREATE INDEX event_group_recent_ix ON desk.event_group (tenant_id, created_by, created_at);

ALTER TABLE desk.booking
  ADD COLUMN event_group uuid,
  ADD COLUMN in_series boolean NOT NULL DEFAULT false CONSTRAINT booking_series_has_group CHECK (event_group IS NOT NULL OR NOT in_series),
  ADD CONSTRAINT booking_event_group_fk FOREIGN KEY (tenant_id, event_group) REFERENCES desk.event_group;
CREATE INDEX booking_event_group_ix ON desk.booking (tenant_id, event_group) WHERE event_group IS NOT NULL;

-- A series counts as one hold; how many of them may run at once has a limit of its own.
ALTER TABLE desk.tenant ADD COLUMN open_series int NOT NULL DEFAULT 3 CONSTRAINT tenant_open_series CHECK (open_series > 0);

INSERT INTO desk.booking_change VALUES ('merge', '{temp_hold,pending,confirmed,completed,cancelled,expired}');

DO $$
DECLARE verb text;
BEGIN
  ALTER TABLE desk.event_group ENABLE ROW LEVEL SECURITY;
  CREATE POLICY same_tenant ON desk.event_group USING (tenant_id = (SELECT desk.my_tenant()));
  GRANT SELECT ON desk.event_group TO @staff@;
  FOREACH verb IN ARRAY ARRAY['INSERT:inserted:NEW', 'UPDATE:updated:NEW', 'DELETE:deleted:OLD'] LOOP
    EXECUTE format('CREATE TRIGGER event_group_%s AFTER %s ON desk.event_group REFERENCING %s TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(''event_group_id'')', split_part(verb, ':', 2), split_part(verb, ':', 1), split_part(verb, ':', 3));
  END LOOP;
END $$;
