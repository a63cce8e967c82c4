-- The papers of a booking, oldest first; none where there is no such booking here.
CREATE OR REPLACE FUNCTION desk.papers(p_booking uuid) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me();
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner,worker}');
  RETURN QUERY SELECT desk.document_card(d.tenant_id, d.document_id) FROM desk.document d
    WHERE d.tenant_id = who.tenant_id AND d.booking_id = p_booking ORDER BY d.issued_at, d.number;
END $$;
GRANT EXECUTE ON FUNCTION desk.papers(uuid) TO @clerk@, @worker@;   -- the worker sends receipts by e-mail
