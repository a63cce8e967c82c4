"""The pages of promises and of attacks name tests that exist; a proof renamed or removed shows here."""

import re
from pathlib import Path


def test_that_every_proof_named_on_the_page_of_promises_exists(root: Path) -> None:
    pages = "".join((root / "docs" / name).read_text("utf-8") for name in ("guarantees.md", "attacks.md"))
    named = set(re.findall(r"`(test_[a-z0-9_]+)`", pages))
    source = "\n".join(path.read_text("utf-8") for path in (root / "tests").rglob("test_*.py"))
    known = set(re.findall(r"def (test_[a-z0-9_]+)", source))
    assert len(named) > 20
    assert named - known == set()


def test_that_every_promise_names_what_enforces_it_and_a_proof_and_what_is_named_is_in_the_program(root: Path) -> None:
    page = (root / "docs/guarantees.md").read_text("utf-8")
    rows = [[cell.strip() for cell in line.split(" | ")] for line in page.splitlines() if line.startswith("| ")]
    promises = [row for row in rows if row[0] not in ("| promise", "| ---")]
    assert len(promises) > 100
    wrong = [
        row[0] for row in promises if len(row) != 3 or len(row[1]) < 5 or not re.search("`test_|invariant", row[2])
    ]
    assert wrong == []
    ours = "\n".join(
        path.read_text("utf-8")
        for ring in ("desk", "migrations")
        for path in (root / ring).rglob("*.*")
        if path.suffix in (".py", ".sql")
    )
    named = {name for row in promises for name in re.findall(r"`(?:desk\.|\w+\.)?([a-z]\w+)`", row[1])}
    assert len(named) > 30
    assert sorted(name for name in named if name not in ours) == []
