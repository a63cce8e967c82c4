"""What is seen while a database of this PC is opened: what is being done, for how long, and the way back."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desk.ui.widgets.button import Button
from desk.ui.widgets.words import Words
from desk.usecases.first_run import FirstRun, Step

LOOK_EVERY_MS = 150
LONG_MS = 8_000
BAR_HEIGHT = 6


class OpeningPage(QWidget):
    """`back` when the person does not want to wait; what is under way ends by itself."""

    back = Signal()

    def __init__(self, first_run: FirstRun) -> None:
        super().__init__()
        self._first_run = first_run
        self._shown: Step | None = None
        self._clock = QElapsedTimer()
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)
        self.title = Words("", "title")
        self.words = Words("", "body")
        self.patience = Words(
            QCoreApplication.translate("FirstRun", "This takes a while only the first time, or after a power cut."),
            "small",
        )
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_HEIGHT)
        self.back_button = Button(QCoreApplication.translate("FirstRun", "&Back"), "quiet", shortcut="Esc")
        self.back_button.clicked.connect(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.title, self.words, self.bar, self.patience):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self.back_button)

    def begin(self, title: str, *, stoppable: bool = False) -> None:
        """Watches the call that has just been begun.

        Args:
            title: what is being done.
            stoppable: `back` stops it, where otherwise nobody waits for it any more.
        """
        self.title.setText(title)
        stop, back = QCoreApplication.translate("FirstRun", "&Stop"), QCoreApplication.translate("FirstRun", "&Back")
        self.back_button.setText(stop if stoppable else back)
        self.back_button.setEnabled(True)
        self.back_button.show()
        self._shown = None
        self._clock.start()
        self.patience.hide()
        self._look.start()
        self.look()

    def end(self) -> None:
        self._look.stop()

    def show_stopping(self) -> None:
        """It was asked to stop, and does so at its next step."""
        self.back_button.setEnabled(False)
        self.words.setText(QCoreApplication.translate("FirstRun", "Stopping; nothing is changed …"))

    def look(self) -> None:
        """Says what is being done, aloud too when it has changed."""
        step = self._first_run.step
        if step is not self._shown:
            self._shown = step
            text = step_words(step)
            self.words.setText(text)
            self.bar.setAccessibleName(text)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
            if step is Step.SWAPPING:  # a moment, after which there is nothing to stop any more
                self.back_button.hide()
        if self._clock.elapsed() > LONG_MS:
            self.patience.show()


def step_words(step: Step) -> str:
    """What is being done, for people."""
    match step:
        case Step.WAITING | Step.STARTING:
            return QCoreApplication.translate("FirstRun", "Starting the database of this PC …")
        case Step.PREPARING:
            return QCoreApplication.translate("FirstRun", "Making a database on this PC …")
        case Step.RECOVERING:
            return QCoreApplication.translate("FirstRun", "The database is putting itself in order after a power cut …")
        case Step.SAMPLES_DATABASE | Step.SAMPLES_YEAR | Step.SAMPLES_TODAY:
            return QCoreApplication.translate("FirstRun", "Writing a year of sample bookings …")
        case Step.UPDATING | Step.SAMPLES_UPDATE:
            return QCoreApplication.translate("FirstRun", "Bringing the database to this version …")
        case Step.FOUNDING:
            return QCoreApplication.translate("FirstRun", "Writing your business …")
        case Step.SAVING_OLD:
            return QCoreApplication.translate("FirstRun", "Saving what is here …")
        case Step.FILLING_NEW:
            return QCoreApplication.translate("FirstRun", "Filling the new database and comparing every row …")
        case Step.SWAPPING:
            return QCoreApplication.translate("FirstRun", "Putting the new database in its place …")
        case Step.READY | Step.SAMPLES_PASSWORDS:
            return QCoreApplication.translate("FirstRun", "Almost there …")
        case _:
            assert_never(step)
