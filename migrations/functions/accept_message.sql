-- The answer that a message nearly always gets first: a provider took it and named it. Plain values and one update, because each call
-- costs what a message ought to cost. False, and nothing done, where it is not so plain (not the lease that began, a value out of its
-- bounds): finish_message is told then, and says why.
CREATE OR REPLACE FUNCTION desk.accept_message(p_message bigint, p_lease uuid, p_ref text, p_look_again_at timestamptz, p_parts bigint, p_cost_minor bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE house int; now_ timestamptz := clock_timestamp(); ref text := btrim(p_ref, E' \t\r\n'); way text; who text; n int; taken text;
BEGIN
  SELECT tenant_id INTO house FROM desk.staff WHERE login = session_user AND active AND rank = 'worker';
  IF NOT FOUND THEN                             -- says why
    PERFORM desk.permit((desk.me()).rank, '{worker}');
  END IF;
  IF (length(ref) BETWEEN 1 AND 200 AND (p_parts IS NULL OR p_parts BETWEEN 0 AND 1000) AND (p_cost_minor IS NULL OR p_cost_minor BETWEEN 0 AND 1000000)
      AND (p_look_again_at IS NULL OR p_look_again_at BETWEEN timestamptz '2000-01-01 00:00Z' AND timestamptz '2999-01-01 00:00Z')) IS NOT TRUE THEN
    RETURN false;
  END IF;
  UPDATE desk.message x SET changed_at = now_, state = 'accepted', attempts = attempts + 1, provider_ref = ref, accepted_at = now_, lease = NULL, next_at = p_look_again_at, tries = tries + 1, away = 0,
      parts = coalesce(p_parts::int, parts), problem = '',
      cost_minor = coalesce(p_cost_minor::int, coalesce(p_parts::int, parts) * (SELECT p.part_minor FROM desk.message_provider p WHERE p.tenant_id = house AND p.provider = x.provider), 0)
    WHERE tenant_id = house AND message_id = p_message AND lease = p_lease AND (state = 'claimed') IS TRUE RETURNING channel, provider, attempts INTO way, who, n;   -- IS TRUE: a new table's planner takes the index of what is told once otherwise
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO desk.message_attempt (tenant_id, message_id, attempt_no, channel, provider, outcome, provider_ref)
    VALUES (house, p_message, n, way, who, 'accepted', ref) ON CONFLICT (tenant_id, provider, provider_ref) WHERE provider_ref <> '' DO NOTHING;
  IF NOT FOUND THEN                                                  -- two messages never share one: a person decides
    taken := 'what the provider names is another message';
    INSERT INTO desk.message_attempt (tenant_id, message_id, attempt_no, channel, provider, outcome, problem) VALUES (house, p_message, n, way, who, 'unknown', taken);
    UPDATE desk.message SET changed_at = now_, state = 'ambiguous', provider_ref = NULL, accepted_at = NULL, next_at = NULL, tries = tries - 1, cost_minor = 0, problem = taken
      WHERE tenant_id = house AND message_id = p_message;
  END IF;
  PERFORM pg_notify('desk_' || house, 'message *');
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION desk.accept_message(bigint, uuid, text, timestamptz, bigint, bigint) TO @worker@;
