-- The provider has made the link or code.
CREATE OR REPLACE FUNCTION desk.payment_made(p_payment uuid, p_lease uuid, p_made jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); p desk.payment; now_ timestamptz := clock_timestamp();
BEGIN
  PERFORM desk.permit_worker(who.rank);
  PERFORM desk.fields(p_made, '{provider_ref}', '{url,qr_text,image_url,expires_at}');
  p := desk.lock_payment(who.tenant_id, p_payment);
  UPDATE desk.payment_request SET provider_ref = coalesce(provider_ref, desk.text_of(p_made, 'provider_ref', 200, true)), url = nullif(desk.text_of(p_made, 'url', 2000), ''),
      qr_text = nullif(desk.text_of(p_made, 'qr_text', 2000), ''), image_url = nullif(desk.text_of(p_made, 'image_url', 2000), ''),
      expires_at = CASE WHEN p_made ->> 'expires_at' IS NOT NULL THEN desk.time_of(p_made, 'expires_at') END, lease = NULL, lease_until = NULL, tries = 0,
      problem = '', next_at = CASE WHEN void_wanted THEN now_ ELSE now_ + interval '3 seconds' END
    WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id AND lease = p_lease;
  IF NOT FOUND THEN RETURN; END IF;            -- another worker has it by now and will look
  IF p.state IN ('requested', 'failed') THEN
    UPDATE desk.payment SET state = 'open', last_event = 'make', last_actor = 'system' WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id;
  END IF;
  PERFORM desk.tell_payment(p.tenant_id, p.booking_id);
END $$;
GRANT EXECUTE ON FUNCTION desk.payment_made(uuid, uuid, jsonb) TO @worker@;
