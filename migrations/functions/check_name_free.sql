-- Two places of a venue that are in use, single or combined, or two of its sessions, never share a name: a clerk could only guess.
CREATE OR REPLACE FUNCTION desk.check_name_free(p_tenant int, p_page text, p_venue int, p_record text, p_values jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE wanted text := lower(btrim(p_values ->> 'name'));
BEGIN
  IF (p_page IN ('space', 'composite') AND EXISTS (
        SELECT FROM (SELECT 'space' AS page, s.space_id AS id, s.name FROM desk.space s WHERE s.tenant_id = p_tenant AND s.venue_id = p_venue AND s.active
          UNION ALL SELECT 'composite', c.composite_id, c.name FROM desk.composite_space c WHERE c.tenant_id = p_tenant AND c.venue_id = p_venue AND c.active) place
        WHERE lower(btrim(place.name)) = wanted AND (place.page, place.id::text) IS DISTINCT FROM (p_page, p_record)))
    OR (p_page = 'session' AND EXISTS (
        SELECT FROM desk.session s WHERE s.tenant_id = p_tenant AND s.venue_id = p_venue
          AND lower(btrim(s.name)) = wanted AND s.session_id::text IS DISTINCT FROM p_record)) THEN
    PERFORM desk.bad_input('name', 'is there already');
  END IF;
END $$;
