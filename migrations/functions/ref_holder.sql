-- The message that a provider's reference was first heard of for; NULL: none.
CREATE OR REPLACE FUNCTION desk.ref_holder(p_tenant int, p_provider text, p_ref text) RETURNS bigint
LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT a.message_id FROM desk.message_attempt a WHERE a.tenant_id = p_tenant AND a.provider = p_provider AND a.provider_ref = p_ref AND a.provider_ref <> '');
END $$;
