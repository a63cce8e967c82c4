"""Runs the tests that it is asked for, one line each, and says in one line of JSON what came of each.

A script, and no module of tests: pytest must be the first to import those.
"""

import gc
import io
import json
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass, field

import pytest

# What a red test left open is nobody's proof, and told at the end it would end this process with the next one's answer.
PLUGINS = ("-p", "no:cacheprovider", "-p", "no:unraisableexception")
OPTIONS = (*PLUGINS, "-x", "-q", "--tb=line", "-m", "not nightly", "-k", "not debian")
NO_PROOF = "from pytest-timeout"


@dataclass(kw_only=True)
class Ear:
    """Hears from pytest which tests failed. An error of a set-up does not count, it would prove nothing; neither
    does time that ran out.
    """

    red: list[str] = field(default_factory=list)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.failed and NO_PROOF not in report.longreprtext:
            self.red.append(report.nodeid)


def main() -> None:
    for line in sys.stdin:
        ear, words = Ear(), io.StringIO()
        with redirect_stdout(words):
            pytest.main([*OPTIONS, line.strip()], plugins=[ear])
        gc.collect()
        sys.stdout.write(json.dumps({"red": ear.red, "text": words.getvalue()[-1000:]}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
