-- Papers and commission follow at the end of a command, when its money is posted. A session may have made them immediate, and then they
-- would tell of money that is not there yet; or it sends a second command in one transaction: what the first one left is settled before.
CREATE OR REPLACE FUNCTION desk.settle_before() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN           -- something was written in this transaction before
    SET CONSTRAINTS desk.payment_has_paper, desk.refund_has_paper, desk.booking_commission IMMEDIATE;
  END IF;
  SET CONSTRAINTS ALL DEFERRED;
END $$;
