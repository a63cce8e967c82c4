-- An owner says that a venue may be paid through a provider, in which ways and within which sums, or that it may no more. What
-- is under way goes on. The keys are not here: they are on the PC where the worker runs.
CREATE OR REPLACE FUNCTION desk.offer_provider(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); x desk.payment_provider; answer jsonb; least_ bigint; most bigint; minutes bigint; place int;
BEGIN
  PERFORM desk.permit(who.rank, '{owner}');
  PERFORM desk.fields(p_body, '{venue,provider,ways}', '{active,minimum_minor,maximum_minor,pay_minutes,deducts_commission}');
  answer := desk.begin_request(who.tenant_id, p_key, 'offer_provider', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  place := desk.int_of(p_body, 'venue', 1);
  x.provider := desk.text_of(p_body, 'provider', 30, true);
  IF x.provider !~ '^[a-z0-9_]+$' THEN PERFORM desk.bad_input('provider', 'must be small letters, digits and _'); END IF;
  IF jsonb_typeof(p_body -> 'ways') <> 'array' OR jsonb_array_length(p_body -> 'ways') NOT BETWEEN 1 AND 3
      OR NOT p_body -> 'ways' <@ '["link", "qr", "checkout"]' THEN
    PERFORM desk.bad_input('ways', 'must be a list of link, qr and checkout');
  END IF;
  SELECT array_agg(DISTINCT w ORDER BY w) INTO x.ways FROM jsonb_array_elements_text(p_body -> 'ways') w;
  IF jsonb_typeof(p_body -> 'active') <> 'boolean' THEN PERFORM desk.bad_input('active', 'must be true or false'); END IF;
  IF jsonb_typeof(p_body -> 'deducts_commission') <> 'boolean' THEN PERFORM desk.bad_input('deducts_commission', 'must be true or false'); END IF;
  least_ := desk.int_of(p_body, 'minimum_minor', 1, 100000000000); most := desk.int_of(p_body, 'maximum_minor', 1, 100000000000);
  minutes := desk.int_of(p_body, 'pay_minutes', 5, 20160);
  PERFORM FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = place;
  IF NOT FOUND THEN PERFORM desk.bad_input('venue', 'is not a venue of this business'); END IF;
  INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways) VALUES (who.tenant_id, place, x.provider, x.ways) ON CONFLICT DO NOTHING;
  SELECT * INTO x FROM desk.payment_provider WHERE tenant_id = who.tenant_id AND venue_id = place AND provider = x.provider FOR UPDATE;
  least_ := coalesce(least_, x.minimum_minor); most := coalesce(most, x.maximum_minor);
  IF most < least_ THEN PERFORM desk.bad_input('maximum_minor', format('must be at least %s', least_)); END IF;
  UPDATE desk.payment_provider SET ways = (SELECT array_agg(DISTINCT w ORDER BY w) FROM jsonb_array_elements_text(p_body -> 'ways') w),
      active = coalesce((p_body ->> 'active')::boolean, true), minimum_minor = least_, maximum_minor = most, pay_minutes = coalesce(minutes, x.pay_minutes),
      deducts_commission = coalesce((p_body ->> 'deducts_commission')::boolean, x.deducts_commission)
    WHERE tenant_id = who.tenant_id AND venue_id = place AND provider = x.provider RETURNING * INTO x;
  RETURN desk.end_request(p_key, jsonb_build_object('offered', to_jsonb(x) - 'tenant_id'));
END $$;
GRANT EXECUTE ON FUNCTION desk.offer_provider(uuid, jsonb) TO @clerk@;   -- refused inside for others, with the rank it needs
