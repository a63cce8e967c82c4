"""A wish that needs nothing but a reason (mandatory or not): cancel, cancel for the house, confirm, open a space."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.domain.ids import BookingId
from desk.ui.booking.form import CommandForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Role
from desk.ui.widgets.field import Field
from desk.ui.widgets.words import Words
from desk.usecases.commands import Command
from desk.usecases.results import BlackoutCard, BookingCard

LONGEST_REASON = 200


class ReasonForm(CommandForm):
    """One line for the reason; Enter in it carries the wish out."""

    def __init__(
        self,
        home: SignedIn,
        title: str,
        submit: str,
        card: BookingCard | BlackoutCard,
        make: Callable[[int, str], Command],
        *,
        explanation: str = "",
        filled_in: str = "",
        mandatory: bool = False,
        role: Role = "primary",
        icon_name: str = "",
    ) -> None:
        super().__init__(home, title, submit, role=role, icon_name=icon_name)
        self._card, self._make, self._mandatory = card, make, mandatory
        self._filled_in = filled_in
        label = QCoreApplication.translate("ReasonForm", "&Reason")
        remark = "" if mandatory else QCoreApplication.translate("ReasonForm", "optional")
        self.reason = Field(label, QLineEdit(filled_in), remark=remark)
        self.reason.editor.setMaxLength(LONGEST_REASON)
        self.reason.editor.returnPressed.connect(self.submit)
        if explanation:
            self.body.addWidget(Words(explanation, "muted"))
        self.body.addWidget(self.reason)
        self.setFocusProxy(self.reason.editor)

    def command(self) -> Command | None:
        text = self.reason.editor.text().strip()
        missing = self._mandatory and not text
        self.reason.set_problem(
            QCoreApplication.translate("ReasonForm", "Enter the reason; it stays in the history.") if missing else ""
        )
        return None if missing else self._make(self._card.revision, text)

    def unsaved(self) -> bool:
        return self.reason.editor.text().strip() not in ("", self._filled_in)

    def booking_id(self) -> BookingId | None:
        return self._card.id if isinstance(self._card, BookingCard) else None

    def take_card(self, card: BookingCard) -> None:
        self._card = card
