-- One log line of a payment or a paper made or changed, a row at a time: nothing of it is made into JSON. Its booking's hint tells of it.
CREATE OR REPLACE FUNCTION desk.after_row() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE id uuid;
BEGIN
  IF TG_TABLE_NAME = 'payment' THEN id := NEW.payment_id; ELSE id := NEW.document_id; END IF;
  INSERT INTO desk.record_event (tenant_id, kind, record_id, action, desk)
    VALUES (NEW.tenant_id, TG_TABLE_NAME, id, lower(TG_OP), left(current_setting('application_name'), 60));
  RETURN NULL;
END $$;
