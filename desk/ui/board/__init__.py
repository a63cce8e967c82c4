"""The board: which space is taken when, as one table that is painted by itself and read aloud by Qt."""
