-- The number of a payment, which is that of its paper: the next of that kind of the venue's registration in the financial year of that moment. An
-- advance to a registered business gets a receipt voucher; what is paid after the invoice, a security deposit, a tip, and everything at an
-- unregistered business a receipt.
CREATE OR REPLACE FUNCTION desk.receipt_number(p_tenant int, p_venue int, p_booking uuid, p_purpose text, p_at timestamptz DEFAULT clock_timestamp()) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE voucher boolean; registration int; day date;
BEGIN
  SELECT r.gstin IS NOT NULL AND p_purpose = 'booking', v.registration_id, (p_at AT TIME ZONE v.zone)::date INTO STRICT voucher, registration, day
    FROM desk.venue v JOIN desk.tax_registration r USING (tenant_id, registration_id) WHERE v.tenant_id = p_tenant AND v.venue_id = p_venue;
  IF voucher THEN
    voucher := NOT EXISTS (SELECT FROM desk.document d WHERE d.tenant_id = p_tenant AND d.booking_id = p_booking AND d.kind = 'invoice' AND d.void_reason = '');
  END IF;
  RETURN desk.series_number(p_tenant, registration, CASE WHEN voucher THEN 'receipt_voucher' ELSE 'receipt' END, day);
END $$;
