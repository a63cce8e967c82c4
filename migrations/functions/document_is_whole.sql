-- Whether a paper's row is whole, for the constraint of that name: as booking_is_whole. Its kind is one that its series names.
CREATE OR REPLACE FUNCTION desk.document_is_whole(d desk.document) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE fits bool;
BEGIN
  IF d.payment_id IS NOT NULL THEN fits := d.refund_id IS NULL AND d.kind IN ('receipt', 'receipt_voucher');
  ELSIF d.refund_id IS NULL THEN fits := d.kind = 'invoice';
  ELSE fits := d.kind NOT IN ('receipt', 'receipt_voucher', 'invoice'); END IF;
  IF d.voided_at IS NULL THEN fits := fits AND d.voided_by IS NULL AND d.void_reason = ''; ELSE fits := fits AND d.voided_by IS NOT NULL AND d.void_reason <> ''; END IF;
  IF fits AND d.number ~ '^[A-Za-z0-9/-]{1,16}$' THEN
    RETURN true;
  END IF;
  RAISE EXCEPTION 'a paper is not whole' USING ERRCODE = '23514', SCHEMA = 'desk', TABLE = 'document', CONSTRAINT = CASE
    WHEN d.number !~ '^[A-Za-z0-9/-]{1,16}$' THEN 'document_number_form'
    WHEN (d.void_reason <> '') <> (d.voided_at IS NOT NULL) OR (d.voided_at IS NULL) <> (d.voided_by IS NULL) THEN 'document_void_whole'
    ELSE 'document_subject' END;
END $$;
