-- The same for every other record (payments and papers are after_row's): one log line per row and one hint per tenant. TG_ARGV[0] is the column of its id.
-- Blackouts and customers are hinted one by one; payments ride on their booking's hint; notes and lists of days mean "read
-- the calendar again", drawers and closed days "read the drawer again", rules and
-- texts of messages "read the messages again"; anything else "read the house again".
CREATE OR REPLACE FUNCTION desk.after_record() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO desk.record_event (tenant_id, kind, record_id, action, desk)
    SELECT (j ->> 'tenant_id')::int, TG_TABLE_NAME, j ->> TG_ARGV[0], lower(TG_OP), left(current_setting('application_name'), 60)
      FROM (SELECT to_jsonb(n) AS j FROM new_rows n) x;
  IF TG_TABLE_NAME = 'blackout' THEN
    PERFORM pg_notify('desk_' || (j ->> 'tenant_id'),
        'blackout ' || CASE WHEN count(*) <= 20 THEN string_agg((j ->> 'blackout_id') || ':' || (j ->> 'rev'), ',') ELSE '*' END)
      FROM (SELECT to_jsonb(n) AS j FROM new_rows n) x GROUP BY j ->> 'tenant_id';
  ELSIF TG_TABLE_NAME = 'customer' THEN
    PERFORM pg_notify('desk_' || (j ->> 'tenant_id'),
        'customer ' || CASE WHEN count(*) <= 20 THEN string_agg((j ->> 'customer_id') || ':' || (j ->> 'rev'), ',') ELSE '*' END)
      FROM (SELECT to_jsonb(n) AS j FROM new_rows n) x GROUP BY j ->> 'tenant_id';
  ELSIF TG_TABLE_NAME IN ('date_note', 'day_list', 'listed_day') THEN
    PERFORM pg_notify('desk_' || (j ->> 'tenant_id'), 'calendar *') FROM (SELECT to_jsonb(n) AS j FROM new_rows n) x GROUP BY j ->> 'tenant_id';
  ELSIF TG_TABLE_NAME IN ('drawer', 'day_close') THEN
    PERFORM pg_notify('desk_' || (j ->> 'tenant_id'), 'drawer *') FROM (SELECT to_jsonb(n) AS j FROM new_rows n) x GROUP BY j ->> 'tenant_id';
  ELSIF TG_TABLE_NAME LIKE 'message%' THEN
    PERFORM pg_notify('desk_' || (j ->> 'tenant_id'), 'message *') FROM (SELECT to_jsonb(n) AS j FROM new_rows n) x GROUP BY j ->> 'tenant_id';
  ELSIF TG_TABLE_NAME NOT IN ('customer_phone', 'event_group', 'payment', 'document') THEN
    PERFORM pg_notify('desk_' || (j ->> 'tenant_id'), 'house *') FROM (SELECT to_jsonb(n) AS j FROM new_rows n) x GROUP BY j ->> 'tenant_id';
  END IF;
  RETURN NULL;
END $$;
