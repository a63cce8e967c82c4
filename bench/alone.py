"""One benchmark in a process of its own: what it loads, holds or breaks is not the next one's; figures go to a file."""

import importlib
import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from bench.machine import Watch, pace

# Seconds for one benchmark; none comes near it on a machine that does nothing else.
_PATIENCE = 1800


def measured(name: str, server: int) -> dict[str, Any]:
    """Its rows, how long it took, what others did meanwhile, and what went wrong where it did not come to its end."""
    began, watch, paces = time.monotonic(), Watch(server=server), [pace()]
    found: dict[str, Any] = {"bench": name, "rows": []}
    with TemporaryDirectory(prefix="halldesk-bench-") as folder:
        figures = Path(folder) / "rows.json"
        with subprocess.Popen([sys.executable, "-m", __spec__.name, name, str(figures)]) as child:
            while (code := _ended(child)) is None and time.monotonic() - began < _PATIENCE:
                paces.append(pace())
            child.kill()
        if code is None:
            found["error"] = f"not done after {_PATIENCE} s"
        elif code == 0:
            found["rows"] = json.loads(figures.read_text("utf-8"))
        else:
            found["error"] = f"ended with {code}"
    seconds = round(time.monotonic() - began, 1)
    return found | {"seconds": seconds, "others": round(watch.others(), 3), "pace": round(median(paces), 2)}


def _ended(child: subprocess.Popen[bytes]) -> int | None:
    """How it ended; nothing while it is at work, after a second of waiting."""
    try:
        return child.wait(timeout=1)
    except subprocess.TimeoutExpired:
        return None


if __name__ == "__main__":
    rows = importlib.import_module(f"bench.{sys.argv[1]}").run()
    Path(sys.argv[2]).write_text(json.dumps(rows), "utf-8")
