-- A new price may not fall below what has been received: that needs a refund first. p_field is what made the price less.
CREATE OR REPLACE FUNCTION desk.check_new_total(b desk.booking, p_total bigint, p_field text) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE got bigint := desk.received(b.tenant_id, b.booking_id);
BEGIN
  IF p_total < got THEN
    RAISE EXCEPTION 'more was received than the new price' USING ERRCODE = 'BK009',
      DETAIL = jsonb_build_object('field', p_field, 'due_minor', p_total - got, 'currency', b.currency)::text;
  END IF;
END $$;
