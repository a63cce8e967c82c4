-- What the provider says of a refund now.
CREATE OR REPLACE FUNCTION desk.refund_seen(p_refund uuid, p_lease uuid, p_seen jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE said text;
BEGIN
  PERFORM desk.fields(p_seen, '{state,provider_ref}', '{bank_ref,look_again_at,problem}');
  said := desk.text_of(p_seen, 'state', 10);
  IF said NOT IN ('pending', 'done', 'failed') THEN PERFORM desk.bad_input('state', 'must be pending, done or failed'); END IF;
  PERFORM desk.refund_told(p_refund, p_lease, said, desk.text_of(p_seen, 'provider_ref', 200), desk.text_of(p_seen, 'bank_ref', 80),
    CASE WHEN p_seen ->> 'look_again_at' IS NOT NULL THEN desk.time_of(p_seen, 'look_again_at') WHEN said = 'pending' THEN clock_timestamp() + interval '5 minutes' END,
    desk.text_of(p_seen, 'problem', 2000));
END $$;
GRANT EXECUTE ON FUNCTION desk.refund_seen(uuid, uuid, jsonb) TO @worker@;
