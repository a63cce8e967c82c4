"""Opens the real window for a moment to see that it comes up, for `desk self-test`; nobody is at the keys."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTimer

from desk.ui.app import dressed
from desk.ui.language.tongue import tongue
from desk.ui.window.main_window import MainWindow
from desk.ui.window_state import WindowState
from desk.usecases.front_door import FrontDoor

_LOOK_EVERY_MILLISECONDS = 50


def window_opens(
    door: FrontDoor,
    login: str,
    password: str,
    *,
    language: str = "en",
    picture: Path | None = None,
    patience_seconds: float,
) -> bool:
    """Whether somebody can sign in and sees the live board in that language; closes the window again.

    Args:
        door: where to sign in.
        login: as typed.
        password: likewise.
        language: en, hi or mr.
        picture: where a PNG of the window goes.
        patience_seconds: how long to wait.
    """
    with TemporaryDirectory() as folder:
        memory = WindowState(Path(folder) / "window.ini")
        app = dressed(memory, "light", language)
        window = MainWindow(door, memory)
        window.show()
        window.sign_in.enter(login, password)
        seen: list[bool] = []

        def look() -> None:
            place = window.workplace
            if place is None or not place.home.live.state.live or place.home.calls.under_way:
                return
            if not seen:
                seen.append(tongue().language == language and spoken(window))
                shot = window.grab()
                if picture is not None:
                    shot.save(str(picture))
                window.close()
            elif not window.isVisible():
                app.quit()

        eyes = QTimer(app, interval=_LOOK_EVERY_MILLISECONDS)
        eyes.timeout.connect(look)
        eyes.start()
        QTimer.singleShot(int(patience_seconds * 1000), app.quit)
        app.exec()
        eyes.stop()
        window.close()
    return any(seen)


def spoken(window: MainWindow) -> bool:
    """Whether the menus are written in the language of the moment, with a typeface that has its letters."""
    titles = "".join(action.text() for action in window.menuBar().actions())
    foreign = [letter for letter in titles if "\u0900" <= letter <= "\u097f"]
    shown = all(window.fontMetrics().inFontUcs4(ord(letter)) for letter in titles)
    return shown and bool(foreign) is (tongue().language != "en")
