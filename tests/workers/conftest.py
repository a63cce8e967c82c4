"""Fixtures of the worker's tests: a counter with a provider (Razorpay unless a test names another) and its worker."""

from collections.abc import Iterator

import pytest

from desk.usecases.payments.collecting import Collector
from tests.database import Database
from tests.gateways.houses import BOOTHS
from tests.workers.counter import Counter, working


@pytest.fixture
def counter(db18: Database, request: pytest.FixtureRequest) -> Iterator[Counter]:
    booth = BOOTHS[getattr(request, "param", "razorpay link")]()
    made = Counter(db=db18, booth=booth)
    made.offer()
    with booth.house:
        yield made


@pytest.fixture
def collector(counter: Counter) -> Iterator[Collector]:
    with working(counter) as made:
        yield made
