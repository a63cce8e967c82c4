-- owner: role_admin
-- Makes a member of staff with a login of their own. The password arrives as a SCRAM verifier made on the desk.
CREATE OR REPLACE FUNCTION desk.staff_create(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; rank_ text; login_ text;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{login,name,rank,verifier}');
  answer := desk.begin_request(who.tenant_id, p_key, 'staff_create', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  rank_ := desk.text_of(p_body, 'rank', 20, true); login_ := desk.text_of(p_body, 'login', 63, true);
  IF NOT desk.may_manage(who.rank, rank_) THEN PERFORM desk.permit(who.rank, '{owner}'); END IF;
  PERFORM desk.make_login(who.tenant_id, login_::name, desk.text_of(p_body, 'name', 200, true), rank_, desk.text_of(p_body, 'verifier', 500, true));
  RETURN desk.end_request(p_key, jsonb_build_object('login', login_, 'rank', rank_));
END $$;
GRANT EXECUTE ON FUNCTION desk.staff_create(uuid, jsonb) TO @clerk@;
