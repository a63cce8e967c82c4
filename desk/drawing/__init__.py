"""Pure shapes for screen and paper: what is drawn, not how a window or a sheet draws it."""
