"""One command each for what is done often, in one table."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the shim is a POSIX shell script")


def run(root: Path, *arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", **variables}
    return subprocess.run([root / "run", *arguments], capture_output=True, text=True, env=environment, check=False)


def test_that_help_lists_every_command_in_one_line_each(root: Path) -> None:
    shown = run(root, "help")
    commands = [line.split()[1] for line in shown.stdout.splitlines()[1:]]
    wanted = {"setup", "desk", "test", "lint", "types", "format", "shots", "bench", "translations", "lock", "help"}
    assert shown.returncode == 0
    assert wanted <= set(commands)
    assert len(commands) == len(set(commands))


def test_that_an_unknown_command_is_told_with_the_list(root: Path) -> None:
    shown = run(root, "fly")
    assert shown.returncode == 2
    assert "no command named fly" in shown.stderr
    assert "./run test" in shown.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_that_a_machine_without_a_screen_is_told_how_to_look(root: Path) -> None:
    shown = run(root)
    assert shown.returncode == 2
    assert "./run shots" in shown.stderr
