"""The rules of reading an old register: which column is what, and what is meant by a cell."""
