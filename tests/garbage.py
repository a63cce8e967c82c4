"""Cycles of objects are collected in the main thread, after each test: the desk does so too (desk/ui/board/quiet.py).

Python's own collector runs in whatever thread makes objects, and an object of a window that ends in a worker's thread
takes the process with it. What a test left open is told as that test's fault, and not as that of a later one.
"""

import gc
from collections.abc import Iterator

import pytest

WHOLE_EVERY = 100
_ended = 0


def pytest_sessionstart() -> None:
    gc.disable()


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown() -> Iterator[None]:
    global _ended
    result = yield
    _ended += 1
    turned_on = gc.isenabled()
    gc.disable()
    gc.collect(2 if _ended % WHOLE_EVERY == 0 else 1)
    assert not turned_on, "this test left Python's collector on: in the next one it would run in any thread"
    return result
