-- A manager enters what a provider has paid out, from its report.
CREATE OR REPLACE FUNCTION desk.record_settlement(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; name text;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{provider,ref,paid_minor,currency,paid_on}', '{utr,lines}');
  answer := desk.begin_request(who.tenant_id, p_key, 'record_settlement', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  name := desk.text_of(p_body, 'provider', 30, true);
  IF NOT EXISTS (SELECT FROM desk.payment_provider WHERE tenant_id = who.tenant_id AND provider = name) THEN
    PERFORM desk.bad_input('provider', 'is not one of this business');
  END IF;
  RETURN desk.end_request(p_key, desk.book_settlement(who.tenant_id, name, p_body - 'provider'));
END $$;
GRANT EXECUTE ON FUNCTION desk.record_settlement(uuid, jsonb) TO @clerk@;   -- who may is asked inside
