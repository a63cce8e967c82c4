-- One line of what was tried with a message; the caller holds it and keeps the count that comes back. NULL: nothing is noted, because
-- what the provider names was heard of before (whoever hears of the same at the same time waits here).
CREATE OR REPLACE FUNCTION desk.note_attempt(m desk.message, p_outcome text, p_problem text, p_ref text DEFAULT '') RETURNS int
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO desk.message_attempt (tenant_id, message_id, attempt_no, channel, provider, outcome, problem, provider_ref)
    VALUES (m.tenant_id, m.message_id, m.attempts + 1, m.channel, coalesce(m.provider, ''), p_outcome, left(p_problem, 500), left(p_ref, 200))
    ON CONFLICT (tenant_id, provider, provider_ref) WHERE provider_ref <> '' DO NOTHING;
  RETURN CASE WHEN FOUND THEN m.attempts + 1 END;
END $$;
