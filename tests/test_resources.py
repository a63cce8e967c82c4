"""Resources: found beside a checkout and inside an installed package."""

from pathlib import Path

import pytest

from desk import resources
from desk.domain.errors import ConfigurationWrong


def test_that_a_checkout_has_its_data_beside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "desk")
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    (tmp_path / "migrations").mkdir()
    assert resources.resource_path("icons") == tmp_path / "resources" / "icons"
    assert resources.migrations_path() == tmp_path / "migrations"


def test_that_an_installed_desk_has_its_data_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "desk")
    (tmp_path / "migrations").mkdir()
    (tmp_path / "desk" / "_data" / "migrations").mkdir(parents=True)
    assert resources.migrations_path() == tmp_path / "desk" / "_data" / "migrations"


def test_that_a_missing_file_means_a_damaged_installation() -> None:
    with pytest.raises(ConfigurationWrong, match=r"no-such-icon\.svg.*install Halldesk again"):
        resources.resource_path("icons/no-such-icon.svg")
