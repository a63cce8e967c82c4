"""Finds the files that are no Python: `resources/` and `migrations/`, beside a checkout or inside an installed desk."""

from pathlib import Path

from desk.domain.errors import ConfigurationWrong

_PACKAGE = Path(__file__).resolve().parent


def resource_path(name: str) -> Path:
    """A file or folder below `resources/`, for example `icons/plus.svg`.

    Raises:
        ConfigurationWrong: it is not there, so the installation is damaged.
    """
    return _existing(_data_folder("resources") / name)


def migrations_path() -> Path:
    """The folder of the migration scripts.

    Raises:
        ConfigurationWrong: it is not there, so the installation is damaged.
    """
    return _existing(_data_folder("migrations"))


def _data_folder(name: str) -> Path:
    # Wheels and frozen bundles carry the folders inside the package (pyproject.toml, wheel.sources).
    installed = _PACKAGE / "_data"
    return (installed if installed.is_dir() else _PACKAGE.parent) / name


def _existing(path: Path) -> Path:
    if not path.exists():
        raise ConfigurationWrong(where=str(path), problem="it is missing; install Halldesk again")
    return path
