"""The window of a PC that nobody has set up yet."""
