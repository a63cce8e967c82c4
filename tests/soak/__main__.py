"""`./run soak`: desks, a worker, crashes and cuts at random for some minutes, then every promise and every rupee."""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from desk.db.connection import parsed
from tests.soak.walk import soak


def main() -> int:
    parser = argparse.ArgumentParser(prog="./run soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long (default: 10)")
    parser.add_argument("--seed", type=int, help="chance to begin with; the one of a failure walks the same way again")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(10**6)
    say(f"soak: {options.minutes:g} minutes, --seed {seed}")
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="halldesk-soak-", dir="/tmp", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        root.chmod(0o755)
        with soak(root, seed, lambda server: parsed(server.start().url())) as walk:
            wrong = walk.go(options.minutes * 60, say)
            say(f"blows: {dict(walk.blows)}")
            say(f"heard: {dict(walk.model.seen)}")
            say(f"tried: {dict(Counter(walk.model.tried.values()))}")
            say(f"refused: {dict(walk.model.refused)}")
    for line in wrong:
        say(f"WRONG: {line}")
    say(f"{'NOT WELL' if wrong else 'all is well'} after {time.monotonic() - began:.0f} s, --seed {seed}")
    return 1 if wrong else 0


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
