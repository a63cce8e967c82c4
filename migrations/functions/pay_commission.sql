-- A venue's commission up to a day has been paid, with the reference of the transfer.
CREATE OR REPLACE FUNCTION desk.pay_commission(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.pay_out(p_key, p_body, 'pay_commission', 'commission_payable', 'transfer') $$;
GRANT EXECUTE ON FUNCTION desk.pay_commission(uuid, jsonb) TO @clerk@;   -- who may is asked inside
