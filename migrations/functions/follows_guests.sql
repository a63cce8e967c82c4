-- Whether a pinned quote has add-ons that are counted by the guests.
CREATE OR REPLACE FUNCTION desk.follows_guests(p_quote jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN p_quote @> '{"lines": [{"by_guests": true}]}';
END $$;
