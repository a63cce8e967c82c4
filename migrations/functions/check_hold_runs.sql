-- The clock decides, not the sweeper: a hold that has run out can neither be paid, extended nor moved.
CREATE OR REPLACE FUNCTION desk.check_hold_runs(b desk.booking) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF b.status = 'temp_hold' AND b.hold_expires_at <= clock_timestamp() THEN
    RAISE EXCEPTION 'the hold has run out' USING ERRCODE = 'BK006', DETAIL = jsonb_build_object('expired_at', b.hold_expires_at)::text;
  END IF;
END $$;
