"""Sample businesses for the demo and the tests: houses as data, founded by SQL, booked by the real commands."""
