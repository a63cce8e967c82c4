-- How a member of staff is called on the screen.
CREATE OR REPLACE FUNCTION desk.staff_name(p_login name) RETURNS text
LANGUAGE plpgsql STABLE AS
$$
BEGIN
  RETURN (SELECT coalesce((SELECT display_name::text FROM desk.staff WHERE login = p_login), p_login::text));
END $$;
