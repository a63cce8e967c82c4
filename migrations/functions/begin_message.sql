-- The last word before a message leaves the house: keeps what is said to whom, and says whether it may go. False: somebody else
-- has it, it was overtaken, or its provider has been paused. A one-time code comes as a salted hash only, its text with the digits hidden.
CREATE OR REPLACE FUNCTION desk.begin_message(p_message bigint, p_lease uuid, p_body jsonb) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); now_ timestamptz := clock_timestamp(); m desk.message;
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  PERFORM desk.fields(p_body, '{recipient,language,text}', '{title,template_version,parts,code_salt,code_hash}');
  UPDATE desk.message SET changed_at = now_, sending_at = now_, next_at = now_ + interval '2 minutes', recipient = desk.text_of(p_body, 'recipient', 254, true),
      language = desk.text_of(p_body, 'language', 5), template_version = desk.int_of(p_body, 'template_version', 1), title = desk.text_of(p_body, 'title', 200),
      text = desk.text_of(p_body, 'text', 20000), parts = coalesce(desk.int_of(p_body, 'parts', 0, 1000), 1)
    WHERE tenant_id = who.tenant_id AND message_id = p_message AND lease = p_lease AND (state = 'claimed') IS TRUE AND sending_at IS NULL
      AND NOT EXISTS (SELECT FROM desk.message_provider p WHERE p.tenant_id = who.tenant_id AND p.provider = message.provider AND p.paused_at IS NOT NULL)
    RETURNING kind, provider INTO m.kind, m.provider;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE desk.message_provider SET sent_in_minute = CASE WHEN minute_began > now_ - interval '1 minute' THEN sent_in_minute + 1 ELSE 1 END,
      minute_began = CASE WHEN minute_began > now_ - interval '1 minute' THEN minute_began ELSE now_ END
    WHERE tenant_id = who.tenant_id AND provider = m.provider AND per_minute IS NOT NULL;
  IF m.kind = 'one_time_code' THEN
    IF p_body ->> 'code_hash' IS NULL OR p_body ->> 'code_salt' IS NULL THEN PERFORM desk.bad_input('code_hash', 'is missing'); END IF;
    UPDATE desk.one_time_code SET salt = decode(p_body ->> 'code_salt', 'hex'), hash = decode(p_body ->> 'code_hash', 'hex'), expires_at = now_ + interval '10 minutes'
      WHERE tenant_id = who.tenant_id AND message_id = p_message;
  END IF;
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION desk.begin_message(bigint, uuid, jsonb) TO @worker@;
