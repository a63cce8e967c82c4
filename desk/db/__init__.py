"""PostgreSQL, seen from the desk: connections, the referee's commands, the read side, listening. All SQL is here."""
