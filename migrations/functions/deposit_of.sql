-- The deposit of a total by the venue's terms: percent or fixed, clamped, never above the total.
-- Equal to desk/domain/payment_option.py.
CREATE OR REPLACE FUNCTION desk.deposit_of(p_venue desk.venue, p_total bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE AS $$
  SELECT least(p_total, greatest(p_venue.deposit_min_minor::bigint, least(p_venue.deposit_max_minor::bigint,
    coalesce(p_venue.deposit_fixed_minor::bigint, round(p_total::numeric * p_venue.deposit_bp / 10000)::bigint)))) $$;
