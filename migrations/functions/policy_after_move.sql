-- The policy of a booking that is put off: what a cancellation would have given back at this moment, no later notice betters. Before
-- any money is on its way, and where the event comes no later, it stays as it was pinned.
CREATE OR REPLACE FUNCTION desk.policy_after_move(b desk.booking, p_starts timestamptz, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE most int;
BEGIN
  IF p_starts <= b.starts_at OR desk.received(b.tenant_id, b.booking_id) <= 0 AND NOT EXISTS (SELECT FROM desk.payment p
      WHERE p.tenant_id = b.tenant_id AND p.booking_id = b.booking_id AND p.state IN ('declared', 'deposited')) THEN RETURN b.policy; END IF;
  most := (desk.refund_by_policy(b.tenant_id, b.booking_id, p_at) ->> 'percent_bp')::int;
  RETURN b.policy || jsonb_build_object('steps', (SELECT jsonb_agg(jsonb_build_array(s -> 0, least(most, (s ->> 1)::int)) ORDER BY n)
    FROM jsonb_array_elements(b.policy -> 'steps') WITH ORDINALITY x (s, n)));
END $$;
