"""The drawer's forms that ask no second person: what all have in common, opening, bringing and dropping cash."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit

from desk.domain.errors import BadInput, BadMoney, DeskError, EventNotAllowed, RecordChanged
from desk.domain.ids import new_id
from desk.domain.money import Money, parse
from desk.domain.venue import Venue
from desk.ui.booking.form import CommandForm
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.till.count_grid import CountGrid
from desk.ui.till.side_by_side import SideBySide
from desk.ui.till.words import event_words, stayed
from desk.ui.widgets.field import Field
from desk.ui.widgets.words import Words
from desk.ui.words.format import clock_time, money
from desk.usecases.commands import Command
from desk.usecases.drawer import DrawerCard, MoveCash, OpenDrawer

ROOM_FOR_FORM = 560


class DrawerForm(CommandForm):
    """Sums typed as money, a reason that the database asks for at its field, and what other desks do meanwhile.

    `stale` asks whoever keeps the form to read the drawer again and to `take_drawer` it.
    """

    stale = Signal()

    def __init__(
        self, home: SignedIn, title: str, submit: str, venue: Venue, card: DrawerCard | None, icon_name: str
    ) -> None:
        super().__init__(home, title, submit, icon_name=icon_name)
        self.venue, self.drawer = venue, card
        self.reason = Field(
            QCoreApplication.translate("Till", "&Reason"),
            QLineEdit(),
            remark=QCoreApplication.translate("Till", "needed if the books differ"),
        )
        self.reason.editor.setMaxLength(200)
        self.reason.editor.returnPressed.connect(self.submit)
        call_it_back(self)

    def read(self, field: Field[QLineEdit], *, needed: bool = False) -> Money | None:
        """The sum in a field, with its problem marked; an empty field is nothing, or a problem where it is needed."""
        text = field.editor.text().strip()
        field.set_problem("")
        if not text:
            if needed:
                field.set_problem(QCoreApplication.translate("Till", "Enter the amount."))
            return None if needed else Money(0, self.venue.currency)
        try:
            amount = parse(text, self.venue.currency)
        except BadMoney as error:
            field.set_problem(told(error))
            return None
        if amount.minor < 0 or (needed and not amount.minor):
            field.set_problem(QCoreApplication.translate("Till", "Enter an amount above zero."))
            return None
        return amount

    def on_refused(self, error: DeskError) -> None:
        """A refusal about a field is said there; one about the drawer asks for it as it is now."""
        if isinstance(error, BadInput) and error.field_name == "reason":
            text = QCoreApplication.translate(
                "Till", "The count and the books differ. Count once more, or say why they do."
            )
            self.refuse_at(self.reason, text)
        elif isinstance(error, RecordChanged | EventNotAllowed):
            self.stale.emit()

    def refuse_at(self, field: Field[QLineEdit], text: str) -> None:
        """Says a refusal at its field, with the keyboard there."""
        self.refusal.clear()
        field.set_problem(text)
        field.editor.setFocus()

    def take_drawer(self, card: DrawerCard | None) -> None:
        """The drawer as it is now; what others did to it is told, and what was typed stays."""
        if self.busy or card is None or self.drawer is None or card.id != self.drawer.id:
            return
        news = card.events[len(self.drawer.events) :]
        self.drawer = card
        if news:
            zone = self.venue.zone
            lines = [f"{clock_time(event.at, zone)} · {event.by} · {event_words(event)}" for event in news]
            text = QCoreApplication.translate("Till", "Meanwhile at another desk:\n{news}")
            self.refusal.say(text.replace("{news}", "\n".join(lines)), "warning")

    def reason_text(self) -> str:
        self.reason.set_problem("")
        return self.reason.editor.text().strip()


def call_it_back(form: CommandForm) -> None:
    """Where a drawer or a day is closed, leaving the form must not be called "close"."""
    form.cancel_button.setText(QCoreApplication.translate("Till", "Go back"))
    form.cancel_button.setAccessibleName(form.cancel_button.text())


class OpenForm(DrawerForm):
    """What was brought from the safe, then all that lies there by notes and coins."""

    def __init__(self, home: SignedIn, venue: Venue, last: DrawerCard | None) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("Till", "Open the drawer"),
            QCoreApplication.translate("Till", "&Open"),
            venue,
            None,
            "lock-open",
        )
        self._drawer_id = new_id()
        self.brought = Field(
            QCoreApplication.translate("Till", "Brought from the &safe"),
            QLineEdit(),
            remark=QCoreApplication.translate("Till", "optional"),
        )
        self.grid = CountGrid(venue.currency)
        self.body.addWidget(Words(_lead(last), "muted"))
        self.body.addWidget(SideBySide((self.brought, self.grid), (self.reason,), ROOM_FOR_FORM))
        self.brought.editor.returnPressed.connect(self.grid.setFocus)
        self.grid.finished.connect(self.reason.editor.setFocus)
        self.setFocusProxy(self.brought.editor)

    def command(self) -> Command | None:
        brought = self.read(self.brought)
        if brought is None:
            return None
        return OpenDrawer(
            drawer_id=self._drawer_id,
            venue_id=self.venue.id,
            count=self.grid.count(),
            brought=brought if brought.minor else None,
            reason=self.reason_text(),
        )

    def unsaved(self) -> bool:
        return self.grid.touched() or bool(self.brought.editor.text() or self.reason.editor.text())


def _lead(last: DrawerCard | None) -> str:
    before = stayed(last) if last is not None else None
    if before is None:
        return QCoreApplication.translate("Till", "Put the float in, then count all that lies there.")
    text = QCoreApplication.translate(
        "Till",
        "{sum} stayed in it at the last close. Put in what you bring from the safe, then count all that lies there.",
    )
    return text.replace("{sum}", money(before))


class MoveForm(DrawerForm):
    """Drops cash into the safe (`way` out) or brings change in; both say what for."""

    def __init__(self, home: SignedIn, venue: Venue, card: DrawerCard, way: str) -> None:
        out = way == "out"
        drop = QCoreApplication.translate("Till", "Drop cash into the safe")
        bring = QCoreApplication.translate("Till", "Bring change from the safe")
        submit = QCoreApplication.translate("Till", "&Drop") if out else QCoreApplication.translate("Till", "&Bring")
        super().__init__(home, drop if out else bring, submit, venue, card, "arrow-right" if out else "arrow-left")
        self._out = out
        self.amount = Field(QCoreApplication.translate("Till", "&Amount"), QLineEdit())
        self.reason.set_remark("")
        self.body.addWidget(self.amount)
        self.body.addWidget(self.reason)
        self.amount.editor.returnPressed.connect(self.reason.editor.setFocus)
        self.setFocusProxy(self.amount.editor)

    def command(self) -> Command | None:
        amount, reason = self.read(self.amount, needed=True), self.reason_text()
        if not reason:
            self.reason.set_problem(QCoreApplication.translate("Till", "Say what for."))
        if amount is None or not reason or self.drawer is None:
            return None
        known = self.drawer
        return MoveCash(
            drawer_id=known.id,
            revision=known.revision,
            amount=amount,
            way="out" if self._out else "in",
            reason=reason,
        )

    def on_refused(self, error: DeskError) -> None:
        super().on_refused(error)
        if isinstance(error, BadInput) and error.field_name == "amount_minor":
            self.refuse_at(self.amount, QCoreApplication.translate("Till", "There is not so much in the drawer."))

    def unsaved(self) -> bool:
        return bool(self.amount.editor.text() or self.reason.editor.text())
