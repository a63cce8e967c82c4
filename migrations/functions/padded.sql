-- A number with leading zeros; never cut, as lpad would once it needs more digits.
CREATE OR REPLACE FUNCTION desk.padded(p_number bigint, p_digits int) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN lpad(p_number::text, greatest(p_digits, length(p_number::text)), '0');
END $$;
