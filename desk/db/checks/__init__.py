"""What must always hold in a database, and how it is looked at."""
