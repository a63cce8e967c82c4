-- A discount is within the share that a rank may give; p_manager says who may give more.
CREATE OR REPLACE FUNCTION desk.check_discount_share(p_share numeric, p_limit int, p_manager int) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF p_share > p_limit THEN
    RAISE EXCEPTION 'the discount is above the limit' USING ERRCODE = '42501',
      DETAIL = jsonb_build_object('needs', CASE WHEN p_share > p_manager THEN '["owner"]'::jsonb ELSE '["manager", "owner"]' END, 'limit_bp', p_limit)::text;
  END IF;
END $$;
