-- The year in which the financial year of a local date begins.
CREATE OR REPLACE FUNCTION desk.financial_year(p_day date, p_first_month int) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT extract(year FROM p_day - make_interval(months => p_first_month - 1))::int $$;
