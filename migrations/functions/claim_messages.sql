-- Hands out what a provider has to do, under a lease of two minutes: `send`, or `look` for what may have left already. What cannot
-- go by its channel goes on to the next one here. A lapsed claim that had not begun to send is sent; one that had is ambiguous.
CREATE OR REPLACE FUNCTION desk.claim_messages(p_provider text, p_limit int) RETURNS SETOF jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE house int; now_ timestamptz := clock_timestamp(); p desk.message_provider; m desk.message; ms desk.message[]; ids bigint[]; works jsonb[]; w jsonb; way record; lanes text[]; most int := least(greatest(p_limit, 0), 100); sends int; may_send bool; refused bool; taken bigint[] := '{}'; jobs jsonb[] := '{}';
BEGIN
  SELECT tenant_id INTO house FROM desk.staff WHERE login = session_user AND active AND rank = 'worker';
  IF NOT FOUND THEN                             -- says why
    PERFORM desk.permit((desk.me()).rank, '{worker}');
  END IF;
  IF NOT EXISTS (SELECT FROM desk.message x WHERE x.tenant_id = house AND x.next_at <= now_
      AND CASE WHEN x.sending_at IS NULL THEN x.channel::text ELSE '@' || x.provider::text END = ANY (ARRAY['sms', 'whatsapp', 'email', '@' || p_provider])) THEN RETURN; END IF;   -- as nearly always
  SELECT * INTO p FROM desk.message_provider WHERE tenant_id = house AND provider = p_provider;
  IF NOT FOUND THEN RETURN; END IF;
  may_send := p.active AND p.paused_at IS NULL AND (p.held_until IS NULL OR p.held_until <= now_);
  way := desk.message_routes(p, now_);
  sends := CASE WHEN NOT may_send THEN 0 WHEN p.per_minute IS NULL THEN p_limit WHEN p.minute_began > now_ - interval '1 minute' THEN p.per_minute - p.sent_in_minute ELSE p.per_minute END;
  -- Lane by lane as the index has them, each in the order of its time; what one lane has too many of is free again at the end of this.
  lanes := CASE WHEN sends > 0 THEN way.first || way.second ELSE '{}' END || ('@' || p_provider);
  ms := ARRAY(SELECT due.m FROM unnest(lanes) lane CROSS JOIN LATERAL (SELECT x AS m FROM desk.message x WHERE x.tenant_id = house AND x.next_at <= now_
        AND CASE WHEN x.sending_at IS NULL THEN x.channel::text ELSE '@' || x.provider::text END = lane
        ORDER BY x.next_at LIMIT most FOR UPDATE SKIP LOCKED) due
      ORDER BY (due.m).next_at LIMIT most);
  IF ms = '{}' THEN RETURN; END IF;
  -- Nobody waits for the disk here: what a claim does is done again where it was lost with the power, and begin_message, in a transaction
  -- of its own that does wait, makes the claim durable with it before anything leaves the house.
  PERFORM set_config('synchronous_commit', 'off', true);
  SELECT array_agg(k.id), array_agg(k.work) INTO ids, works
    FROM desk.message_work(house, ARRAY(SELECT x.message_id FROM unnest(ms) x WHERE x.sending_at IS NULL AND x.stale_at > now_), way.second) k;
  FOREACH m IN ARRAY ms LOOP
    IF m.sending_at IS NOT NULL THEN
      IF m.state = 'claimed' THEN m.attempts := desk.note_attempt(m, 'lost', 'the worker was cut off'); END IF;
      UPDATE desk.message SET changed_at = now_, attempts = m.attempts, lease = gen_random_uuid(), next_at = now_ + interval '2 minutes', state = CASE state WHEN 'claimed' THEN 'ambiguous' ELSE state END
        WHERE tenant_id = m.tenant_id AND message_id = m.message_id RETURNING * INTO m;
      RETURN NEXT desk.message_head(m, now_) || jsonb_build_object('step', 'look', 'to', m.recipient, 'text', m.text, 'language', m.language, 'customer', '', 'facts', '{}'::jsonb, 'template', NULL);
      CONTINUE;
    END IF;
    IF m.stale_at <= now_ THEN
      UPDATE desk.message SET changed_at = now_, state = 'stale', next_at = NULL, lease = NULL, problem = CASE problem WHEN '' THEN 'too late' ELSE problem END WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
      CONTINUE;
    END IF;
    CONTINUE WHEN sends <= 0;
    w := works[array_position(ids, m.message_id)];
    IF w ? 'skip' THEN
      m.provider := NULL; m.attempts := desk.note_attempt(m, 'skipped', w ->> 'skip');
      refused := EXISTS (SELECT FROM desk.message_attempt a WHERE a.tenant_id = m.tenant_id AND a.message_id = m.message_id AND a.outcome IN ('refused', 'again'));
      PERFORM desk.message_next(m, CASE WHEN refused THEN 'failed' ELSE 'void' END, CASE WHEN refused THEN m.problem ELSE w ->> 'skip' END);
    ELSIF w ? 'wait' THEN
      UPDATE desk.message SET changed_at = now_, state = 'queued', lease = NULL, next_at = now_ + interval '1 minute', problem = w ->> 'wait' WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
    ELSIF (w -> 'promotional')::boolean AND desk.quiet_until(now_) > now_ THEN
      UPDATE desk.message SET changed_at = now_, state = 'queued', lease = NULL, next_at = desk.quiet_until(now_), problem = 'waits for the hours of advertisements' WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
    ELSE
      sends := sends - 1;
      taken := taken || m.message_id; jobs := jobs || w;
    END IF;
  END LOOP;
  IF taken <> '{}' THEN
    RETURN QUERY WITH mine AS (UPDATE desk.message x SET changed_at = now_, state = 'claimed', lease = gen_random_uuid(), next_at = now_ + interval '2 minutes', provider = p_provider
        WHERE x.tenant_id = house AND x.message_id = ANY (taken) RETURNING x, array_position(taken, x.message_id) AS place)
      SELECT desk.message_head(x, now_) || jobs[place] FROM mine ORDER BY place;
  END IF;
END $$;
GRANT EXECUTE ON FUNCTION desk.claim_messages(text, int) TO @worker@;
