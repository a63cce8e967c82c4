"""Reports as files: tables for spreadsheets, and papers with charts."""
