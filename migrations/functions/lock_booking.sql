-- Locks one booking of the tenant; refuses an unknown id and a stale revision (NULL: not asked).
CREATE OR REPLACE FUNCTION desk.lock_booking(p_tenant int, p_booking uuid, p_revision int) RETURNS desk.booking
LANGUAGE plpgsql AS $$
DECLARE h record; b desk.booking;
BEGIN
  SELECT x AS booking INTO h FROM desk.booking x WHERE x.tenant_id = p_tenant AND x.booking_id = p_booking FOR UPDATE;   -- as one value: forty columns cost twice
  IF NOT FOUND THEN RAISE EXCEPTION 'no such booking' USING ERRCODE = 'BK004', DETAIL = '{"what": "booking"}'; END IF;
  b := h.booking;
  IF p_revision <> b.rev THEN
    RAISE EXCEPTION 'changed by another desk' USING ERRCODE = 'BK005',
      DETAIL = jsonb_build_object('revision', b.rev, 'by', b.changed_by, 'at', b.changed_at)::text;
  END IF;
  RETURN b;
END $$;
