-- A key that nobody else makes: version 7 of RFC 9562, a millisecond and then chance, as the desk makes its own (desk.domain.ids). PostgreSQL has it from 18 on.
CREATE OR REPLACE FUNCTION desk.new_id() RETURNS uuid LANGUAGE sql VOLATILE AS $$
  SELECT ('0' || to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint) || '7' || substr(gen_random_uuid()::text, 16))::uuid $$;
