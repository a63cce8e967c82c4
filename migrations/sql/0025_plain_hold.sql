-- As step 23 did for bookings: a constraint is read and compiled anew for each statement that writes, one function is kept ready by the session.
SET CONSTRAINTS ALL IMMEDIATE;   -- what earlier steps have posted is judged now: a table that waits for that is not altered
SET CONSTRAINTS ALL DEFERRED;

ALTER TABLE desk.occupancy DROP CONSTRAINT occupancy_during, DROP CONSTRAINT occupancy_one_owner, DROP CONSTRAINT occupancy_blackout_status;   -- one for all three: step 29
ALTER TABLE desk.payment DROP CONSTRAINT payment_amount, DROP CONSTRAINT payment_gateway_money_named, DROP CONSTRAINT payment_last4_form,
  DROP CONSTRAINT payment_method_known, DROP CONSTRAINT payment_money_ref_of_gateway, DROP CONSTRAINT payment_no_form,
  DROP CONSTRAINT payment_provider_of_gateway, DROP CONSTRAINT payment_purpose_known, DROP CONSTRAINT payment_received_is_numbered,
  DROP CONSTRAINT payment_reference_form, DROP CONSTRAINT payment_tendered_enough, DROP CONSTRAINT payment_tendered_is_cash,
  ADD CONSTRAINT payment_is_whole CHECK (desk.payment_is_whole(payment));
ALTER TABLE desk.document DROP CONSTRAINT document_number_form, DROP CONSTRAINT document_subject, DROP CONSTRAINT document_void_whole,
  ADD CONSTRAINT document_is_whole CHECK (desk.document_is_whole(document));

-- The card takes its parts and not a second object to add; the limits of holds are given as they are and not with their tenant.
DROP FUNCTION IF EXISTS desk.card_of(desk.booking, int, text, text, text, jsonb);
DROP FUNCTION IF EXISTS desk.check_hold_limits(desk.tenant);
