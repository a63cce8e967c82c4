"""PostgreSQL: connection, commands, reads, listening, migrations. Nothing above this ring sees SQL or a row."""
