"""PostgreSQL, seen from the outside: connections, the referee's commands, the read side, listening. All SQL lives here."""
