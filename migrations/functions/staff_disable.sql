-- owner: role_admin
-- Ends a login: it cannot connect again, and what it has open is ended, hints to its listener included. A session that was
-- opened in this very moment reads and writes nothing; the next `sweep_holds` ends it.
CREATE OR REPLACE FUNCTION desk.staff_disable(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); them desk.staff; answer jsonb;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{login}');
  answer := desk.begin_request(who.tenant_id, p_key, 'staff_disable', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  -- in one order, and myself read again: two owners who disable each other must not both succeed
  PERFORM FROM desk.staff WHERE tenant_id = who.tenant_id AND login IN (session_user, p_body ->> 'login') ORDER BY login FOR UPDATE;
  who := desk.me_now();
  SELECT * INTO them FROM desk.staff WHERE login = desk.text_of(p_body, 'login', 63, true) AND tenant_id = who.tenant_id;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such member of staff' USING ERRCODE = 'BK004', DETAIL = '{"what": "staff"}'; END IF;
  IF NOT desk.may_manage(who.rank, them.rank) THEN PERFORM desk.permit(who.rank, '{owner}'); END IF;
  IF them.login = session_user THEN PERFORM desk.bad_input('login', 'is your own; ask another owner'); END IF;
  UPDATE desk.staff SET active = false WHERE login = them.login;
  PERFORM desk.alter_login(them.login, 'NOLOGIN');
  PERFORM desk.end_sessions(them.login);
  RETURN desk.end_request(p_key, jsonb_build_object('login', them.login));
END $$;
GRANT EXECUTE ON FUNCTION desk.staff_disable(uuid, jsonb) TO @clerk@;
