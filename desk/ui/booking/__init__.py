"""The inspector: one booking or blackout with its actions, and the forms that create and change them."""
