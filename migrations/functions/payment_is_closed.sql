-- Whether a closed day holds this payment: it is then corrected by new entries only (a refund), never voided.
CREATE OR REPLACE FUNCTION desk.payment_is_closed(p desk.payment) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM desk.journal j JOIN desk.day_close_entry c USING (tenant_id, journal_id)
    WHERE j.tenant_id = p.tenant_id AND j.source_id = p.payment_id AND j.kind = 'payment');
END $$;
