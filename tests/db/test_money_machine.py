"""Random walks over everything that moves money: whatever happens, the books add up after every single step."""

from collections import Counter
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.database import Cluster, Database, unlimited
from tests.db.money_walk import STEPS_BY_WEIGHT, walk
from tests.db.paper_acts import register

NAMES = st.sampled_from([name for name, weight in STEPS_BY_WEIGHT.items() for _ in range(weight)])


def lent(cluster: Cluster, *, registered: bool) -> Database:
    """A database of its own, with room for many steps."""
    db = cluster.copy()
    unlimited(db)
    db.superuser.execute("UPDATE desk.venue SET security_minor = 2000000")
    db.superuser.execute("UPDATE desk.tenant SET clerk_refund_minor = 300000")
    if registered:
        register(db)
    return db


def walks(cluster: Cluster, *, examples: int, steps: int) -> Counter[str]:
    """How often each operation was carried out; a failing walk is shortened to what it needs."""
    done: Counter[str] = Counter()

    @settings(max_examples=examples, deadline=None, database=None, derandomize=True,
              suppress_health_check=list(HealthCheck), phases=(Phase.generate, Phase.shrink))  # fmt: skip
    @given(names=st.lists(NAMES, min_size=steps, max_size=steps), seed=st.integers(0, 2**32), registered=st.booleans())
    def here(names: list[str], seed: int, registered: bool) -> None:
        done.update(walk(lambda: lent(cluster, registered=registered), names, seed).done)

    here()
    return done


def test_that_five_hundred_random_steps_with_money_keep_every_balance(cluster_of: Callable[[str], Cluster]) -> None:
    done = walks(cluster_of("embedded"), examples=5, steps=100)
    assert sum(done.values()) >= 200  # about half; the rest were refused by name, or found nothing to be done to
    wanted = {"cash", "declare", "clear", "bounce", "void", "refund", "pay_refund", "close_day"}
    if missing := sorted(wanted - set(done)):  # chance passed them by: a walk that is drawn to them
        names = Random(7).choices([*STEPS_BY_WEIGHT, *missing * 6, *["cash"] * 6], k=200)
        done += walk(lambda: lent(cluster_of("embedded"), registered=False), names, 5).done
    assert wanted <= set(done)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_that_ten_thousand_random_steps_with_money_keep_every_balance(cluster: Cluster) -> None:
    done = walks(cluster, examples=70, steps=150)
    assert sum(done.values()) >= 4000
    assert set(done) == set(STEPS_BY_WEIGHT)
