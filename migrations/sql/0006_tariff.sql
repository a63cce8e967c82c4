-- The tariff: what a booking costs and by which rule.
SELECT 1;
