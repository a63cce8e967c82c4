"""Counting a drawer: in between, between two people, or for the last time. Clerks count without seeing the books."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desk.domain.errors import BadInput, DeskError
from desk.domain.money import Money
from desk.domain.venue import Venue
from desk.ui.signed_in import SignedIn
from desk.ui.till.count_grid import CountGrid
from desk.ui.till.forms import ROOM_FOR_FORM, DrawerForm
from desk.ui.till.side_by_side import SideBySide
from desk.ui.till.words import apart_words
from desk.ui.widgets.field import Field
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.format import clock_time, money
from desk.usecases.commands import Command
from desk.usecases.drawer import CloseDrawer, CountDrawer, DrawerCard, HandOverDrawer
from desk.usecases.results import Colleague, Receipt


class CountForm(DrawerForm):
    """A count in between, a hand-over (with `colleagues`), or the last one (`closing`)."""

    def __init__(
        self,
        home: SignedIn,
        venue: Venue,
        card: DrawerCard,
        colleagues: list[Colleague] | None = None,
        *,
        closing: bool = False,
    ) -> None:
        title, submit = _count_words(colleagues is not None, closing)
        super().__init__(home, title, submit, venue, card, "banknote")
        self._closing, self._handing = closing, colleagues is not None
        self.began_at = home.now()
        self._arrived: dict[object, str] = {}
        self.to: Field[QComboBox] = Field(QCoreApplication.translate("Till", "Hand over &to"), QComboBox())
        self.stays = Field(
            QCoreApplication.translate("Till", "&Stays as the next float"),
            QLineEdit(),
            remark=QCoreApplication.translate("Till", "the rest goes to the safe"),
        )
        self.grid = CountGrid(card.currency)
        self.by_books = Words("", "muted")
        self.to_safe = Words("", "muted")
        self.arrived = Notice()
        self._arrange(card, colleagues or [])
        self._listen()
        self._compare()

    def _arrange(self, card: DrawerCard, colleagues: list[Colleague]) -> None:
        for colleague in colleagues:
            if colleague.login != card.holder_login:
                self.to.editor.addItem(colleague.name, colleague.login)
        if self._handing:
            self.to.editor.setCurrentIndex(-1)
        beside: list[QWidget] = [self.by_books, self.arrived]
        if self._closing:
            beside += [self.stays, self.to_safe]
        if self._closing or self._handing:
            beside.append(self.reason)
        first = (self.to, self.grid) if self._handing else (self.grid,)
        self.body.addWidget(SideBySide(first, beside, ROOM_FOR_FORM))

    def _listen(self) -> None:
        self.grid.changed.connect(self._compare)
        self.grid.finished.connect(self._after_count)
        self.stays.editor.textChanged.connect(self._compare)
        self.stays.editor.returnPressed.connect(self.reason.editor.setFocus)
        self.to.editor.currentIndexChanged.connect(self._on_chosen)
        self.setFocusProxy(self.to.editor if self._handing else self.grid)

    def _on_chosen(self) -> None:
        self.to.set_problem("")

    def _after_count(self) -> None:
        (self.stays.editor if self._closing else self.reason.editor if self._handing else self.submit_button).setFocus()

    def _compare(self) -> None:
        """For managers, who see the books: how far the count is off. For all: what goes to the safe."""
        expected = self.drawer.expected if self.drawer is not None else None
        self.by_books.setVisible(expected is not None)
        if expected is not None:
            text = QCoreApplication.translate("Till", "By the books {sum}").replace("{sum}", money(expected))
            off = self.grid.counted() - expected
            self.by_books.setText(f"{text} · {apart_words(off)}" if self.grid.touched() else text)
            self.by_books.set_kind("warning" if self.grid.touched() and off.minor else "muted")
        rest = self.grid.counted() - (self.read(self.stays) or Money(0, self.venue.currency))
        self.to_safe.setVisible(self._closing and rest.minor > 0)
        text = QCoreApplication.translate("Till", "{sum} goes to the safe")
        self.to_safe.setText(text.replace("{sum}", money(rest)))

    # ---- what others do meanwhile --------------------------------------------------------------------------------

    def take_drawer(self, card: DrawerCard | None) -> None:
        super().take_drawer(card)
        self._compare()

    def note_cash(self, receipts: list[Receipt]) -> None:
        """Cash that was taken at this venue since the count began: it lies in the drawer and has to be counted."""
        text = QCoreApplication.translate("Till", "{time} · {person} took {sum} in cash ({number})")
        for receipt in receipts:
            if receipt.method == "cash" and receipt.at >= self.began_at:
                line = text.replace("{time}", clock_time(receipt.at, self.venue.zone))
                line = line.replace("{person}", receipt.by).replace("{sum}", money(receipt.amount))
                self._arrived[receipt.payment_id] = line.replace("{number}", receipt.number)
        if self._arrived:
            lead = QCoreApplication.translate("Till", "Since you began to count, see that it is counted too:\n{list}")
            self.arrived.tell(lead.replace("{list}", "\n".join(self._arrived.values())), "warning")

    # ---- the command ---------------------------------------------------------------------------------------------

    def command(self) -> Command | None:
        assert self.drawer is not None
        if self._handing:
            return self._hand_over(self.drawer)
        if not self._closing:
            return CountDrawer(drawer_id=self.drawer.id, revision=self.drawer.revision, count=self.grid.count())
        stays = self.read(self.stays)
        if stays is not None and stays > self.grid.counted():
            self.stays.set_problem(QCoreApplication.translate("Till", "That is more than was counted."))
            stays = None
        if stays is None:
            return None
        return CloseDrawer(
            drawer_id=self.drawer.id,
            revision=self.drawer.revision,
            count=self.grid.count(),
            stays=stays,
            reason=self.reason_text(),
        )

    def _hand_over(self, card: DrawerCard) -> Command | None:
        login = self.to.editor.currentData()
        if login is None:
            nobody = QCoreApplication.translate("Till", "There is nobody else to hand it to.")
            choose = QCoreApplication.translate("Till", "Choose who takes it.")
            self.to.set_problem(choose if self.to.editor.count() else nobody)
            return None
        return HandOverDrawer(
            drawer_id=card.id, revision=card.revision, count=self.grid.count(), to=login, reason=self.reason_text()
        )

    def on_refused(self, error: DeskError) -> None:
        super().on_refused(error)
        if isinstance(error, BadInput) and error.field_name == "to":
            self.refusal.clear()
            self.to.set_problem(QCoreApplication.translate("Till", "Works here no more. Choose somebody else."))
            self.to.editor.setFocus()

    def unsaved(self) -> bool:
        return self.grid.touched() or bool(self.stays.editor.text() or self.reason.editor.text())


def _count_words(handing: bool, closing: bool) -> tuple[str, str]:
    if handing:
        title = QCoreApplication.translate("Till", "Hand the drawer over")
        return title, QCoreApplication.translate("Till", "&Hand over")
    if closing:
        title = QCoreApplication.translate("Till", "Count and close the drawer")
        return title, QCoreApplication.translate("Till", "&Close the drawer")
    return QCoreApplication.translate("Till", "Count the drawer"), QCoreApplication.translate("Till", "&Keep the count")
