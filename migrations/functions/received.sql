-- What has been received for a booking and not given back: the balance of its advance account. Only money that has really
-- come is posted there.
CREATE OR REPLACE FUNCTION desk.received(p_tenant int, p_booking uuid) RETURNS bigint
LANGUAGE plpgsql STABLE AS
$$
BEGIN
  RETURN desk.held(p_tenant, 'advance', p_booking);
END $$;
