"""Search in one field over bookings, as a small window over the workplace."""
