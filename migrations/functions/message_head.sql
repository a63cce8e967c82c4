-- Which message it is and where it stands, for the worker that claimed it.
CREATE OR REPLACE FUNCTION desk.message_head(m desk.message, p_now timestamptz) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object('message', m.message_id, 'tenant', m.tenant_id, 'lease', m.lease, 'kind', m.kind, 'event', m.event, 'channel', m.channel, 'provider', m.provider,
    'tries', m.tries, 'state', m.state, 'sending_at', m.sending_at, 'accepted_at', m.accepted_at, 'provider_ref', m.provider_ref, 'claimed_at', p_now) $$;
