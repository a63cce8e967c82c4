"""Tells a process that hangs from one that has little of a busy machine: the second goes on using the processor."""

import time

import psutil

HUNG_AFTER = 60.0


class Idleness:
    """How long a process has used no processor; asked again and again while somebody waits for it."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)
        self._used, self._since = -1.0, 0.0

    @property
    def seconds(self) -> float:
        times, now = self._process.cpu_times(), time.monotonic()
        if times.user + times.system > self._used:
            self._used, self._since = times.user + times.system, now
        return now - self._since

    @property
    def hangs(self) -> bool:
        return self.seconds > HUNG_AFTER
