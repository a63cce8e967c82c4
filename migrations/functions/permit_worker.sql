-- Refuses everybody but a worker, and an older snapshot, which would still see money as it was.
CREATE OR REPLACE FUNCTION desk.permit_worker(p_rank text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM desk.permit(p_rank, '{worker}');
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'a worker''s steps are carried out in read committed transactions' USING ERRCODE = '25001';
  END IF;
  PERFORM desk.settle_before();
END $$;
