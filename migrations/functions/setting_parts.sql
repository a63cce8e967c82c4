-- Puts a composite space together from these spaces of its own venue; bookings that were made keep the spaces they have.
CREATE OR REPLACE FUNCTION desk.setting_parts(p_tenant int, p_composite int, p_parts jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE ids int[]; at_venue int := (SELECT venue_id FROM desk.composite_space WHERE tenant_id = p_tenant AND composite_id = p_composite);
BEGIN
  IF p_parts IS NULL THEN RETURN; END IF;
  IF jsonb_typeof(p_parts) <> 'array' OR EXISTS (SELECT FROM jsonb_array_elements(p_parts) e WHERE e::text !~ '^[0-9]{1,9}$') THEN
    PERFORM desk.bad_input('parts', 'must be a list of spaces');
  END IF;
  ids := ARRAY(SELECT DISTINCT e::text::int FROM jsonb_array_elements(p_parts) e);
  IF cardinality(ids) < 2 THEN PERFORM desk.bad_input('parts', 'must be two spaces at least'); END IF;
  IF (SELECT count(*) FROM desk.space WHERE tenant_id = p_tenant AND venue_id = at_venue AND space_id = ANY (ids)) < cardinality(ids) THEN
    PERFORM desk.bad_input('parts', 'must be spaces of this venue');
  END IF;
  DELETE FROM desk.composite_part WHERE tenant_id = p_tenant AND composite_id = p_composite AND space_id <> ALL (ids);
  INSERT INTO desk.composite_part (tenant_id, venue_id, composite_id, space_id) SELECT p_tenant, at_venue, p_composite, i FROM unnest(ids) i
    ON CONFLICT ON CONSTRAINT composite_part_pk DO NOTHING;
END $$;
