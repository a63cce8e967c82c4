-- The next number of a kind of paper of the venue's registration in the financial year of a moment.
CREATE OR REPLACE FUNCTION desk.paper_number(p_tenant int, p_venue int, p_kind text, p_at timestamptz) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE registration int; day date;
BEGIN
  SELECT registration_id, (p_at AT TIME ZONE zone)::date INTO STRICT registration, day FROM desk.venue WHERE tenant_id = p_tenant AND venue_id = p_venue;
  RETURN desk.series_number(p_tenant, registration, p_kind, day);
END $$;
