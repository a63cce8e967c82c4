"""The providers of payments and messages on this PC: their keys in its key store, and what is built with them."""
