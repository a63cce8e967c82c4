-- The steps that take a booking of the old register to the state it had there, in their order: what is written at once has
-- the history of one that took them one by one. Guard and log read this one list; the lifecycle table judges each step.
CREATE OR REPLACE FUNCTION desk.brought_steps(p_status desk.booking_status, p_paid boolean)
RETURNS TABLE (rev int, event text, from_status text, to_status text, actor text)
LANGUAGE sql IMMUTABLE AS $$
  SELECT row_number() OVER (ORDER BY s.n)::int, s.event, s.before, s.after, s.actor
    FROM (VALUES
      (1, 'create', NULL, 'temp_hold', NULL, true),
      (2, 'cancel', 'temp_hold', 'cancelled', NULL, p_status = 'cancelled'),
      (3, 'select_payment', 'temp_hold', 'pending', NULL, p_status IN ('pending', 'confirmed', 'completed')),
      (4, 'manual_confirm', 'pending', 'confirmed', NULL, p_status IN ('confirmed', 'completed')),
      (5, 'payment', CASE p_status WHEN 'pending' THEN 'pending' ELSE 'confirmed' END, CASE p_status WHEN 'pending' THEN 'pending' ELSE 'confirmed' END, NULL, p_paid),
      (6, 'complete_event', 'confirmed', 'completed', 'system', p_status = 'completed')) s (n, event, before, after, actor, taken)
    WHERE s.taken
$$;
