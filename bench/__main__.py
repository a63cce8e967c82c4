"""`./run bench [name …]`: runs the benchmarks and prints a table; `--json FILE` keeps the figures."""

import argparse
import importlib
import json
import os
import platform
import sys
from pathlib import Path
from typing import Any

BENCHES = (
    *(
        "referee",
        "crowd",
        "lifecycle",
        "big",
        "money",
        "desk",
        "slow_line",
        "listeners",
        "board_frames",
        "window",
        "finding",
    ),
    *("papers", "reports", "outbox"),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="./run bench", description=__doc__)
    parser.add_argument("names", nargs="*", help=f"which of: {', '.join(BENCHES)} (default: all)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures as JSON")
    options = parser.parse_args()
    if unknown := set(options.names) - set(BENCHES):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found: list[dict[str, Any]] = []
    for name in options.names or BENCHES:
        print(f"… {name}", file=sys.stderr, flush=True)
        found += importlib.import_module(f"bench.{name}").run()
    print(f"\n{platform.machine()}, {os.cpu_count()} CPUs, Python {platform.python_version()}\n")
    print("| measure | ours | limit in the same run | ratio | target |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for row in found:
        print(_line(row))
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), "utf-8")
    return 0


def _line(row: dict[str, Any]) -> str:
    unit = row.get("unit", "")
    ours = f"{row['ours']:.3g} {unit}" + (f" (p99 {row['p99']:.3g})" if "p99" in row else "")
    limit = f"{row['limit']:.3g} {unit}" if "limit" in row else ""
    ratio = f"{row['ratio']:.2f}" if "ratio" in row else ""
    target = f"≤ {row['target_ratio']:g}×" if "target_ratio" in row else str(row.get("target", ""))
    return f"| {row['measure']} | {ours} | {limit} | {ratio} | {target} |"


if __name__ == "__main__":
    raise SystemExit(main())
