"""What the database answers, as values: one module for each kind of thing."""
