-- A settlement as commands answer with it.
CREATE OR REPLACE FUNCTION desk.settlement_card(p_tenant int, p_settlement uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('settlement', s.settlement_id, 'ref', s.ref, 'provider', s.provider, 'paid_minor', s.paid_minor, 'currency', s.currency,
      'charges_minor', s.charges_minor, 'off_minor', s.off_minor, 'strangers', s.strangers, 'revision', s.rev)
    FROM desk.settlement s WHERE s.tenant_id = p_tenant AND s.settlement_id = p_settlement);
END $$;
