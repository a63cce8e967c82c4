-- The first lock of every command that occupies space: one row lock per space, in one order, so that rivals queue and
-- neither {A,B} against {B,A} nor two equal inserts can deadlock. Row locks: advisory ones belong to whoever takes them first.
CREATE OR REPLACE FUNCTION desk.lock_spaces(p_tenant int, p_spaces int[]) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE n int;
BEGIN
  IF p_spaces[2] IS NULL THEN              -- mostly: nothing to sort
    PERFORM FROM desk.space WHERE tenant_id = p_tenant AND space_id = p_spaces[1] FOR NO KEY UPDATE;
    RETURN 1;
  END IF;
  PERFORM FROM desk.space WHERE tenant_id = p_tenant AND space_id = ANY (p_spaces) ORDER BY space_id FOR NO KEY UPDATE;
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
