"""The office's papers and files from the window: what they are about, and the dialog or preview of each.

The actions stand in the menu "Papers"; what is shown on the screen decides what they are about.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from desk.domain.ids import BookingId, CustomerId
from desk.ui.language.tongue import tongue
from desk.ui.window_state import WindowState
from desk.ui.workplace.actions import Actions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from desk.ui.workplace.workplace import Workplace
    from desk.usecases.people import CustomerCard
    from desk.usecases.printing import Subject
    from desk.usecases.results import BookingCard


class Office(QObject):
    """`here` gives the screen of whoever is signed in and not locked out; at most one dialog of this menu is open."""

    def __init__(
        self, actions: Actions, state: WindowState, here: Callable[[], Workplace | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._state, self._here = state, here
        self.dialog: QDialog | None = None
        for name, slot in (
            ("letter", self.letter),
            ("registration", self.registration),
            ("function_sheet", self.function_sheet),
            ("statement", self.statement),
            ("day_sheet", self.day_sheet),
            ("month_chart", self.month_chart),
            ("import_register", self.import_register),
            ("export", self.export),
        ):
            actions[name].triggered.connect(slot)

    def serve(self, place: Workplace) -> None:
        """The buttons that stand beside a booking's papers and at a person do what the actions do."""
        deeds = {"letter": self.letter, "registration": self.registration, "function_sheet": self.function_sheet}
        for name, button in place.inspector.booking.papers.office.items():
            button.clicked.connect(deeds[name])
        place.panels.built.connect(self._on_panel_built)

    def _on_panel_built(self, name: str, panel: Any) -> None:
        if name == "customers":
            panel.pane.statement_button.clicked.connect(self.statement)

    # ---- papers of a booking or a person -------------------------------------------------------------------------

    def letter(self) -> None:
        """The confirmation of the booking that is shown, with its terms."""
        from desk.usecases.office_papers import Letter

        title = QCoreApplication.translate("Office", "Booking confirmation")
        self._of_booking(lambda booking: Letter(booking_id=booking, language=_language()), title)

    def registration(self) -> None:
        """The form that both sides sign."""
        from desk.usecases.office_papers import Letter

        if self._misleads(self._here()):
            return
        title = QCoreApplication.translate("Office", "Registration form")
        self._of_booking(lambda booking: Letter(booking_id=booking, kind="agreement", language=_language()), title)

    def function_sheet(self) -> None:
        """Asks which departments; then what each has to do for the booking that is shown."""
        place = self._here()
        card = self._card(place) if self.dialog is None else None
        if place is None or card is None or self._misleads(place):
            return
        from desk.ui.papers.function_sheet_dialog import FunctionSheetDialog

        title = f"{QCoreApplication.translate('Office', 'Function sheet')} {card.number}"
        dialog = FunctionSheetDialog(place.home, self._state, card.id, title, place)
        dialog.wanted.connect(self._on_wanted)
        self._open(dialog)

    def statement(self) -> None:
        """The account of the person, or of the customer of the booking, that is shown."""
        place = self._here()
        if place is None:
            return
        customer = _customer(place)
        if customer is None:
            place.home.said.emit(QCoreApplication.translate("Office", "Choose a customer, or a booking that has one."))
            return
        from desk.usecases.office_papers import Statement

        title = QCoreApplication.translate("Office", "Statement of account")
        self._show(place, Statement(customer_id=customer, language=_language()), title)

    def _of_booking(self, made: Callable[[BookingId], Subject], title: str) -> None:
        """A paper that is written to the booking's customer."""
        place = self._here()
        card = self._card(place)
        if place is None or card is None:
            return
        if card.customer is None:
            place.home.said.emit(
                QCoreApplication.translate("Office", "The booking has no customer yet: nobody to write to.")
            )
        else:
            self._show(place, made(card.id), f"{title} {card.number}")

    def _misleads(self, place: Workplace | None) -> bool:
        """Whether what is shown does not take place: nobody is to prepare for it or to sign it; says so."""
        card = place.inspector.booking.card if place is not None and not place.inspector.booking.isHidden() else None
        if place is None or card is None or not card.called_off:
            return False
        told = QCoreApplication.translate("Office", "The booking does not take place: this paper would only mislead.")
        place.home.said.emit(told)
        return True

    def _card(self, place: Workplace | None) -> BookingCard | None:
        """The booking that is shown; says it where there is none."""
        if place is None:
            return None
        card = place.inspector.booking.card if not place.inspector.booking.isHidden() else None
        if card is None:
            place.home.said.emit(QCoreApplication.translate("Office", "Choose a booking on the board first."))
        return card

    def _show(self, place: Workplace, subject: Any, title: str) -> None:
        from desk.ui.papers.desk_printer import DeskPrinter
        from desk.ui.papers.preview import PaperPreview  # loads the system's printing

        printer = DeskPrinter(place.home, place)
        dialog = PaperPreview(place.home, printer, subject, title, place)
        dialog.destroyed.connect(printer.deleteLater)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        self.dialog = None

    # ---- papers of all ---------------------------------------------------------------------------------------------

    def day_sheet(self) -> None:
        """Asks for the day and the columns; then the sheet is shown."""
        place = self._here()
        if place is None or self.dialog is not None:
            return
        from desk.ui.papers.day_sheet_dialog import DaySheetDialog

        today = place.home.now().astimezone(place.home.zone).date()
        dialog = DaySheetDialog(place.home, self._state, today, place)
        dialog.wanted.connect(self._on_wanted)
        self._open(dialog)

    def _on_wanted(self, subject: Any, title: str) -> None:
        place = self._here()
        if place is not None:
            self._show(place, subject, title)

    def month_chart(self) -> None:
        """All halls of the month that the board is at, as its pages, on A4 or A3."""
        place = self._here()
        if place is None:
            return
        place.turn_to("board")
        place.panel.actions_by_name["month"].trigger()
        place.panel.actions_by_name["print"].trigger()

    # ---- the register --------------------------------------------------------------------------------------------

    def import_register(self) -> None:
        """The steps by which an old register comes in."""
        place = self._here()
        if place is None or self.dialog is not None:
            return
        from desk.ui.register.import_dialog import ImportDialog

        self._open(ImportDialog(place.home, place))

    def export(self) -> None:
        """Bookings, customers and payments as files."""
        place = self._here()
        if place is None or self.dialog is not None:
            return
        from desk.ui.register.export_dialog import ExportDialog

        self._open(ExportDialog(place.home, place))


def _language() -> str:
    return str(tongue().language)


def _customer(place: Workplace) -> CustomerId | None:
    """The person in the customers' panel where that is open, else the customer of the booking that is shown."""
    panel: Any = place.panels.by_name.get("customers")
    person: CustomerCard | None = panel.pane.card if panel is not None and panel.isVisible() else None
    if person is not None:
        return person.id
    card = place.inspector.booking.card if not place.inspector.booking.isHidden() else None
    return card.customer.id if card is not None and card.customer is not None else None
