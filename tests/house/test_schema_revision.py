"""The schema's number that the program knows is that of its newest step."""

from pathlib import Path

from desk.db.names import SCHEMA_REVISION


def test_that_the_program_knows_its_newest_step(root: Path) -> None:
    steps = [path.name.partition("_")[0] for path in (root / "migrations" / "versions").glob("[0-9]*.py")]
    assert max(steps) == SCHEMA_REVISION
