"""A short soak: desks, a worker, crashes and cuts at random, then every promise and every rupee (`./run soak`)."""

import pytest

from tests.quick_server import server_folder, start_quickly
from tests.soak.walk import BLOWS, soak

# The walk's two minutes are not all: what is under way then is carried to its end, which took as long again twice over
# on a machine that was busy with five other things.
NIGHT = pytest.param(21, 120, marks=[pytest.mark.nightly, pytest.mark.timeout(900)])


@pytest.mark.parametrize(("seed", "seconds"), [(20, 12), NIGHT])
def test_that_whatever_falls_on_desks_worker_server_and_cable_nothing_is_lost_or_doubled(
    seed: int, seconds: float, capsys: pytest.CaptureFixture[str]
) -> None:
    with server_folder() as root, soak(root, seed, start_quickly) as walk:
        assert walk.go(seconds, print) == [], f"--seed {seed}, blows {dict(walk.blows)}"
        assert walk.model.told, "nobody was told anything"
        assert walk.blows.total() >= 5
        assert set(walk.blows) <= set(BLOWS)
