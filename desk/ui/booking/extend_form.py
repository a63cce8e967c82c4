"""Extending a hold: by how long, and until when that would be."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from desk.domain.ids import BookingId
from desk.ui.booking.form import CommandForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.widgets.words import Words
from desk.ui.words.format import duration_text, moment_text
from desk.usecases.commands import ExtendHold
from desk.usecases.results import BookingCard

STEPS = tuple(timedelta(minutes=minutes) for minutes in (15, 30, 60, 120, 240, 1440))


class ExtendForm(CommandForm):
    """Offers the steps that this rank may take."""

    def __init__(self, home: SignedIn, card: BookingCard) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("ExtendForm", "Extend the hold"),
            QCoreApplication.translate("ExtendForm", "E&xtend"),
            icon_name="timer-reset",
        )
        self._card = card
        self._zone = home.house.venue(card.venue_id).zone
        self.by = Field(QCoreApplication.translate("ExtendForm", "&By"), QComboBox())
        self.until = Words("", "muted")
        for step in self._steps():
            self.by.editor.addItem(duration_text(step), step)
        self.by.editor.setCurrentIndex(min(1, self.by.editor.count() - 1))
        self.by.editor.currentIndexChanged.connect(self._say_until)
        self.body.addWidget(self.by)
        self.body.addWidget(self.until)
        self.setFocusProxy(self.by.editor)
        self._say_until()

    def _steps(self) -> list[timedelta]:
        expires, longest = self._card.hold_expires_at, self._card.hold_max_until
        if expires is None or longest is None or self.home.senior:
            return list(STEPS)
        room = longest - expires
        fitting = [step for step in STEPS if step <= room]
        return fitting or [room - timedelta(microseconds=room.microseconds)]

    def _say_until(self) -> None:
        if self._card.hold_expires_at is not None and self.by.editor.count():
            moment = self._card.hold_expires_at + self.by.editor.currentData()
            text = QCoreApplication.translate("ExtendForm", "The hold then lasts until {moment}.")
            self.until.setText(text.replace("{moment}", moment_text(moment, self._zone)))

    def command(self) -> ExtendHold:
        return ExtendHold(booking_id=self._card.id, revision=self._card.revision, by=self.by.editor.currentData())

    def unsaved(self) -> bool:
        return False

    def booking_id(self) -> BookingId:
        return self._card.id

    def take_card(self, card: BookingCard) -> None:
        self._card = card
