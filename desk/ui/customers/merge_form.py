"""Merging two entries of one person: which one stays, and what becomes of the other, before it is done."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from desk.domain.errors import CustomerMerged, DeskError
from desk.ui.booking.form import CommandForm
from desk.ui.customers.words import phones_text
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.words import Words
from desk.usecases.people import MergeCustomers
from desk.usecases.results import Customer


class MergeForm(CommandForm):
    """The first of the two stays unless the other is chosen (arrow keys)."""

    def __init__(self, home: SignedIn, one: Customer, other: Customer) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("MergeForm", "One and the same person"),
            QCoreApplication.translate("MergeForm", "&Merge"),
            role="danger",
            icon_name="users",
        )
        self.people = (one, other)
        self.body.addWidget(Words(QCoreApplication.translate("MergeForm", "Which entry stays?"), "strong"))
        self.group = QButtonGroup(self)
        self.choices = []
        for number, person in enumerate(self.people):
            text = " · ".join(part for part in (person.name, phones_text(person.phones)) if part)
            choice = QRadioButton(text.replace("&", "&&"))
            self.group.addButton(choice, number)
            self.choices.append(choice)
            self.body.addWidget(choice)
        self.choices[0].setChecked(True)
        self.explanation = Words("", "muted")
        self.body.addWidget(self.explanation)
        self.group.idToggled.connect(self._explain)
        self._explain()
        self.setFocusProxy(self.choices[0])

    def command(self) -> MergeCustomers:
        keep, drop = self._decided()
        return MergeCustomers(keep=keep.id, drop=drop.id)

    def unsaved(self) -> bool:
        return False

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, CustomerMerged):
            self.home.live.customer_changed.emit(error.customer)

    def _decided(self) -> tuple[Customer, Customer]:
        one, other = self.people
        return (one, other) if self.group.checkedId() == 0 else (other, one)

    def _explain(self) -> None:
        keep, drop = self._decided()
        text = QCoreApplication.translate(
            "MergeForm",
            "All bookings and numbers of {drop} go to {keep}; empty fields are filled in. The entry of {drop} stays"
            " only as a pointer. This cannot be undone.",
        )
        self.explanation.setText(text.replace("{drop}", drop.name).replace("{keep}", keep.name))
