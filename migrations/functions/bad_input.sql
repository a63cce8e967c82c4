-- One way to say which field is wrong and how.
CREATE OR REPLACE FUNCTION desk.bad_input(p_field text, p_problem text) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RAISE EXCEPTION 'bad input' USING ERRCODE = 'BK002', DETAIL = jsonb_build_object('field', left(p_field, 60), 'problem', p_problem)::text;
END $$;
GRANT EXECUTE ON FUNCTION desk.bad_input(text, text) TO @role_admin@;
