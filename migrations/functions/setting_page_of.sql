-- The name of a page of settings, if there is such a page and this rank may open it.
CREATE OR REPLACE FUNCTION desk.setting_page_of(p_page text, p_rank text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE ranks_ text[] := (SELECT p.ranks FROM desk.setting_page p WHERE p.page = p_page);
BEGIN
  IF ranks_ IS NULL THEN PERFORM desk.bad_input('page', 'is not known'); END IF;
  PERFORM desk.permit(p_rank, ranks_);
  RETURN p_page;
END $$;
