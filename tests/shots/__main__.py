"""Renders the scenes: `python -m tests.shots [--folder shots] [--look light] [--readme]`."""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sqlalchemy as sa
from PySide6.QtWidgets import QApplication

from desk.ui.language.tongue import Language, tongue
from desk.ui.look.theme import Choice, load_fonts
from desk.wiring.demo import DATABASE, DemoRun
from tests.shots.scenes import SCENES
from tests.shots.stage import Stage, name_of

LOOKS: tuple[tuple[Choice, int, Language], ...] = (
    ("light", 100, Language.ENGLISH),
    ("dark", 100, Language.ENGLISH),
    ("contrast", 100, Language.ENGLISH),
    ("light", 200, Language.ENGLISH),
    ("light", 100, Language.HINDI),
    ("light", 200, Language.HINDI),
    ("light", 100, Language.MARATHI),
    ("dark", 200, Language.MARATHI),
)
README = (
    *("board-month-light", "board-week-dark", "hold-form-light", "slot-taken-light", "booking-pending-dark"),
    *("day-close-light", "money-refund-light", "closure-light", "letter-light"),
    *("messages-light", "message-text-dear-light", "report-occupancy-1-light"),
    *(
        "settings-space-light",
        "settings-staff-light",
        "settings-printers-light",
        "register-checked-light",
        "health-light",
    ),
)


def main() -> int:
    options = _options()
    options.folder.mkdir(parents=True, exist_ok=True)
    looks = [look for look in LOOKS if options.look in (None, name_of(*look))]
    app = QApplication(sys.argv[:1])
    load_fonts()
    root = Path(tempfile.mkdtemp(prefix="halldesk-shots-"))
    root.chmod(0o755)  # the server of the demo runs as another user when this runs as root
    try:
        for number, (look, percent, language) in enumerate(looks):
            with DemoRun(root / f"demo{number}", fresh=False, tell=_quiet) as demo:
                _no_limit_of_holds(demo)
                door = demo.door()
                tongue().speak(language)
                stage = Stage(app, door, options.folder, look, percent, root / f"window{number}.ini")
                for scene in SCENES:
                    print(f"{stage.look}: {scene.__name__.replace('_', ' ')}", flush=True)
                    try:
                        scene(stage)
                    except TimeoutError:
                        stage.shot("failed")
                        raise
                stage.end()
                door.close()
    finally:
        shutil.rmtree(root, ignore_errors=True)
    if options.readme:
        for name in README:
            shutil.copy(options.folder / f"{name}.png", "docs/pictures")
    print(f"The pictures are in {options.folder}.")
    return 0


def _no_limit_of_holds(demo: DemoRun) -> None:
    """Scenes hold faster than the limit that protects the calendar from one person's slips."""
    assert demo._address is not None
    engine = sa.create_engine(sa.make_url(demo._address.url()).set(database=DATABASE))
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE desk.tenant SET holds_per_minute = 100, open_holds = 100"))
    engine.dispose()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="shots", description="Every screen and state as pictures.")
    parser.add_argument("--folder", type=Path, default=Path("shots"), help="where the pictures go")
    parser.add_argument("--look", help="only this one: light, dark, contrast, light-200, light-hi …")
    parser.add_argument("--readme", action="store_true", help="put the best into docs/pictures")
    return parser.parse_args()


def _quiet(_step: str) -> None:
    """The demo's own progress is not what this is about."""


if __name__ == "__main__":
    raise SystemExit(main())
