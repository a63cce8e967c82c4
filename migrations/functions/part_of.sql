-- Which part of that account: the provider of a gateway, otherwise the venue.
CREATE OR REPLACE FUNCTION desk.part_of(p desk.payment, p_venue int) RETURNS text
LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE p.method WHEN 'gateway' THEN p.provider WHEN 'credit' THEN '' ELSE p_venue::text END $$;
