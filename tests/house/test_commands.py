"""One command each for what is done often, in one table."""

import os
import signal
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


def test_that_ctrl_c_lets_the_program_end_in_order(root: Path) -> None:
    child = (
        "import signal, sys, time\n"
        "signal.signal(signal.SIGINT, lambda *_: (time.sleep(0.6), print('ended'), sys.exit(7)))\n"
        "print('ready', flush=True); time.sleep(30)"
    )
    runs = f"import sys; sys.path.insert(0, 'packaging'); import run; sys.exit(run.call('python', '-c', {child!r}))"
    with subprocess.Popen(
        [sys.executable, "-c", runs], cwd=root, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        os.killpg(process.pid, signal.SIGINT)
        assert process.stdout.read() == "ended\n"
    assert process.returncode == 7
