-- Money: payments of every kind, refunds, ledger, papers' numbers, drawer.
SELECT 1;
