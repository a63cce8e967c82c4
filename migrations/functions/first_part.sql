-- The deposit of a total: the first part of an instalment plan, which nothing clamps, or the venue's terms.
CREATE OR REPLACE FUNCTION desk.first_part(p_venue desk.venue, p_plan jsonb, p_total bigint) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF p_plan IS NULL THEN RETURN desk.deposit_of(p_venue, p_total); END IF;
  RETURN round(p_total::numeric * (p_plan #>> '{0,percent_bp}')::int / 10000);
END $$;
