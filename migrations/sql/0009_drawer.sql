-- The cash drawer and the close of a day.
SELECT 1;
