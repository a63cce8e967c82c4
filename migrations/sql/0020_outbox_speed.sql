-- The outbox quicker still. A row trigger before an update locks the row once more, and each constraint of a table is read from its
-- text at every statement: what binds one column is a domain (kept ready by the session), the rest of a message is one constraint,
-- and the guard of what has ended is entered only for messages that nothing is planned for, which every ended one is.
CREATE DOMAIN desk.provider_reference AS text CONSTRAINT provider_reference_short CHECK (length(VALUE) <= 200);
CREATE DOMAIN desk.message_address AS text CONSTRAINT message_address_short CHECK (length(VALUE) <= 254);
CREATE DOMAIN desk.message_words AS text CONSTRAINT message_words_short CHECK (length(VALUE) <= 20000);
CREATE DOMAIN desk.attempt_problem AS text CONSTRAINT attempt_problem_short CHECK (length(VALUE) <= 500);

ALTER TABLE desk.message_attempt DROP CONSTRAINT message_attempt_problem, ALTER problem DROP DEFAULT;
ALTER TABLE desk.message_attempt ALTER problem TYPE desk.attempt_problem, ALTER problem SET DEFAULT '';
ALTER TABLE desk.message DROP CONSTRAINT message_step, DROP CONSTRAINT message_channel_of_chain, DROP CONSTRAINT message_about_somebody,
  DROP CONSTRAINT message_is_whole, DROP CONSTRAINT message_provider_ref, DROP CONSTRAINT message_recipient, DROP CONSTRAINT message_text,
  ALTER recipient DROP DEFAULT, ALTER text DROP DEFAULT;
DROP FUNCTION desk.message_is_whole(text, timestamptz, timestamptz, uuid, text, timestamptz);
ALTER TABLE desk.message ALTER provider_ref TYPE desk.provider_reference, ALTER recipient TYPE desk.message_address, ALTER recipient SET DEFAULT '',
  ALTER text TYPE desk.message_words, ALTER text SET DEFAULT '',
  ADD CONSTRAINT message_is_whole CHECK (desk.message_is_whole(state, next_at, sending_at, lease, provider, accepted_at, channel, channels, step, booking_id, customer_id));

DROP TRIGGER message_guard_end ON desk.message;
CREATE TRIGGER message_guard_end AFTER UPDATE ON desk.message FOR EACH ROW WHEN (OLD.next_at IS NULL) EXECUTE FUNCTION desk.guard_message_end();
