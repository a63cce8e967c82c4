"""The health panel: connection, live feed, clockwork and versions, with advice in words."""
