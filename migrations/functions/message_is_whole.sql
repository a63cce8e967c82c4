-- Whether a message's state and the rest of its row fit together, for the constraint of that name: what is queued or claimed waits
-- for something and what has ended does not; what is queued is in the house and in nobody's hands; a claim has a lease; whoever
-- accepted it is known; its channel is that of its step; and it is about a booking or, without one, a customer.
CREATE OR REPLACE FUNCTION desk.message_is_whole(p_state text, p_next_at timestamptz, p_sending_at timestamptz, p_lease uuid, p_provider text, p_accepted_at timestamptz,
  p_channel text, p_channels text[], p_step int, p_booking uuid, p_customer uuid) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN CASE WHEN p_state IN ('queued', 'claimed') THEN p_next_at IS NOT NULL WHEN p_state IN ('accepted', 'ambiguous') THEN true ELSE p_next_at IS NULL END
    AND (p_state NOT IN ('queued', 'to_approve') OR p_sending_at IS NULL AND p_lease IS NULL)
    AND (p_state <> 'claimed' OR p_lease IS NOT NULL)
    AND (p_state NOT IN ('accepted', 'delivered') OR p_provider IS NOT NULL AND p_accepted_at IS NOT NULL)
    AND p_channel IS NOT DISTINCT FROM p_channels[p_step] AND (p_booking IS NULL) <> (p_customer IS NULL);
END $$;
