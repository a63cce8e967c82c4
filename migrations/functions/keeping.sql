-- How the data is kept: alerts that stand, the last backup by whatever means, the last trial restore, the last day that was closed.
CREATE OR REPLACE FUNCTION desk.keeping() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object(
      'now', clock_timestamp(),
      'since', (SELECT min(s.created_at) FROM desk.staff s WHERE s.tenant_id = m.t),
      'backup_at', (SELECT max(b.at) FROM desk.backup b WHERE b.tenant_id = m.t AND b.kind IN ('backup', 'elsewhere')),
      'rehearsed_at', (SELECT max(b.at) FROM desk.backup b WHERE b.tenant_id = m.t AND b.kind = 'rehearsal'),
      'closed_at', (SELECT max(d.closed_at) FROM desk.day_close d WHERE d.tenant_id = m.t),
      'alerts', coalesce((SELECT jsonb_agg(jsonb_build_object('source', a.source, 'problem', a.problem, 'desk', a.desk, 'raised_at', a.raised_at)
          ORDER BY a.raised_at) FROM desk.alert a WHERE a.tenant_id = m.t AND a.cleared_at IS NULL), '[]'))
    FROM (SELECT desk.my_tenant() AS t) m $$;
GRANT EXECUTE ON FUNCTION desk.keeping() TO @staff@;
