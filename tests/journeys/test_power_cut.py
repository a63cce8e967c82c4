"""The power goes: server, backends and desks die at once in mid-booking. What was told stays, nothing is half done."""

import random
import signal
import time
from contextlib import suppress

import psutil
import pytest

from tests.journeys.conftest import Frail
from tests.journeys.test_killed import Worker, assert_once, assert_same, assert_told_is_stored, begin_together

CUTS = 5


def cut_the_power(frail: Frail, desks: list[Worker]) -> None:
    """SIGKILL for everything at once; no process has time to say goodbye to another."""
    postmaster = psutil.Process(frail.pid())
    victims = [postmaster, *postmaster.children(recursive=True)]
    for victim in victims:
        with suppress(psutil.NoSuchProcess):  # a backend that had just ended by itself
            victim.suspend()  # none of them sees another die first
    for desk in desks:
        desk.process.send_signal(signal.SIGKILL)
    for victim in victims:
        with suppress(psutil.NoSuchProcess):
            victim.kill()
    psutil.wait_procs(victims, timeout=20)
    for desk in desks:
        desk.kill()


def survive_cut(frail: Frail, desks: list[Worker], dice: random.Random) -> None:
    begin_together(desks)
    for desk in desks:
        desk.wait_for(dice.randint(2, 12))
    time.sleep(dice.uniform(0, 0.03))
    cut_the_power(frail, desks)
    frail.server.start()  # finds the leftovers of the dead server, recovers, takes connections
    for login, desk in zip(("asha", "ravi"), desks, strict=True):
        again = frail.sign_in(login)
        assert_same(frail, again.recover())
        assert again.recover() == []
        assert_told_is_stored(frail, desk.told())
        assert desk.told(), "the desks were refused instead of working"
        again.close()
    assert_once(frail)


def survive(frail: Frail, seed: int) -> None:
    dice = random.Random(seed)
    for cut in range(CUTS):
        first = cut * 60
        desks = [Worker(frail, login, first + n * 30) for n, login in enumerate(("asha", "ravi"))]
        try:
            survive_cut(frail, desks, dice)
        finally:
            for desk in desks:
                desk.kill()


def test_that_five_power_cuts_lose_nothing_that_was_told_and_leave_nothing_half_done(frail: Frail) -> None:
    survive(frail, 1)


@pytest.mark.nightly
@pytest.mark.timeout(3600)  # a desk that hangs is told after a minute; one with little of the machine takes five
@pytest.mark.parametrize("seed", range(2, 12))
def test_that_fifty_power_cuts_lose_nothing_that_was_told_and_leave_nothing_half_done(frail: Frail, seed: int) -> None:
    survive(frail, seed)
