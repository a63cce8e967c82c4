"""Clockwork: named threads that run a use case again and again. Neither Qt nor SQL."""
