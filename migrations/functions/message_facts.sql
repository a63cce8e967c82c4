-- What a text about one message's booking may say: `message_about` for those who ask for one at a time.
CREATE OR REPLACE FUNCTION desk.message_facts(m desk.message) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT f.facts FROM desk.message_about(m) f);
END $$;
