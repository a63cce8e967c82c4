-- The booking's history tells of its refunds, and the answer shows them.
CREATE OR REPLACE FUNCTION desk.tell_refund(b desk.booking, p_rank text, p_refunds uuid[]) RETURNS jsonb
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE desk.booking SET last_event = 'refund', last_actor = p_rank, last_change = jsonb_build_object('changed', '["refunds"]'::jsonb, 'refunds', to_jsonb(p_refunds))
    WHERE tenant_id = b.tenant_id AND booking_id = b.booking_id;
  RETURN desk.booking_card(b.tenant_id, b.booking_id) || jsonb_build_object('refunds',
    (SELECT coalesce(jsonb_agg(desk.refund_card(b.tenant_id, id)), '[]') FROM unnest(p_refunds) id));
END $$;
