-- owner: role_admin
-- Sets a password, by SCRAM verifier: one's own, or that of somebody one manages. Somebody else's open sessions end, as
-- whoever knew the old password may be in one of them; one's own stay. What comes in with the old password in the very
-- moment before the commit stays until it ends by itself.
CREATE OR REPLACE FUNCTION desk.staff_password(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); them desk.staff; answer jsonb; verifier text;
BEGIN
  PERFORM desk.fields(p_body, '{login,verifier}');
  answer := desk.begin_request(who.tenant_id, p_key, 'staff_password', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT * INTO them FROM desk.staff WHERE login = desk.text_of(p_body, 'login', 63, true) AND tenant_id = who.tenant_id AND active FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such member of staff' USING ERRCODE = 'BK004', DETAIL = '{"what": "staff"}'; END IF;
  IF them.login <> session_user AND NOT desk.may_manage(who.rank, them.rank) THEN PERFORM desk.permit(who.rank, '{owner}'); END IF;
  verifier := desk.text_of(p_body, 'verifier', 500, true);
  PERFORM desk.check_verifier(verifier);
  PERFORM desk.alter_login(them.login, format('PASSWORD %L', verifier));
  IF them.login <> session_user THEN PERFORM desk.end_sessions(them.login); END IF;
  RETURN desk.end_request(p_key, jsonb_build_object('login', them.login));
END $$;
GRANT EXECUTE ON FUNCTION desk.staff_password(uuid, jsonb) TO @clerk@;
