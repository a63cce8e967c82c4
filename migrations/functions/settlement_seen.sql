-- The worker tells what a provider's own report of a settlement says; as often as it likes.
CREATE OR REPLACE FUNCTION desk.settlement_seen(p_provider text, p_seen jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me();
BEGIN
  PERFORM desk.permit_worker(who.rank);
  PERFORM desk.fields(p_seen - 'lines', '{ref,paid_minor,currency,paid_on}', '{utr}');   -- a long report is longer than a body may be
  IF octet_length(p_seen::text) > 8000000 THEN PERFORM desk.bad_input('lines', 'are larger than 8 MB'); END IF;
  IF NOT EXISTS (SELECT FROM desk.payment_provider WHERE tenant_id = who.tenant_id AND provider = p_provider) THEN
    PERFORM desk.bad_input('provider', 'is not one of this business');
  END IF;
  RETURN desk.book_settlement(who.tenant_id, p_provider, p_seen);
END $$;
GRANT EXECUTE ON FUNCTION desk.settlement_seen(text, jsonb) TO @worker@;
