-- How many guests items hold: the largest of them, or all tables, seats and rooms of one time together. The arrays run side by
-- side; a capacity NULL is not limited. Equal to room_of in desk/domain/rules.py.
CREATE OR REPLACE FUNCTION desk.room_of(p_tenant int, p_spaces int[], p_from timestamptz[], p_to timestamptz[], p_capacities int[]) RETURNS int
LANGUAGE sql STABLE AS $$
  SELECT least(max(g.room), 2147483647)::int FROM (
    SELECT CASE WHEN x.small THEN sum(x.capacity) ELSE max(x.capacity) END AS room FROM (
      SELECT i.starts_at, i.ends_at, coalesce(i.capacity, 2147483647)::bigint AS capacity, coalesce(s.kind IN ('table', 'seat', 'room'), false) AS small
      FROM unnest(p_spaces, p_from, p_to, p_capacities) i (space_id, starts_at, ends_at, capacity)
        LEFT JOIN desk.space s ON s.tenant_id = p_tenant AND s.space_id = i.space_id) x
    GROUP BY x.small, x.starts_at, x.ends_at) g
$$;
