"""Small reusable widgets of the window: they know the look and nothing of bookings."""
