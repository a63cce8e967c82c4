"""`python -m tests.shots`: every screen and state of the window as pictures, from the demo, without a display."""
