-- Whoever claims messages finds its own and walks past no others: what is to be sent lies in the lane of its channel, what has left and
-- is to be looked up in that of its provider. A provider's name has no @ (provider_name_form), so that neither is taken for the other.
DROP INDEX desk.message_next_ix;
CREATE INDEX message_lane_ix ON desk.message (tenant_id, (CASE WHEN sending_at IS NULL THEN channel::text ELSE '@' || provider::text END), next_at)
  WHERE next_at IS NOT NULL;
