"""The customers' panel: find, look, edit in place, merge duplicates."""
