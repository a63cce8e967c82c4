-- One way to say that an amount does not fit, with what is due now.
CREATE OR REPLACE FUNCTION desk.amount_misfit(p_due bigint, p_currency text) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RAISE EXCEPTION 'the amount does not fit' USING ERRCODE = 'BK009', DETAIL = jsonb_build_object('due_minor', p_due, 'currency', p_currency)::text;
END $$;
