"""The questions of the reports, one module a report: SQL that runs as the login that asks, so that row-level security
keeps businesses apart. Nothing here locks a booking.
"""
