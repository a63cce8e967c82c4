"""Rooms small enough to see at a glance, and named for what is in them."""

import ast
import re
from pathlib import Path

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc", "base"}
# Written apart, so that this file does not find itself.
UNFINISHED = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX"]) + r")\b")


def test_that_no_file_is_longer_than_a_reader_can_hold(python_files: list[Path], root: Path) -> None:
    lengths = {path.relative_to(root): len(path.read_text("utf-8").splitlines()) for path in python_files}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_that_no_function_is_longer_than_a_screen(python_files: list[Path], root: Path) -> None:
    lengths = {
        f"{path.relative_to(root)}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path in python_files
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_that_no_module_has_a_name_that_says_nothing(python_files: list[Path], root: Path) -> None:
    assert [path.relative_to(root) for path in python_files if EMPTY_NAMES & {path.stem, path.parent.name}] == []


def test_that_every_module_says_what_lives_in_it(python_files: list[Path], root: Path) -> None:
    silent = [path for path in python_files if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    # An empty __init__.py of a test folder has nothing to say.
    assert [path.relative_to(root) for path in silent if path.read_text("utf-8").strip()] == []


def test_that_nothing_is_left_unfinished(text_files: list[Path], root: Path) -> None:
    marks = [
        f"{path.relative_to(root)}:{number}"
        for path in text_files
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if UNFINISHED.search(line)
    ]
    assert marks == []


def test_that_the_packaging_folder_does_not_hide_the_library_of_its_name(root: Path) -> None:
    assert not (root / "packaging" / "__init__.py").exists()


def test_that_tests_take_the_day_of_the_venue_and_not_of_the_machine(root: Path) -> None:
    """Their midnights are hours apart, and for those hours a day of the machine is the venue's yesterday."""
    of_the_machine = "date.to" + "day()"
    found = [
        path.relative_to(root) for path in (root / "tests").rglob("*.py") if of_the_machine in path.read_text("utf-8")
    ]
    assert found == []
