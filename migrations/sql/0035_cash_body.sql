-- The body of cash at the counter, its fields in the order that JSONB keeps them in (by length, then by name): written again they need no sorting.
CREATE TYPE desk.cash_body AS (booking uuid, purpose text, currency text, seen_minor bigint, amount_minor bigint, tendered_minor bigint);
