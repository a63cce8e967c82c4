-- A provider's news make due now whatever is known under these refs or attempts; unknown ones are nobody's. Returns how many.
CREATE OR REPLACE FUNCTION desk.look_soon(p_provider text, p_refs text[]) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); n int; m int;
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  UPDATE desk.payment_request SET next_at = clock_timestamp() WHERE tenant_id = who.tenant_id AND payment_id IN (SELECT r.payment_id FROM desk.payment_request r
    WHERE r.tenant_id = who.tenant_id AND r.provider = p_provider AND (r.provider_ref = ANY (p_refs[1:1000]) OR r.attempt = ANY (p_refs[1:1000])) FOR UPDATE SKIP LOCKED);
  GET DIAGNOSTICS n = ROW_COUNT;
  UPDATE desk.refund_request SET next_at = clock_timestamp() WHERE tenant_id = who.tenant_id AND refund_id IN (SELECT r.refund_id FROM desk.refund_request r
    JOIN desk.refund x USING (tenant_id, refund_id) WHERE r.tenant_id = who.tenant_id AND r.provider = p_provider AND x.state IN ('sent', 'done', 'failed')
      AND (r.provider_ref = ANY (p_refs[1:1000]) OR r.attempt = ANY (p_refs[1:1000])) FOR UPDATE OF r SKIP LOCKED);
  GET DIAGNOSTICS m = ROW_COUNT;
  RETURN n + m;
END $$;
GRANT EXECUTE ON FUNCTION desk.look_soon(text, text[]) TO @worker@;
