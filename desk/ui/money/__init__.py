"""The Money panel: what came, and what waits for somebody, each with its one next action."""
