-- The channels that a provider serves now: those where no better placed one is at work (`first`), and those where all better
-- ones have been away, paused or refused for five minutes (`second`: only texts that may go the other way).
CREATE OR REPLACE FUNCTION desk.message_routes(p desk.message_provider, p_now timestamptz, OUT first text[], OUT second text[])
LANGUAGE plpgsql STABLE AS $$
BEGIN
  SELECT array_agg(c) FILTER (WHERE better = 0), array_agg(c) FILTER (WHERE better > 0 AND well = 0) INTO first, second
    FROM unnest(p.channels) c CROSS JOIN LATERAL (
      SELECT count(*) AS better, count(*) FILTER (WHERE q.seen_at > p_now - interval '5 minutes' AND (q.paused_at IS NULL OR q.paused_at > p_now - interval '5 minutes')
          AND (q.held_until IS NULL OR q.held_until < p_now OR q.held_since > p_now - interval '5 minutes')) AS well
        FROM desk.message_provider q WHERE q.tenant_id = p.tenant_id AND c = ANY (q.channels) AND q.active AND q.seen_at IS NOT NULL
          AND (q.place, q.provider) < (p.place, p.provider)) s;
END $$;
