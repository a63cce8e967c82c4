"""What one signed-in person works with: which panels and forms there are, and what ties board and forms to the desk."""
