"""Benchmarks: our figure against the raw limit of the same work in the same run. No part of the test run."""
