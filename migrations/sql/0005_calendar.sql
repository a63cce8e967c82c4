-- The calendar: notes on dates, auspicious days.
SELECT 1;
