"""The reports panel: which report, of which days, its chart and table, and the ways out of it."""
