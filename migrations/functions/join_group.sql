-- Lets a new booking join those it belongs to, making the group known; true inside desk.create_series, which alone fills
-- a series. Called behind the counter's row, so that two desks with one new group are in line.
CREATE OR REPLACE FUNCTION desk.join_group(p_tenant int, p_group uuid) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
  IF p_group IS NULL THEN RETURN false; END IF;
  INSERT INTO desk.event_group (tenant_id, event_group_id, kind) VALUES (p_tenant, p_group, 'affair') ON CONFLICT DO NOTHING;
  RETURN (SELECT g.filling FROM desk.event_group g WHERE g.tenant_id = p_tenant AND g.event_group_id = p_group);
END $$;
