"""The machine that the figures come from: what it is, and how much of it other programs had meanwhile."""

import os
import platform
import time
from dataclasses import dataclass, field

import psutil


def named() -> str:
    """Processor, how many, system and Python: what a figure cannot be read without."""
    load = f", load {os.getloadavg()[0]:.1f} at the beginning" if hasattr(os, "getloadavg") else ""
    return f"{_processor()}, {os.cpu_count()} CPUs, {platform.system()}, Python {platform.python_version()}{load}"


def _processor() -> str:
    try:
        with open("/proc/cpuinfo") as told:
            names = [line.partition(":")[2].strip() for line in told if line.startswith("model name")]
    except OSError:
        names = []
    return f"{names[0]} ({platform.machine()})" if names else platform.machine()


def pace() -> float:
    """Milliseconds of the processor for a fixed piece of work: the same machine is not equally quick at all hours."""
    began = time.thread_time()
    sum(n * n for n in range(25_000))
    return (time.thread_time() - began) * 1000


@dataclass(kw_only=True)
class Watch:
    """Begins when it is made; `others` is the share of all processors that was in other programs' hands since then.

    Ours are this process, its children as they end, and the server's processes.
    """

    server: int
    _began: float = field(default_factory=time.monotonic)
    _busy: float = field(default_factory=lambda: _busy())
    _ours: float = 0.0

    def __post_init__(self) -> None:
        self._ours = _ours(self.server)

    def others(self) -> float:
        took = (time.monotonic() - self._began) * (os.cpu_count() or 1)
        return max(0.0, (_busy() - self._busy) - (_ours(self.server) - self._ours)) / took


def _busy() -> float:
    """Seconds that all processors have worked so far, or were taken away from this machine."""
    times = psutil.cpu_times()
    return float(sum(times) - times.idle - getattr(times, "iowait", 0.0) - _guest(times))


def _guest(times: object) -> float:
    """What Linux counts twice: as a guest's and as a user's."""
    return float(getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0))


def _ours(server: int) -> float:
    """Of this process with its ended children, and of the server with its living and ended ones."""
    postmaster = psutil.Process(server)
    return sum(_used(one) for one in (psutil.Process(), postmaster, *postmaster.children()))


def _used(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(
        times.user + times.system + getattr(times, "children_user", 0.0) + getattr(times, "children_system", 0.0)
    )
