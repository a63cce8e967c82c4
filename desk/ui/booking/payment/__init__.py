"""Taking money and giving it back: the forms, the payments of one booking, and their words."""
