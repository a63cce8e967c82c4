-- owner: role_admin
-- A manager manages clerks, an owner everybody of the tenant.
CREATE OR REPLACE FUNCTION desk.may_manage(p_mine text, p_theirs text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS
$$ SELECT p_mine = 'owner' OR (p_mine = 'manager' AND p_theirs = 'clerk') $$;
