-- The outbox made quick: a constraint is read anew for each statement that writes, and long lists of texts cost most of that.
-- A domain and one function say the same and are kept ready by the session.
CREATE DOMAIN desk.message_state AS text CONSTRAINT message_state_known CHECK (VALUE IN
  ('to_approve', 'queued', 'claimed', 'accepted', 'ambiguous', 'delivered', 'failed', 'stale', 'void'));
CREATE DOMAIN desk.attempt_outcome AS text CONSTRAINT attempt_outcome_known CHECK (VALUE IN ('accepted', 'delivered', 'refused', 'again', 'away',
  'held', 'lost', 'found', 'absent', 'unknown', 'skipped', 'approved', 'dropped'));

-- As it was until revision 0020, which makes it anew with more to say.
CREATE FUNCTION desk.message_is_whole(p_state text, p_next_at timestamptz, p_sending_at timestamptz, p_lease uuid, p_provider text, p_accepted_at timestamptz) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN CASE WHEN p_state IN ('queued', 'claimed') THEN p_next_at IS NOT NULL WHEN p_state IN ('accepted', 'ambiguous') THEN true ELSE p_next_at IS NULL END
    AND (p_state NOT IN ('queued', 'to_approve') OR p_sending_at IS NULL AND p_lease IS NULL)
    AND (p_state <> 'claimed' OR p_lease IS NOT NULL)
    AND (p_state NOT IN ('accepted', 'delivered') OR p_provider IS NOT NULL AND p_accepted_at IS NOT NULL);
END $$;

ALTER TABLE desk.message_attempt DROP CONSTRAINT message_attempt_outcome, ALTER outcome TYPE desk.attempt_outcome;
ALTER TABLE desk.message DROP CONSTRAINT message_state, DROP CONSTRAINT message_waits, DROP CONSTRAINT message_queued_is_here,
  DROP CONSTRAINT message_claimed_has_lease, DROP CONSTRAINT message_accepted_by_whom, ALTER state DROP DEFAULT;
ALTER TABLE desk.message ALTER state TYPE desk.message_state, ALTER state SET DEFAULT 'queued',
  ADD CONSTRAINT message_is_whole CHECK (desk.message_is_whole(state, next_at, sending_at, lease, provider, accepted_at));

-- a trigger of columns costs nothing where none of them is written
DROP TRIGGER message_guard ON desk.message;
CREATE TRIGGER message_guard BEFORE UPDATE OF tenant_id, message_id, rule_id, event, event_key, kind, booking_id, customer_id, subject, variables, created_at
  ON desk.message FOR EACH ROW EXECUTE FUNCTION desk.guard_message();
CREATE TRIGGER message_guard_end BEFORE UPDATE ON desk.message FOR EACH ROW EXECUTE FUNCTION desk.guard_message_end();
