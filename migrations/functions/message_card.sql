-- One message as the desk shows it, with what was tried. Documented in docs/referee.md.
CREATE OR REPLACE FUNCTION desk.message_card(p_tenant int, p_message bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('message', m.message_id, 'kind', m.kind, 'event', m.event, 'channel', m.channel, 'channels', m.channels, 'state', m.state, 'problem', m.problem,
      'booking', m.booking_id, 'number', b.booking_no, 'customer', c.customer_id, 'customer_name', c.name, 'recipient', coalesce(nullif(m.recipient, ''), CASE m.channel WHEN 'email' THEN c.email ELSE
        (SELECT p.phone::text FROM desk.customer_phone p WHERE p.tenant_id = c.tenant_id AND p.customer_id = c.customer_id ORDER BY p.place, p.phone LIMIT 1) END, ''),
      'language', coalesce(nullif(m.language, ''), c.language), 'title', m.title, 'text', m.text, 'provider', m.provider, 'provider_ref', m.provider_ref, 'tries', m.tries, 'parts', m.parts,
      'cost_minor', m.cost_minor, 'currency', coalesce(b.currency, 'INR'), 'next_at', m.next_at, 'stale_at', m.stale_at, 'sending_at', m.sending_at, 'accepted_at', m.accepted_at,
      'delivered_at', m.delivered_at, 'created_at', m.created_at, 'created_by', desk.staff_name(m.created_by), 'changed_at', m.changed_at, 'resends', m.resends,
      'attempts', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', a.at, 'by', desk.staff_name(a.login), 'channel', a.channel, 'provider', a.provider, 'outcome', a.outcome,
        'problem', a.problem, 'provider_ref', a.provider_ref) ORDER BY a.attempt_no), '[]') FROM desk.message_attempt a WHERE a.tenant_id = m.tenant_id AND a.message_id = m.message_id))
    FROM desk.message m LEFT JOIN desk.booking b ON b.tenant_id = m.tenant_id AND b.booking_id = m.booking_id
    LEFT JOIN desk.customer c ON c.tenant_id = m.tenant_id AND c.customer_id = coalesce(m.customer_id, b.customer_id)
    WHERE m.tenant_id = p_tenant AND m.message_id = p_message);
END $$;
