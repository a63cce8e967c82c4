"""Fixtures shared by all tests: a real PostgreSQL per test run, a fresh copy of a small house per test."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

pytest_plugins = ["tests.crashes", "tests.database", "tests.garbage", "tests.patience"]

# How long an example takes is a matter of the machine and its neighbours; timings belong to bench/.
settings.register_profile("quick", deadline=None, max_examples=50)
settings.register_profile("whole", deadline=None)


def pytest_configure(config: pytest.Config) -> None:
    """The quick tier tries half as many examples as the nightly one."""
    settings.load_profile("quick" if "not nightly" in config.getoption("-m") else "whole")
