"""What the house tests look at: the project's own sources."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("desk", "tests", "migrations", "packaging", "bench")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def python_files() -> list[Path]:
    """Every Python file of the project, sorted."""
    return sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


@pytest.fixture(scope="session")
def text_files(python_files: list[Path]) -> list[Path]:
    """Python, SQL and shell of the project."""
    sql = sorted((ROOT / "migrations").rglob("*.sql"))
    return [*python_files, *sql, ROOT / "run", ROOT / ".ci" / "run", ROOT / "pyproject.toml"]
