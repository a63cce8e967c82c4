"""`python -m desk` and the `desk` command."""

import sys


def main() -> int:
    """Runs the command line; the return value is the process's exit code."""
    from desk.commands.cli import run  # late: `desk --version` should not wait for anything

    return run(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
