-- By which way a refund goes, if not by the one it came: a manager's choice.
CREATE OR REPLACE FUNCTION desk.refund_way(p_body jsonb, p_rank text) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE way text := nullif(desk.text_of(p_body, 'method', 20), '');
BEGIN
  IF way IS NULL THEN RETURN NULL; END IF;
  IF way NOT IN ('cash', 'upi', 'transfer', 'terminal') THEN PERFORM desk.bad_input('method', 'must be cash, upi, transfer or terminal'); END IF;
  PERFORM desk.permit(p_rank, '{manager,owner}');
  RETURN way;
END $$;
