"""Fixtures shared by all tests: a real PostgreSQL per test run, a fresh copy of a small house per test."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.database"]
