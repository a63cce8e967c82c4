"""`./run bench [name …]`: runs the benchmarks, each in a process of its own, and prints a table as soon as it knows it.

`--json FILE` and `--table FILE` keep the figures; one that fails takes nobody else's figures with it.
"""

import argparse
import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.alone import measured

BENCHES = (
    *("referee", "crowd", "lifecycle", "big", "money", "desk", "slow_line", "listeners", "painted"),
    *("board_frames", "window", "finding", "papers", "reports", "outbox"),
)
_HEAD = "| measure | ours | limit in the same run | ratio | target |\n| --- | ---: | ---: | ---: | ---: |"


def main() -> int:
    parser = argparse.ArgumentParser(prog="./run bench", description=__doc__)
    parser.add_argument("names", nargs="*", help=f"which of: {', '.join(BENCHES)} (default: all)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures as JSON")
    parser.add_argument("--table", type=Path, metavar="FILE", help="also write the tables as Markdown")
    options = parser.parse_args()
    if unknown := set(options.names) - set(BENCHES):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    machine = {"machine": _machine(), "at": datetime.now(UTC).isoformat(timespec="minutes")}
    found: list[dict[str, Any]] = []
    _say(machine["machine"])
    for name in options.names or BENCHES:
        found.append(measured(name))
        _say(f"\n{_table(found[-1])}")
        if options.json:
            options.json.write_text(json.dumps(machine | {"benches": found}, indent=1), "utf-8")
        if options.table:
            told = [machine["machine"], *(_table(one) for one in found)]
            options.table.write_text("\n\n".join(told) + "\n", "utf-8")
    failed = [one["bench"] for one in found if "error" in one]
    _say(f"\n{sum(one['seconds'] for one in found):.0f} s, failed: {', '.join(failed) or 'none'}")
    return 1 if failed else 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _machine() -> str:
    load = f", load {os.getloadavg()[0]:.1f} at the beginning" if hasattr(os, "getloadavg") else ""
    return f"{platform.machine()}, {os.cpu_count()} CPUs, Python {platform.python_version()}{load}"


def _table(one: dict[str, Any]) -> str:
    head = f"{one['bench']} ({one['seconds']:.0f} s)"
    if "error" in one:
        return f"{head}: FAILED, {one['error']}"
    return "\n".join([f"{head}\n", _HEAD, *(_line(row) for row in one["rows"])])


def _line(row: dict[str, Any]) -> str:
    unit = row.get("unit", "")
    ours = f"{row['ours']:.3g} {unit}" + (f" (p99 {row['p99']:.3g})" if "p99" in row else "")
    limit = f"{row['limit']:.3g} {unit}" if "limit" in row else ""
    ratio = f"{row['ratio']:.2f}" if "ratio" in row else ""
    target = f"≤ {row['target_ratio']:g}×" if "target_ratio" in row else str(row.get("target", ""))
    return f"| {row['measure']} | {ours} | {limit} | {ratio} | {target} |"


if __name__ == "__main__":
    raise SystemExit(main())
