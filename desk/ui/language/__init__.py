"""The languages of the window: which there are, how one is put on, and how what is shown follows a change at once."""
