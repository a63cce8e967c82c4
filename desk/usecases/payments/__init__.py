"""Payments through providers: what screens read of them, and how the worker carries them out."""
