-- What a worker needs to send one message, or {"skip": why} where this channel cannot: nobody to write to, no text for it, not
-- wanted. `p_second`: the provider stands in for another, so only for texts that may go through it.
CREATE OR REPLACE FUNCTION desk.message_work(m desk.message, p_second boolean) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE who uuid; c desk.customer; t desk.message_template; to_ text;
BEGIN
  who := coalesce(m.customer_id, (SELECT b.customer_id FROM desk.booking b WHERE b.tenant_id = m.tenant_id AND b.booking_id = m.booking_id));
  SELECT * INTO c FROM desk.customer WHERE tenant_id = m.tenant_id AND customer_id = who;
  SELECT x.* INTO t FROM desk.message_template x WHERE x.tenant_id = m.tenant_id AND x.kind = m.kind AND x.channel = m.channel AND x.language IN (c.language, 'en')
      AND x.version = (SELECT max(y.version) FROM desk.message_template y WHERE y.tenant_id = x.tenant_id AND y.kind = x.kind AND y.channel = x.channel AND y.language = x.language)
      AND x.enabled ORDER BY x.language = 'en' LIMIT 1;
  IF NOT FOUND THEN RETURN '{"skip": "no text"}'; END IF;
  IF p_second AND NOT t.second_provider THEN RETURN '{"wait": "its provider is away"}'; END IF;
  to_ := CASE WHEN m.kind = 'one_time_code' THEN m.recipient WHEN m.channel = 'email' THEN c.email ELSE (SELECT p.phone::text FROM desk.customer_phone p
      WHERE p.tenant_id = m.tenant_id AND p.customer_id = who ORDER BY p.place, p.phone LIMIT 1) END;
  IF coalesce(to_, '') = '' THEN RETURN jsonb_build_object('skip', CASE m.channel WHEN 'email' THEN 'no e-mail address' ELSE 'no phone number' END); END IF;
  IF m.kind <> 'one_time_code' AND EXISTS (SELECT FROM desk.message_opt_out o WHERE o.tenant_id = m.tenant_id AND o.customer_id = who AND o.channel = m.channel) THEN
    RETURN '{"skip": "not wanted"}';
  END IF;
  RETURN jsonb_build_object('to', to_, 'customer', c.name, 'language', t.language, 'facts', desk.message_facts(m), 'promotional', t.category = 'promotional', 'template',
    jsonb_build_object('version', t.version, 'subject', t.subject, 'body', t.body, 'provider_template', t.provider_template_id, 'dlt_template', t.dlt_template_id,
      'header', t.header, 'variables', t.variables));
END $$;
