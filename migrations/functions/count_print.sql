-- Counts one more copy of a paper that leaves the desk; from the second on the copy is marked as a duplicate.
CREATE OR REPLACE FUNCTION desk.count_print(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; d desk.document; stuff text;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{document}', '{medium}');
  answer := desk.begin_request(who.tenant_id, p_key, 'count_print', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  stuff := coalesce(nullif(desk.text_of(p_body, 'medium', 10), ''), 'paper');
  IF stuff NOT IN ('paper', 'file') THEN PERFORM desk.bad_input('medium', 'must be paper or file'); END IF;
  SELECT * INTO d FROM desk.document WHERE tenant_id = who.tenant_id AND document_id = desk.uuid_of(p_body, 'document') FOR NO KEY UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such document' USING ERRCODE = 'BK004', DETAIL = '{"what": "document"}'; END IF;
  INSERT INTO desk.document_print (tenant_id, document_id, copy_no, medium, desk)
    SELECT d.tenant_id, d.document_id, count(*) + 1, stuff, left(current_setting('application_name'), 60)
      FROM desk.document_print x WHERE x.tenant_id = d.tenant_id AND x.document_id = d.document_id;
  RETURN desk.end_request(p_key, desk.document_card(d.tenant_id, d.document_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.count_print(uuid, jsonb) TO @clerk@;
