"""`./run bench [name …]`: runs the benchmarks, each in a process of its own, and prints a table as soon as it knows it.

`--json FILE` and `--table FILE` keep the figures, `--renew FILE` puts the tables between their marks on a page such as
docs/performance.md. One that fails takes nobody else's figures with it. An aim that is missed is told, not an error.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench import figures, machine
from bench.alone import measured
from bench.server import one_server

BENCHES = (
    *("referee", "crowd", "lifecycle", "big", "money", "desk", "slow_line", "listeners", "painted"),
    *("board_frames", "start", "window", "finding", "papers", "reports", "outbox"),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="./run bench", description=__doc__)
    parser.add_argument("names", nargs="*", help=f"which of: {', '.join(BENCHES)} (default: all)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures as JSON")
    parser.add_argument("--table", type=Path, metavar="FILE", help="also write the tables as Markdown")
    parser.add_argument("--renew", type=Path, metavar="FILE", help="also put the tables between their marks in FILE")
    options = parser.parse_args()
    if unknown := set(options.names) - set(BENCHES):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    began, found = time.monotonic(), list[dict[str, Any]]()
    told = {"machine": machine.named(), "at": datetime.now(UTC).isoformat(timespec="minutes")}
    _say(told["machine"])
    with one_server() as server:
        for name in options.names or BENCHES:
            found.append(measured(name, server))
            _say(f"\n{figures.table(found[-1])}")
            _keep(options, told, found)
    failed = [one["bench"] for one in found if "error" in one]
    _say(f"\n{_summary(found)}\n{time.monotonic() - began:.0f} s, failed: {', '.join(failed) or 'none'}")
    return 1 if failed else 0


def _keep(options: argparse.Namespace, told: dict[str, str], found: Sequence[dict[str, Any]]) -> None:
    """After each, so that what is known survives whatever comes next."""
    if options.json:
        options.json.write_text(json.dumps(told | {"benches": found}, indent=1) + "\n", "utf-8")
    if options.table:
        parts = [f"{told['machine']}, {told['at']}", *(figures.table(one) for one in found)]
        options.table.write_text("\n\n".join(parts) + "\n", "utf-8")
    if options.renew:
        tables = {one["bench"]: figures.table(one) for one in found if "error" not in one}
        tables["machine"] = f"{told['machine']}, {told['at']}."
        page = options.renew.read_text("utf-8")
        options.renew.write_text(figures.renewed(page, tables), "utf-8")


def _summary(found: Sequence[dict[str, Any]]) -> str:
    """How many aims were met, and which were not."""
    aims = [(figures.verdict(row, one.get("others")), one, row) for one in found for row in one["rows"]]
    parts = [f"{sum(word == 'met' for word, _, _ in aims)} aims met"]
    for wanted, words in (("missed", "missed"), ("busy", "not judged on a machine this busy")):
        those = [f"  {one['bench']}: {row['measure']}" for word, one, row in aims if word == wanted]
        parts.append("\n".join([f"{len(those)} {words}", *those]))
    return "\n".join(parts)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
