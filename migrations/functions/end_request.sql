-- Stores the answer under the key and returns it.
CREATE OR REPLACE FUNCTION desk.end_request(p_key uuid, p_answer jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
  UPDATE desk.request SET answer = p_answer WHERE login = session_user AND key = p_key;
  RETURN p_answer;
END $$;
GRANT EXECUTE ON FUNCTION desk.end_request(uuid, jsonb) TO @role_admin@;
