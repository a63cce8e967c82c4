-- What a worker needs to send each of these messages (the caller holds them), or {"skip": why} where its channel cannot: nobody to
-- write to, no text for it, not wanted. `p_second`: channels in which the provider stands in for another, so only for texts that may
-- go through it. One statement for all of them: to begin a statement costs more than what one message needs of it.
CREATE OR REPLACE FUNCTION desk.message_work(p_tenant int, p_messages bigint[], p_second text[]) RETURNS TABLE (id bigint, work jsonb)
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY SELECT m.message_id, CASE WHEN t.kind IS NULL THEN '{"skip": "no text"}'
      WHEN m.channel = ANY (p_second) AND NOT t.second_provider THEN '{"wait": "its provider is away"}'
      WHEN coalesce(a.address, '') = '' THEN jsonb_build_object('skip', CASE m.channel WHEN 'email' THEN 'no e-mail address' ELSE 'no phone number' END)
      WHEN m.kind <> 'one_time_code' AND o.customer_id IS NOT NULL THEN '{"skip": "not wanted"}'
      ELSE jsonb_build_object('step', 'send', 'text', '', 'to', a.address, 'customer', c.name, 'language', t.language, 'promotional', t.category = 'promotional', 'facts', f.facts, 'template',
        jsonb_build_object('version', t.version, 'subject', t.subject, 'body', t.body, 'provider_template', t.provider_template_id, 'dlt_template', t.dlt_template_id,
          'header', t.header, 'variables', t.variables)) END
    FROM desk.message m
    LEFT JOIN desk.booking b ON b.tenant_id = m.tenant_id AND b.booking_id = m.booking_id
    LEFT JOIN desk.customer c ON c.tenant_id = m.tenant_id AND c.customer_id = coalesce(m.customer_id, b.customer_id)
    LEFT JOIN desk.message_opt_out o ON o.tenant_id = m.tenant_id AND o.customer_id = c.customer_id AND o.channel = m.channel
    LEFT JOIN LATERAL (   -- the version that counts in their language, or in English: the second is looked for only without the first
      SELECT v.* FROM (SELECT x.* FROM desk.message_template x WHERE x.tenant_id = m.tenant_id AND x.kind = m.kind AND x.channel = m.channel AND x.language = c.language
          ORDER BY x.version DESC LIMIT 1) v WHERE v.enabled
      UNION ALL SELECT v.* FROM (SELECT x.* FROM desk.message_template x WHERE x.tenant_id = m.tenant_id AND x.kind = m.kind AND x.channel = m.channel AND x.language = 'en'
          ORDER BY x.version DESC LIMIT 1) v WHERE v.enabled
      LIMIT 1) t ON true
    LEFT JOIN LATERAL (SELECT CASE WHEN m.kind = 'one_time_code' THEN m.recipient WHEN m.channel = 'email' THEN c.email::text ELSE (SELECT p.phone::text FROM desk.customer_phone p
        WHERE p.tenant_id = m.tenant_id AND p.customer_id = c.customer_id ORDER BY p.place, p.phone LIMIT 1) END AS address) a ON true
    CROSS JOIN LATERAL desk.message_about(m) f
    WHERE m.tenant_id = p_tenant AND m.message_id = ANY (p_messages);
END $$;
