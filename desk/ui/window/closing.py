"""Closing the window without loss: unsaved text is asked for, commands under way are waited for, but not for ever."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from desk.ui.call import Calls
from desk.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from desk.ui.workplace.banner import Banner
    from desk.ui.workplace.workplace import Workplace

FINISH_MILLISECONDS = 15_000


class Closing(QObject):
    """Asked at each attempt to close; closes the window by itself once what it waits for is done."""

    def __init__(self, window: QMainWindow, calls: Calls) -> None:
        super().__init__(window)
        self._window, self._calls = window, calls
        self._under_way = False
        self._out_of_time = False
        self._told_of_kept = False
        self._workplace: Workplace | None = None
        self._give_up = QTimer(self, singleShot=True, interval=FINISH_MILLISECONDS)
        self._give_up.timeout.connect(self._on_out_of_time)
        calls.writing_changed.connect(self._on_writing_changed)

    def allows(self, workplace: Workplace | None, covered: Notice | None) -> bool:
        """Whether the window may close now.

        Args:
            workplace: Of whoever is signed in.
            covered: Where to tell something while the window is locked; None while it is not.
        """
        self._workplace = workplace
        if self._out_of_time or workplace is None:
            return True
        if self._under_way:
            return not self._calls.writing and not self._refused(workplace)
        if workplace.unsaved and not self._may_leave(workplace, covered):
            return False
        if not self._calls.writing:
            return True
        self._wait(workplace)
        return False

    def told_of_kept(self, place: Notice | Banner, kept: Iterable[Workplace]) -> bool:
        """Whether the window may close over text that others have left unsaved: only when asked a second time."""
        if self._told_of_kept:
            return True
        self._told_of_kept = True
        names = ", ".join(workplace.home.identity.name for workplace in kept)
        text = QCoreApplication.translate(
            "Closing", "{names} left unsaved text here. Let them sign in and save it, or close once more to discard it."
        )
        place.tell(text.replace("{names}", names))
        return False

    def _may_leave(self, workplace: Workplace, covered: Notice | None) -> bool:
        if covered is not None:
            text = QCoreApplication.translate("Closing", "There is unsaved text. Unlock the window to close it.")
            covered.tell(text, "warning")
            return False
        return workplace.leave(self._close) or bool(self._calls.writing)

    def _wait(self, workplace: Workplace) -> None:
        self._under_way = True
        text = QCoreApplication.translate("Closing", "Finishing what is being saved; then the window closes.")
        workplace.banner.tell(text, icon_name="hourglass", closable=False)
        workplace.setEnabled(False)
        self._give_up.start()

    def _refused(self, workplace: Workplace) -> bool:
        """Whether the command waited for was refused: then the window stays open with what was typed."""
        if not workplace.unsaved:
            return False
        self._under_way = False
        self._give_up.stop()
        workplace.stay()
        workplace.setEnabled(True)
        workplace.banner.clear()
        return True

    def _on_writing_changed(self, count: int) -> None:
        if self._under_way and not count:
            self._close()

    def _close(self) -> None:
        """In a later turn, so that answers reach their forms first."""
        QTimer.singleShot(0, self._window.close)

    def _on_out_of_time(self) -> None:
        """The server did not answer in time; the journal knows the command, the next sign-in finds out."""
        self._out_of_time = True
        self._close()
