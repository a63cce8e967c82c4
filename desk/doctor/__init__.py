"""What the doctor sees of this PC, and the file for support made of it; `desk.db.doctor` looks at the database."""
