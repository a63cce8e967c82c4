"""Papers on the screen: the list of a booking's papers, the preview, printing and keeping as a file."""
