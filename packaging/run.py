"""Every command of a source checkout, in one table; `./run help` lists them.

Standard library only, because it is what makes the environment that everything else needs.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import environment
import system_packages

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, kw_only=True)
class Command:
    """One sub-command: what it does in words, and the function that gets the rest of the arguments."""

    words: str
    action: Callable[[list[str]], int]


def call(*arguments: str, offscreen: bool = False) -> int:
    """Run a program of the environment in the checkout and return its exit code."""
    variables = environment.variables()
    if offscreen:
        variables.setdefault("QT_QPA_PLATFORM", "offscreen")
    program = environment.program(arguments[0])
    with subprocess.Popen([str(program), *arguments[1:]], cwd=ROOT, env=variables) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:  # Ctrl+C reaches the program as well, which ends in order and stops its server
                continue


def in_turn(*steps: Sequence[str]) -> int:
    """Run all steps, say which failed, and return 1 if any did."""
    failed = [" ".join(step) for step in steps if call(*step) != 0]
    for step in failed:
        print(f"failed: {step}", file=sys.stderr)
    return 1 if failed else 0


def has_screen() -> bool:
    """Whether a window can be shown; on Windows and macOS always."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def demo(arguments: list[str]) -> int:
    if not has_screen():
        print(
            "This machine has no screen to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
            "Run `./run shots` to have every screen rendered to a picture instead.",
            file=sys.stderr,
        )
        return 2
    return desk(["demo", *arguments])


def desk(arguments: list[str]) -> int:
    return call("python", "-m", "desk", *arguments)


def setup(arguments: list[str]) -> int:
    print(f"The environment is ready: {environment.folder()}")
    return 0


def test(arguments: list[str]) -> int:
    system_packages.ensure_second_postgresql()
    system_packages.ensure_key_store()
    everything = "--all" in arguments
    rest = [argument for argument in arguments if argument != "--all"]
    tier = [] if everything or "-m" in rest else ["-m", "not nightly"]
    # File by file, so that what a module sets up is set up once; in their order, because the last ones are short.
    # A process that dies ends the run, which names its test: after replacing one the scheduler may wait for ever.
    two = ["-n", "2", "--dist", "loadfile", "--no-loadscope-reorder", "--max-worker-restart", "0"]
    workers = [] if any(argument.startswith(("-n", "-p")) for argument in rest) else two
    return call("python", "-m", "pytest", *workers, *tier, *rest, offscreen=True)


def lint(arguments: list[str]) -> int:
    code = in_turn(
        ["ruff", "check"],
        ["ruff", "format", "--check"],
        ["lint-imports", "--no-cache"],
        ["deptry", "."],
    )
    addresses = [path for path in environment.LOCKS.values() if "://" in path.read_text(encoding="utf-8")]
    for path in addresses:
        print(f"failed: {path.relative_to(ROOT)} names a registry host", file=sys.stderr)
    return 1 if addresses else code


def tidy(arguments: list[str]) -> int:
    return in_turn(["ruff", "check", "--fix"], ["ruff", "format"])


def types(arguments: list[str]) -> int:
    return call("mypy", *arguments)


def shots(arguments: list[str]) -> int:
    return call("python", "-m", "tests.shots", *arguments, offscreen=True)


def bench(arguments: list[str]) -> int:
    return call("python", "-m", "bench", *arguments, offscreen=True)


def soak(arguments: list[str]) -> int:
    return call("python", "-m", "tests.soak", *arguments, offscreen=True)


def translations(arguments: list[str]) -> int:
    return call("python", "packaging/translations.py", *arguments)


def package(arguments: list[str]) -> int:
    return call("python", "packaging/package.py", *arguments)


def package_check(arguments: list[str]) -> int:
    return call("python", "packaging/package_check.py", *arguments)


def lock(arguments: list[str]) -> int:
    return environment.make_locks(upgrade="--upgrade" in arguments)


def show_help(arguments: list[str]) -> int:
    print("./run                open the demonstration: a window on a database of its own, filled with a sample venue")
    for name, command in COMMANDS.items():
        print(f"./run {name:<14} {command.words}")
    return 0


COMMANDS = {
    "setup": Command(words="make or update the environment (every other command does it by itself)", action=setup),
    "desk": Command(words="run the desk command, for example: ./run desk doctor", action=desk),
    "test": Command(words="run the quick tests; --all adds the nightly ones, the rest goes to pytest", action=test),
    "lint": Command(words="check style, import rings, dependencies and lock files", action=lint),
    "types": Command(words="check the types with mypy", action=types),
    "format": Command(words="format the code and mend what can be mended by itself", action=tidy),
    "shots": Command(words="render every screen to a picture, without a display", action=shots),
    "bench": Command(words="measure the speed that the product promises", action=bench),
    "soak": Command(words="let desks, crashes and cuts meet at random; --minutes, --seed", action=soak),
    "translations": Command(words="collect the texts, report what is not translated, compile", action=translations),
    "package": Command(words="build the program without Python, and this system's package of it", action=package),
    "package-check": Command(
        words="install that package into a clean root, use it there, remove it", action=package_check
    ),
    "lock": Command(words="resolve the dependencies again; --upgrade takes the newest allowed", action=lock),
    "help": Command(words="show this list", action=show_help),
}


def main(arguments: list[str]) -> int:
    """Pick the command, make sure that the environment is there, run it."""
    name, rest = (arguments[0], arguments[1:]) if arguments else ("demo", [])
    if name in ("help", "-h", "--help"):
        return show_help(rest)
    command = COMMANDS.get(name)
    if command is None and name != "demo":
        print(f"There is no command named {name}.\n", file=sys.stderr)
        show_help([])
        return 2
    try:
        environment.ensure(locked=name != "lock")
        return command.action(rest) if command else demo(rest)
    except subprocess.CalledProcessError as error:
        print(f"This step failed with exit code {error.returncode}: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
