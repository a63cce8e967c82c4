-- Whether a paper's row is whole, for the constraint of that name: as booking_is_whole. Its kind is one that its series names.
CREATE OR REPLACE FUNCTION desk.document_is_whole(p_kind text, p_number text, p_payment uuid, p_refund uuid, p_void text, p_voided_at timestamptz, p_voided_by name)
RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF p_number ~ '^[A-Za-z0-9/-]{1,16}$'
     AND (CASE WHEN p_kind IN ('receipt', 'receipt_voucher') THEN p_payment IS NOT NULL AND p_refund IS NULL
              WHEN p_kind = 'invoice' THEN p_payment IS NULL AND p_refund IS NULL ELSE p_refund IS NOT NULL AND p_payment IS NULL END)
     AND (p_void <> '') = (p_voided_at IS NOT NULL) AND (p_voided_at IS NULL) = (p_voided_by IS NULL) THEN
    RETURN true;
  END IF;
  RAISE EXCEPTION 'a paper is not whole' USING ERRCODE = '23514', SCHEMA = 'desk', TABLE = 'document', CONSTRAINT = CASE
    WHEN p_number !~ '^[A-Za-z0-9/-]{1,16}$' THEN 'document_number_form'
    WHEN (p_void <> '') <> (p_voided_at IS NOT NULL) OR (p_voided_at IS NULL) <> (p_voided_by IS NULL) THEN 'document_void_whole'
    ELSE 'document_subject' END;
END $$;
