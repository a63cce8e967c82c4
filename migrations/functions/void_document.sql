-- Declares an invoice void with a reason: it keeps its number and is marked, and a fresh one may be issued. The paper of a
-- payment or a refund follows its money and is not voided by hand.
CREATE OR REPLACE FUNCTION desk.void_document(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; d desk.document; why text;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{document,reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'void_document', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  why := desk.text_of(p_body, 'reason', 200, true);
  SELECT * INTO d FROM desk.document WHERE tenant_id = who.tenant_id AND document_id = desk.uuid_of(p_body, 'document');
  IF NOT FOUND THEN RAISE EXCEPTION 'no such document' USING ERRCODE = 'BK004', DETAIL = '{"what": "document"}'; END IF;
  PERFORM desk.lock_booking(who.tenant_id, d.booking_id, NULL);
  IF d.kind <> 'invoice' THEN PERFORM desk.bad_input('document', 'follows its money and cannot be voided by hand'); END IF;
  UPDATE desk.document SET void_reason = why, voided_at = clock_timestamp(), voided_by = session_user
    WHERE tenant_id = who.tenant_id AND document_id = d.document_id AND void_reason = '' RETURNING * INTO d;
  IF NOT FOUND THEN PERFORM desk.bad_input('document', 'is void already'); END IF;
  RETURN desk.end_request(p_key, desk.document_card(d.tenant_id, d.document_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.void_document(uuid, jsonb) TO @clerk@;   -- the rank inside says who may
