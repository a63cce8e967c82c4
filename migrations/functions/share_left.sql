-- How much of one payment lies with a booking (as advance, deposit or unapplied) and has not been asked back.
CREATE OR REPLACE FUNCTION desk.share_left(p desk.payment, p_booking uuid, p_purpose text) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE for_ uuid := CASE p_purpose WHEN 'unapplied' THEN p.payment_id ELSE p_booking END;
BEGIN
  RETURN (SELECT coalesce(-sum(e.amount_minor), 0)::bigint FROM desk.journal j JOIN desk.ledger_entry e USING (tenant_id, journal_id)
      WHERE j.tenant_id = p.tenant_id AND j.payment_id = p.payment_id AND e.subject = for_
        AND e.account = CASE p_purpose WHEN 'booking' THEN 'advance' ELSE p_purpose END)
    - (SELECT coalesce(sum(r.amount_minor), 0)::bigint FROM desk.refund r WHERE r.tenant_id = p.tenant_id AND r.payment_id = p.payment_id
        AND r.booking_id = p_booking AND r.purpose = p_purpose AND r.state = 'requested');
END $$;
