"""How much memory a piece of work takes at its peak, watched from beside it (Linux); not what anything else does."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PAGE = 4096


def resident() -> int:
    """Bytes of this process that are in memory now."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE


class Peak:
    """`grown`: how many bytes more than at the beginning were in memory at once."""

    def __init__(self) -> None:
        self.before = self.most = resident()
        self.over = False

    @property
    def grown(self) -> int:
        return self.most - self.before

    def watch(self) -> None:
        while not self.over:
            self.most = max(self.most, resident())
            time.sleep(0.02)


@contextmanager
def watched() -> Iterator[Peak]:
    peak = Peak()
    thread = threading.Thread(target=peak.watch)
    thread.start()
    try:
        yield peak
    finally:
        peak.over = True
        thread.join()
