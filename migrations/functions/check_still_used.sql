-- A space that is closed for good must have nothing booked any more; what it has is moved or cancelled first.
CREATE OR REPLACE FUNCTION desk.check_still_used(p_tenant int, p_page text, p_record text, p_values jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF p_page = 'space' AND p_record IS NOT NULL AND p_values -> 'active' = 'false' THEN
    PERFORM FROM desk.space WHERE tenant_id = p_tenant AND space_id = p_record::int FOR NO KEY UPDATE;
    IF EXISTS (SELECT FROM desk.occupancy WHERE tenant_id = p_tenant AND space_id = p_record::int AND ends_at > clock_timestamp()
        AND status IN ('temp_hold', 'pending', 'confirmed') AND booking_id IS NOT NULL) THEN
      PERFORM desk.bad_input('active', 'has bookings to come; move or cancel them first');
    END IF;
  END IF;
END $$;
