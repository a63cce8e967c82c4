-- The days of an item in groups of the same factors, in order: of the week (Sunday before weekend), season (from_day to
-- to_day, also round the year's end) and surge; of several of a kind the first in order holds. Equal to desk/domain/tariff.py.
CREATE OR REPLACE FUNCTION desk.day_factors(p_venue desk.venue, p_first date, p_days int)
RETURNS TABLE (days int, factor numeric, rule jsonb)
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY WITH f AS MATERIALIZED (
    SELECT * FROM desk.tariff_factor x WHERE x.tenant_id = p_venue.tenant_id AND x.venue_id = p_venue.venue_id
      AND (x.kind <> 'surge' OR (x.from_date <= p_first + p_days AND x.to_date >= p_first))),
  held AS (
    SELECT d.n, h.*, row_number() OVER (PARTITION BY d.n, h.part ORDER BY (h.kind = 'sunday') DESC, h.sort, h.factor_id) AS place
      FROM (SELECT n, p_first + n AS day, extract(month FROM p_first + n)::int * 100 + extract(day FROM p_first + n)::int AS md FROM generate_series(0, p_days - 1) n) d
      CROSS JOIN LATERAL (
        SELECT CASE f.kind WHEN 'season' THEN 2 WHEN 'surge' THEN 3 ELSE 1 END AS part, f.kind, f.name, f.factor_bp, f.sort, f.factor_id FROM f
         WHERE CASE f.kind WHEN 'season' THEN CASE WHEN f.from_day <= f.to_day THEN d.md BETWEEN f.from_day AND f.to_day ELSE d.md >= f.from_day OR d.md <= f.to_day END
                           WHEN 'surge' THEN d.day BETWEEN f.from_date AND f.to_date
                           ELSE extract(isodow FROM d.day)::int = ANY (f.weekdays) END) h),
  each_day AS (
    SELECT d.n, coalesce(jsonb_agg(jsonb_build_object('kind', h.kind, 'name', h.name, 'bp', h.factor_bp) ORDER BY h.part) FILTER (WHERE h.n IS NOT NULL), '[]') AS rule,
           coalesce(max(h.factor_bp) FILTER (WHERE h.part = 1), 10000)::numeric * coalesce(max(h.factor_bp) FILTER (WHERE h.part = 2), 10000)
             * coalesce(max(h.factor_bp) FILTER (WHERE h.part = 3), 10000) / 1000000000000 AS factor
      FROM generate_series(0, p_days - 1) d (n) LEFT JOIN held h ON h.n = d.n AND h.place = 1 GROUP BY d.n)
  SELECT count(*)::int, x.factor, x.rule FROM each_day x GROUP BY x.factor, x.rule ORDER BY min(x.n);
END $$;
