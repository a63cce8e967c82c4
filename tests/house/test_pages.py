"""What a newcomer reads first: its links lead somewhere, and its commands are those that there are."""

import argparse
import re
from pathlib import Path

from desk.commands.arguments import parser

UNLISTED = {"self-test"}  # for installers and packagers


def test_that_links_of_the_pages_lead_to_files_that_are_there(root: Path) -> None:
    pages = [root / "README.md", *(root / "docs").rglob("*.md")]
    broken = [
        f"{page.relative_to(root)}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert broken == []


def test_that_readme_lists_every_command_and_no_other(root: Path) -> None:
    rows = re.findall(r"^\| (`desk .*?) \|", (root / "README.md").read_text("utf-8"), flags=re.MULTILINE)
    listed = {word for row in rows for word in re.findall(r"`desk ([a-z][a-z-]*)", row)}
    (commands,) = [a.choices for a in parser()._actions if isinstance(a, argparse._SubParsersAction)]
    assert listed == set(commands) - UNLISTED


def test_that_every_room_stands_in_the_table_of_where_things_are(root: Path) -> None:
    table = (root / "docs" / "developers.md").read_text("utf-8")
    rooms = [path.name for path in (root / "desk").iterdir() if (path / "__init__.py").is_file()]
    loose = [path.name for path in (root / "desk").glob("*.py") if not path.name.startswith("__")]
    assert [name for name in rooms if f"{name}/`" not in table] == []
    assert [name for name in loose if f"{name}`" not in table] == []
