-- The account on which the money of a method lies.
CREATE OR REPLACE FUNCTION desk.account_of(p_method text) RETURNS text
LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE p_method WHEN 'transfer' THEN 'bank' WHEN 'cheque' THEN 'bank' WHEN 'credit' THEN 'customer_credit' ELSE p_method END $$;
