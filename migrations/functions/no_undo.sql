-- One way to say why a change cannot be undone.
CREATE OR REPLACE FUNCTION desk.no_undo(p_problem text) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RAISE EXCEPTION 'this cannot be undone' USING ERRCODE = 'BK042', DETAIL = jsonb_build_object('problem', p_problem)::text;
END $$;
