"""Messages: what is asked for, what screens read of them, and how the worker sends them."""
