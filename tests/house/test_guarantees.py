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
