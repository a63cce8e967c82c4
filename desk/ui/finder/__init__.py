"""The finder: what a family asks for, and the free places that fit, as a list for the keyboard."""
