"""What the doctor sees of this PC, and the file for support; `desk.db.checks.doctor` looks at the database."""
