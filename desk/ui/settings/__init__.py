"""The settings: a list of pages at the left, one form machinery for all that the database keeps as records."""
