"""The shift's panel: what waits for somebody today, each with its one next action."""
