-- What the keepers of the data tell every desk: copies that were made and tried, and jobs that keep failing.
CREATE TABLE desk.backup (
  tenant_id int NOT NULL CONSTRAINT backup_tenant_fk REFERENCES desk.tenant,
  backup_id bigint GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL CONSTRAINT backup_kind CHECK (kind IN ('backup', 'rehearsal', 'elsewhere')),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  login name NOT NULL DEFAULT session_user,
  desk text NOT NULL DEFAULT left(current_setting('application_name'), 60),
  bytes bigint CONSTRAINT backup_bytes CHECK (bytes >= 0),
  copies int CONSTRAINT backup_copies CHECK (copies >= 0),   -- how many more places hold it
  note desk.label NOT NULL DEFAULT '',
  CONSTRAINT backup_pk PRIMARY KEY (tenant_id, backup_id));
CREATE INDEX backup_kind_ix ON desk.backup (tenant_id, kind, at DESC);

CREATE TABLE desk.alert (
  tenant_id int NOT NULL CONSTRAINT alert_tenant_fk REFERENCES desk.tenant,
  alert_id bigint GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL CONSTRAINT alert_source CHECK (length(source) BETWEEN 1 AND 80),   -- which job, of one name on all PCs
  problem desk.label NOT NULL,
  desk text NOT NULL DEFAULT left(current_setting('application_name'), 60),
  raised_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  cleared_at timestamptz,
  CONSTRAINT alert_pk PRIMARY KEY (tenant_id, alert_id));
CREATE UNIQUE INDEX alert_once ON desk.alert (tenant_id, source) WHERE cleared_at IS NULL;   -- one for all desks, however often it fails

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['backup', 'alert'] LOOP
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY same_tenant ON desk.%I USING (tenant_id = (SELECT desk.my_tenant()))', t);
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', t);
  END LOOP;
END $$;
CREATE TRIGGER backup_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.backup FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
