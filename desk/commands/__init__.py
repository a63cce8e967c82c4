"""What `desk NAME` runs: the command line's arguments, and a module for each command or a few that belong together."""
