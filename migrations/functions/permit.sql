-- Refuses unless the rank is one of those named.
CREATE OR REPLACE FUNCTION desk.permit(p_rank text, p_needs text[]) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF NOT p_rank = ANY (p_needs) THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = '42501', DETAIL = jsonb_build_object('needs', p_needs)::text;
  END IF;
END $$;
GRANT EXECUTE ON FUNCTION desk.permit(text, text[]) TO @role_admin@;
