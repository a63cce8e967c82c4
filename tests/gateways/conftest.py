"""Fixtures of the provider tests: a house per test on this PC's loopback address, and no other socket."""

from collections.abc import Iterator

import pytest

from tests.gateways.houses import BOOTHS, Booth


@pytest.fixture(params=list(BOOTHS))
def booth(request: pytest.FixtureRequest) -> Iterator[Booth]:
    """Each provider in turn."""
    made = BOOTHS[request.param]()
    with made.house:
        yield made
