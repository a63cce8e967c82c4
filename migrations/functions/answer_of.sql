-- The answer of a request that was carried out: as it was stored, or the card of the booking it made, as that stands now.
CREATE OR REPLACE FUNCTION desk.answer_of(r desk.request) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF r.booking_id IS NULL THEN RETURN r.answer; END IF;
  RETURN desk.booking_card(r.tenant_id, r.booking_id);
END $$;
