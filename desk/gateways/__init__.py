"""The outside: payment providers and what carries words to them. Knows no window and no SQL."""
