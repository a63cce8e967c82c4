-- What came of a step: docs/referee.md, "What the worker sends". Only the holder of the lease is heard. The plain first answer has its own
-- function, accept_message.
CREATE OR REPLACE FUNCTION desk.finish_message(p_message bigint, p_lease uuid, p_told jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE house int; now_ timestamptz := clock_timestamp(); said text := p_told ->> 'outcome'; ref text; words text; m desk.message; again timestamptz; price int; sent bool; verb text; noted int; taken CONSTANT text := 'what the provider names is another message';
BEGIN
  SELECT tenant_id INTO house FROM desk.staff WHERE login = session_user AND active AND rank = 'worker';
  IF NOT FOUND THEN                             -- says why
    PERFORM desk.permit((desk.me()).rank, '{worker}');
  END IF;
  PERFORM desk.fields(p_told, '{outcome}', '{problem,provider_ref,look_again_at,parts,cost_minor,opted_out}');
  words := desk.text_of(p_told, 'problem', 500); ref := desk.text_of(p_told, 'provider_ref', 200);
  IF said NOT IN ('accepted', 'delivered', 'refused', 'again', 'away', 'held', 'lost', 'absent', 'unknown') THEN PERFORM desk.bad_input('outcome', 'is not known'); END IF;
  IF p_told ->> 'look_again_at' IS NOT NULL THEN again := desk.time_of(p_told, 'look_again_at'); END IF;
  SELECT * INTO m FROM desk.message WHERE tenant_id = house AND message_id = p_message AND lease = p_lease FOR UPDATE;
  IF NOT FOUND THEN RETURN; END IF;            -- another worker has it by now and will look
  sent := m.sending_at IS NOT NULL AND m.state <> 'claimed';        -- a look, not the first answer
  verb := CASE WHEN sent AND said = 'accepted' THEN 'found' ELSE said END;
  IF ref <> '' AND m.provider_ref IS DISTINCT FROM ref THEN
    noted := desk.note_attempt(m, verb, words, ref);
    IF noted IS NULL AND desk.ref_holder(m.tenant_id, m.provider, ref) <> m.message_id THEN      -- two messages never share one: a person decides
      m.attempts := desk.note_attempt(m, 'unknown', taken);
      UPDATE desk.message SET changed_at = now_, state = 'ambiguous', attempts = m.attempts, lease = NULL, next_at = NULL, problem = taken
        WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
      PERFORM pg_notify('desk_' || house, 'message *');
      RETURN;
    END IF;
  END IF;
  IF noted IS NULL AND (said NOT IN ('unknown', 'accepted') OR NOT sent OR m.state = 'ambiguous' AND said = 'accepted') THEN
    noted := desk.note_attempt(m, verb, words);
  END IF;
  m.attempts := coalesce(noted, m.attempts);
  IF said IN ('accepted', 'delivered') THEN
    SELECT coalesce(desk.int_of(p_told, 'cost_minor', 0, 1000000)::int, x.part_minor * coalesce(desk.int_of(p_told, 'parts', 0, 1000)::int, m.parts)) INTO price
      FROM desk.message_provider x WHERE x.tenant_id = m.tenant_id AND x.provider = m.provider;
    UPDATE desk.message SET changed_at = now_, state = said, attempts = m.attempts, provider_ref = coalesce(nullif(ref, ''), provider_ref), accepted_at = coalesce(accepted_at, now_),
        delivered_at = CASE said WHEN 'delivered' THEN now_ END, lease = NULL, next_at = CASE said WHEN 'accepted' THEN again END, tries = tries + CASE WHEN sent THEN 0 ELSE 1 END,
        away = 0, parts = coalesce(desk.int_of(p_told, 'parts', 0, 1000)::int, parts), cost_minor = coalesce(price, 0), problem = CASE WHEN sent THEN words ELSE '' END
      WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
  ELSIF said = 'lost' OR said = 'unknown' THEN                       -- null: nothing more can be asked, a person decides
    UPDATE desk.message SET changed_at = now_, state = CASE WHEN said = 'lost' THEN 'ambiguous' ELSE state END, attempts = m.attempts, lease = NULL, next_at = again, problem = CASE words WHEN '' THEN problem ELSE words END,
        away = away + 1 WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
  ELSIF said = 'refused' OR said = 'again' AND m.tries >= 2 THEN
    IF (p_told -> 'opted_out') = 'true' THEN PERFORM desk.note_opt_out(m, words); END IF;
    m.tries := m.tries + 1;
    PERFORM desk.message_next(m, 'failed', words);
  ELSIF said IN ('away', 'held') AND sent THEN                       -- a look that nobody answered
    UPDATE desk.message SET changed_at = now_, attempts = m.attempts, lease = NULL, away = away + 1, next_at = now_ + desk.message_pause(away + 1) WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
  ELSE                                                               -- again, away, held, absent: it is not there, so it may be sent
    UPDATE desk.message SET changed_at = now_, state = 'queued', attempts = m.attempts, lease = NULL, sending_at = NULL, provider = NULL, provider_ref = NULL, problem = words, accepted_at = NULL,
        tries = m.tries + CASE said WHEN 'again' THEN 1 ELSE 0 END, away = m.away + CASE said WHEN 'away' THEN 1 ELSE 0 END,
        next_at = CASE said WHEN 'absent' THEN now_ WHEN 'again' THEN coalesce(again, now_ + desk.message_pause(m.tries + 1)) ELSE coalesce(again, now_ + desk.message_pause(m.away + 1)) END
      WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
  END IF;
  PERFORM pg_notify('desk_' || house, 'message *');
END $$;
GRANT EXECUTE ON FUNCTION desk.finish_message(bigint, uuid, jsonb) TO @worker@;
