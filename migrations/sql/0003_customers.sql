-- People: several phones, duplicates merged, series of bookings.
SELECT 1;
