-- The form of what is typed from a slip, a cheque or a bank's message: letters and digits, as that way of paying has them.
CREATE OR REPLACE FUNCTION desk.read_reference(p_body jsonb) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE method text := desk.text_of(p_body, 'method', 20); typed text := desk.text_of(p_body, 'reference', 40, true);
BEGIN
  CASE method
    WHEN 'upi', 'transfer' THEN
      IF typed !~ '^[A-Za-z0-9]{6,35}$' THEN PERFORM desk.bad_input('reference', 'must be the UTR: 6 to 35 letters and digits'); END IF;
    WHEN 'cheque' THEN
      IF typed !~ '^[0-9]{4,12}$' THEN PERFORM desk.bad_input('reference', 'must be the number of the cheque: 4 to 12 digits'); END IF;
    WHEN 'terminal' THEN
      IF typed !~ '^[A-Za-z0-9-]{4,35}$' THEN PERFORM desk.bad_input('reference', 'must be the number on the slip: 4 to 35 letters and digits'); END IF;
    ELSE PERFORM desk.bad_input('method', 'must be upi, transfer, cheque or terminal');
  END CASE;
  IF desk.text_of(p_body, 'last4', 4) !~ '^([0-9]{4})?$' THEN PERFORM desk.bad_input('last4', 'must be four digits'); END IF;
END $$;
