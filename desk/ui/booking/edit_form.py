"""Editing event, guests and notes; where another desk changed the same field, both values are shown."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desk.domain.errors import BookingRuleBroken, DeskError, RecordChanged
from desk.domain.ids import BookingId
from desk.ui.booking.form import CommandForm
from desk.ui.booking.note_edit import NoteEdit
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.widgets.guests_edit import GuestsEdit
from desk.ui.words.format import moment_text
from desk.usecases.commands import EditBooking, FieldEdit
from desk.usecases.results import BookingCard, HistoryEntry
from desk.usecases.undoing import who_changed


class EditForm(CommandForm):
    """Sends only the fields that were changed, each from what this form showed to what was typed."""

    def __init__(self, home: SignedIn, card: BookingCard) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("EditForm", "Edit the booking"),
            QCoreApplication.translate("EditForm", "&Save"),
            icon_name="check",
        )
        self._card = card
        self.clashes: tuple[str, ...] = ()
        self._was = _values(card)
        self.event_type = Field(QCoreApplication.translate("EditForm", "&Event"), QLineEdit(card.event_type))
        self.guests = Field(QCoreApplication.translate("EditForm", "&Guests"), GuestsEdit(card.guests))
        self.note_staff = NoteEdit(QCoreApplication.translate("EditForm", "Note for s&taff"), card.note_staff)
        self.note_customer = NoteEdit(
            QCoreApplication.translate("EditForm", "Note the &customer sees"), card.note_customer
        )
        self.reason = Field(QCoreApplication.translate("EditForm", "&Reason for the exception"), QLineEdit())
        self.reason.hide()
        side = QHBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.event_type, 2, Qt.AlignmentFlag.AlignTop)
        side.addWidget(self.guests, 1, Qt.AlignmentFlag.AlignTop)
        self.event_type.editor.setMaxLength(80)
        self.body.addLayout(side)
        for widget in (self.note_staff, self.note_customer, self.reason):
            self.body.addWidget(widget)
        self.setFocusProxy(self.event_type.editor)

    def _typed(self) -> dict[str, object]:
        return {
            "event_type": self.event_type.editor.text().strip(),
            "guests": self.guests.editor.number(),
            "note_staff": self.note_staff.text(),
            "note_customer": self.note_customer.text(),
        }

    def _edits(self) -> tuple[FieldEdit, ...]:
        typed = self._typed()
        return tuple(
            FieldEdit(name=name, was=self._was[name], to=value)
            for name, value in typed.items()
            if value != self._was[name]
        )

    def command(self) -> EditBooking | None:
        fine = self.guests.editor.valid()
        self.guests.set_problem("" if fine else QCoreApplication.translate("EditForm", "Enter a whole number."))
        notes = [note.valid() for note in (self.note_staff, self.note_customer)]
        if not fine or not all(notes):
            return None
        edits = self._edits()
        if not edits:
            self.closed.emit()
            return None
        reason = self.reason.editor.text().strip() or None
        # Guests that make the price are changed only by somebody who has seen the booking as it is.
        guests_price = any(edit.name == "guests" for edit in edits) and self._card.quote.follows_guests
        revision = self._card.revision if guests_price else None
        return EditBooking(booking_id=self._card.id, fields=edits, override_reason=reason, revision=revision)

    def unsaved(self) -> bool:
        return bool(self._edits()) or not self.guests.editor.valid()

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, RecordChanged):
            self.clashes = tuple(clash.name for clash in error.clashes)
        if isinstance(error, BookingRuleBroken) and error.overridable and self.home.senior:
            self.reason.show()
            self.reason.setFocus()

    def booking_id(self) -> BookingId:
        return self._card.id

    def take_card(self, card: BookingCard) -> None:
        """Both values, at the field and as a choice; what was typed stays until the person decides."""
        self._card = card
        if not self.clashes:
            return
        self._show_theirs({})
        reader = self.home.desk.reader
        self.home.read(reader.history, card.id, done=self._on_history, failed=self._on_no_history)
        mine = QCoreApplication.translate("EditForm", "Keep &mine")
        theirs = QCoreApplication.translate("EditForm", "Take &theirs")
        self.refusal.offer(mine, partial(self.decide, theirs=False))
        self.refusal.offer(theirs, partial(self.decide, theirs=True))

    def _on_history(self, history: list[HistoryEntry]) -> None:
        """Who changed each field, which need not be who changed the booking last."""
        self._show_theirs(who_changed(history, self.clashes))

    def _on_no_history(self, _error: DeskError) -> None:
        """The values are shown already; only whose they are stays unknown."""

    def _show_theirs(self, entries: dict[str, HistoryEntry]) -> None:
        now, zone = _values(self._card), self.home.house.venue(self._card.venue_id).zone
        for name in self.clashes:
            value = str(now[name]) if now[name] not in (None, "") else "–"
            entry = entries.get(name)
            if entry is None:
                text = QCoreApplication.translate("EditForm", "Changed meanwhile to: {value}")
            else:
                text = QCoreApplication.translate("EditForm", "{who} changed this, {when}, to: {value}")
                text = text.replace("{who}", entry.by).replace("{when}", moment_text(entry.at, zone))
            self._field(name).set_problem(text.replace("{value}", value))

    def decide(self, *, theirs: bool) -> None:
        """Settles the clashes: the other desk's values are taken over, or overwritten with the next save."""
        now = _values(self._card)
        for name in self.clashes:
            self._was[name] = now[name]
            self._field(name).set_problem("")
            if theirs:
                self._put(name, now[name])
        self.clashes = ()
        self.refusal.clear()
        self.submit_button.setFocus()

    def _field(self, name: str) -> Field[QLineEdit] | Field[GuestsEdit] | NoteEdit:
        fields: dict[str, Field[QLineEdit] | Field[GuestsEdit] | NoteEdit] = {
            "event_type": self.event_type,
            "guests": self.guests,
            "note_staff": self.note_staff,
            "note_customer": self.note_customer,
        }
        return fields[name]

    def _put(self, name: str, value: object) -> None:
        text = "" if value is None else str(value)
        editor = self._field(name).editor
        if isinstance(editor, QLineEdit):
            editor.setText(text)
        else:
            editor.setPlainText(text)


def _values(card: BookingCard) -> dict[str, object]:
    """The fields that this form edits, by the names that the command has for them."""
    return {
        "event_type": card.event_type,
        "guests": card.guests,
        "note_staff": card.note_staff,
        "note_customer": card.note_customer,
    }
