"""Servers on this PC alone that behave as providers do, for trying the product; they move no money."""
