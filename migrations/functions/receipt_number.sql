-- The number of a payment, which is that of its paper: an advance to a registered business gets a receipt voucher; what is
-- paid after the invoice, a security deposit, a tip, and everything at an unregistered business a receipt.
CREATE OR REPLACE FUNCTION desk.receipt_number(p_tenant int, p_venue int, p_booking uuid, p_purpose text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE registered boolean;
BEGIN
  SELECT r.gstin IS NOT NULL AND p_purpose = 'booking' AND NOT EXISTS (SELECT FROM desk.document d
      WHERE d.tenant_id = p_tenant AND d.booking_id = p_booking AND d.kind = 'invoice' AND d.void_reason = '') INTO registered FROM desk.venue v JOIN desk.tax_registration r USING (tenant_id, registration_id)
    WHERE v.tenant_id = p_tenant AND v.venue_id = p_venue;
  RETURN desk.paper_number(p_tenant, p_venue, CASE WHEN registered THEN 'receipt_voucher' ELSE 'receipt' END, clock_timestamp());
END $$;
