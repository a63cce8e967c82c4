"""The cash drawer and the close of a day on the screen."""
