"""Clockwork: a named thread with a beat, a stop and its health; the jobs themselves are use cases."""
