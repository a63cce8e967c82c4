-- Whether a change that is no event is allowed in this status.
CREATE OR REPLACE FUNCTION desk.check_change(b desk.booking, p_kind text) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM desk.booking_change WHERE kind = p_kind AND b.status::text = ANY (statuses)) THEN
    RAISE EXCEPTION 'the status does not allow this change' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', b.status, 'event', p_kind)::text;
  END IF;
END $$;
