"""The packaged program in use: built, installed, worked with and removed again. What goes into it: tests/house."""

import subprocess
import sys
from pathlib import Path

import package_check
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.nightly
@pytest.mark.timeout(3600)  # 150 seconds of the processor, of which a busy machine gives little
@pytest.mark.skipif(sys.platform != "linux", reason="the Debian package is made on Linux only")
def test_that_the_packaged_program_books_shows_its_window_and_leaves_the_data() -> None:
    subprocess.run([sys.executable, "packaging/package.py"], cwd=ROOT, check=True)
    told = package_check.main([])
    assert told == 0
