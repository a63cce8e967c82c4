-- This channel cannot deliver it: on to the next of its chain, or to its end. The caller holds the message.
CREATE OR REPLACE FUNCTION desk.message_next(m desk.message, p_end text, p_problem text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF m.step < cardinality(m.channels) THEN
    UPDATE desk.message SET changed_at = clock_timestamp(), step = m.step + 1, channel = m.channels[m.step + 1], state = 'queued', next_at = clock_timestamp(), lease = NULL, sending_at = NULL,
        provider = NULL, provider_ref = NULL, accepted_at = NULL, tries = 0, away = 0, attempts = m.attempts, problem = left(p_problem, 200)
      WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
  ELSE
    UPDATE desk.message SET changed_at = clock_timestamp(), state = p_end, next_at = NULL, lease = NULL, tries = m.tries, attempts = m.attempts, problem = left(p_problem, 200) WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
  END IF;
END $$;
