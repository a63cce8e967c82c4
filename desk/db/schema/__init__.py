"""The schema as a whole: bringing a database to it, founding, loading and describing one."""
