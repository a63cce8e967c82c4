-- Issues a paper of a booking, or answers with the one issued before: asked twice, the same number.
CREATE OR REPLACE FUNCTION desk.issue_document(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; answer jsonb; card jsonb; kind text; made uuid; payment uuid; refund uuid;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,kind}', '{payment,refund}');
  answer := desk.begin_request(who.tenant_id, p_key, 'issue_document', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  kind := desk.text_of(p_body, 'kind', 20); payment := desk.uuid_of(p_body, 'payment'); refund := desk.uuid_of(p_body, 'refund');
  IF kind NOT IN ('receipt', 'receipt_voucher', 'invoice', 'credit_note', 'refund_voucher') THEN PERFORM desk.bad_input('kind', 'is not a kind of paper'); END IF;
  IF (kind IN ('receipt', 'receipt_voucher')) <> (payment IS NOT NULL) THEN PERFORM desk.bad_input('payment', 'is what a receipt is for'); END IF;
  IF (kind IN ('credit_note', 'refund_voucher')) <> (refund IS NOT NULL) THEN PERFORM desk.bad_input('refund', 'is what this paper is for'); END IF;
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), NULL);
  PERFORM desk.may_issue(b, kind, payment, refund);
  made := desk.issue_paper(b, kind, payment, refund);
  card := desk.document_card(who.tenant_id, made);     -- a statement of its own, to see what was just written
  IF card ->> 'kind' <> kind AND kind <> 'receipt' THEN PERFORM desk.bad_input('kind', 'is not the paper of this ' || CASE WHEN payment IS NULL THEN 'refund' ELSE 'payment' END); END IF;
  RETURN desk.end_request(p_key, card);
END $$;
GRANT EXECUTE ON FUNCTION desk.issue_document(uuid, jsonb) TO @clerk@;
