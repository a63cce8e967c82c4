"""The rings of the architecture, and the libraries that the rings stand on."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest


def test_that_each_ring_knows_only_the_rings_below(root: Path) -> None:
    program = Path(sys.executable).with_name("lint-imports")
    ended = subprocess.run([program, "--no-cache"], cwd=root, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.parametrize("name", ["run", "dev", "uv"])
def test_that_a_lock_names_hashes_and_no_registry(root: Path, name: str) -> None:
    text = (root / "requirements" / f"{name}.txt").read_text("utf-8")
    assert "://" not in text
    pinned = re.findall(r"^[a-z0-9][^\s=]*==.*\\$", text, flags=re.MULTILINE)
    assert pinned
    assert len(re.findall(r"\\\n    --hash=sha256:", text)) >= len(pinned)


def test_that_every_dependency_is_locked(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    wanted = {"run": project["project"]["dependencies"]}
    wanted["dev"] = [*wanted["run"], *project["dependency-groups"]["dev"]]
    for lock, lines in wanted.items():
        locked = (root / "requirements" / f"{lock}.txt").read_text("utf-8")
        names = [re.split(r"[\[<>=;~! ]", line)[0].lower() for line in lines]
        assert [name for name in names if not re.search(rf"^{re.escape(name)}==", locked, re.MULTILINE)] == []
