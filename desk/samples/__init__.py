"""Sample venues, people and bookings for the demonstration and for tests; never imported by the product's own rings."""
