-- Writes one event of a drawer and posts it: a difference between count and ledger is over or short, a movement goes
-- to or comes from the safe. The drawer's row is locked.
CREATE OR REPLACE FUNCTION desk.drawer_step(p_tenant int, p_drawer uuid, p_venue int, p_kind text, p_body jsonb, p_moved bigint, p_holder name, p_reason text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE expected bigint := desk.drawer_expected(p_tenant, p_venue); lay bigint; off bigint; id uuid; money text;
BEGIN
  IF p_kind <> 'move' THEN lay := desk.counted(p_body); END IF;
  off := CASE WHEN p_kind IN ('move', 'count') THEN 0 ELSE lay - expected END;
  IF off <> 0 AND p_reason = '' THEN PERFORM desk.bad_input('reason', 'is needed: the count and the books differ'); END IF;
  INSERT INTO desk.drawer_event (tenant_id, drawer_id, kind, expected_minor, counted_minor, moved_minor, count, holder, reason)
    VALUES (p_tenant, p_drawer, p_kind, expected, lay, p_moved, CASE WHEN p_kind <> 'move' THEN p_body -> 'count' END, p_holder, p_reason) RETURNING event_id INTO id;
  SELECT currency INTO money FROM desk.venue WHERE tenant_id = p_tenant AND venue_id = p_venue;
  PERFORM desk.post(p_tenant, 'drawer', id, 1, NULL, NULL, money, ARRAY['cash', 'over_short', 'safe'],
    ARRAY[p_venue::text, p_venue::text, p_venue::text], ARRAY[NULL, NULL, NULL]::uuid[], ARRAY[off + p_moved, -off, -p_moved]);
END $$;
