-- The shift: arrivals, marks, undo.
SELECT 1;
