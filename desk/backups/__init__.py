"""Copies of the whole business: made, kept, restored, tried. Knows files and both sides of the server; no windows."""
