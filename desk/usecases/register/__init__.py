"""The register in and out: an old one read, planned, tried and brought in; bookings and customers as files."""
