"""One benchmark in a process of its own: what it loads, holds or breaks is not the next one's; figures go to a file."""

import importlib
import json
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.machine import Watch

# Seconds for one benchmark; none comes near it on a machine that does nothing else.
_PATIENCE = 1800


def measured(name: str, server: int) -> dict[str, Any]:
    """Its rows, how long it took, what others did meanwhile, and what went wrong where it did not come to its end."""
    began, watch = time.monotonic(), Watch(server=server)
    found: dict[str, Any] = {"bench": name, "rows": []}
    with TemporaryDirectory(prefix="halldesk-bench-") as folder:
        figures = Path(folder) / "rows.json"
        try:
            done = subprocess.run([sys.executable, "-m", __spec__.name, name, str(figures)], timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            found["error"] = f"not done after {_PATIENCE} s"
        else:
            if done.returncode == 0:
                found["rows"] = json.loads(figures.read_text("utf-8"))
            else:
                found["error"] = f"ended with {done.returncode}"
    seconds = round(time.monotonic() - began, 1)
    return found | {"seconds": seconds, "others": round(watch.others(), 3)}


if __name__ == "__main__":
    rows = importlib.import_module(f"bench.{sys.argv[1]}").run()
    Path(sys.argv[2]).write_text(json.dumps(rows), "utf-8")
