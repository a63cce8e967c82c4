-- At the end of the transaction in which a refund has gone out its paper is issued; when a provider takes its word back, the
-- paper is void. A credit for another time is no refund of money and has none.
CREATE OR REPLACE FUNCTION desk.refund_paper() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE b desk.booking; r desk.refund;
BEGIN
  SELECT * INTO r FROM desk.refund WHERE tenant_id = NEW.tenant_id AND refund_id = NEW.refund_id;
  IF r.state = 'done' THEN
    IF r.method <> 'credit' THEN
      SELECT * INTO b FROM desk.booking WHERE tenant_id = r.tenant_id AND booking_id = r.booking_id;
      PERFORM desk.issue_paper(b, 'refund_voucher', NULL, r.refund_id);
    END IF;
  ELSE
    UPDATE desk.document SET void_reason = coalesce(nullif(r.reason, ''), r.state), voided_at = clock_timestamp(), voided_by = session_user
      WHERE tenant_id = r.tenant_id AND refund_id = r.refund_id AND void_reason = '';
  END IF;
  RETURN NULL;
END $$;
