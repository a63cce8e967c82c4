"""What people see and touch: windows, panels and widgets. No SQL, no HTTP, no files."""
