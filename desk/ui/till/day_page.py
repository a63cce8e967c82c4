"""The day of one venue for managers: so far, its cash, what is in the way of closing it, and the days closed."""

from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.venue import Venue
from desk.ui.booking.form_slot import FormSlot
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.till.day_forms import CloseDayForm, DisputeForm
from desk.ui.till.in_the_way import closing_problem, in_the_way
from desk.ui.till.report_view import ReportView
from desk.ui.till.side_by_side import SideBySide
from desk.ui.widgets.button import Button
from desk.ui.widgets.facts import Card
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.row_list import RowList
from desk.ui.widgets.words import Words
from desk.ui.words.format import clock_time, money, number, short_date_year
from desk.usecases.at_the_desk import new_key
from desk.usecases.drawer import CashTaken, DayReport, DaySoFar, DrawerCard
from desk.usecases.money_commands import VerifyCash
from desk.usecases.ports import Answer

_ROLE = Qt.ItemDataRole.UserRole


class DayPage(QWidget):
    """`so_far` is the day as last read. `drawer_wanted` goes to the open drawer that is in the way."""

    drawer_wanted = Signal()

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._venue: Venue | None = None
        self._drawer: DrawerCard | None = None
        self._reading: Call | None = None
        self._verifying = False
        self._going_on = False  # the keyboard waits for what is there after the answer
        self.so_far: DaySoFar | None = None
        self.preview: QDialog | None = None
        self.problem, self.told, self.way = Notice(), Notice(), Notice()
        self.note = Words("", "small")
        self.report, self.z = ReportView(), ReportView()
        self.cash = RowList(QCoreApplication.translate("Till", "Cash of the day"), most=8)
        self.closed = RowList(QCoreApplication.translate("Till", "Closed days"), most=5)
        self.slot = FormSlot()
        self.keys: list[QAction] = []
        close = QCoreApplication.translate("Till", "Close the day")
        verify = QCoreApplication.translate("Till", "Verify the cash")
        dispute = QCoreApplication.translate("Till", "Dispute the cash")
        self.close_button = self._button(close, "check-check", "Ctrl+Shift+W", self.close_day, primary=True)
        self.verify_button = self._button(verify, "check", "Ctrl+Y", self.verify)
        self.dispute_button = self._button(dispute, "circle-alert", "Ctrl+J", self.dispute)
        z_report = QCoreApplication.translate("Till", "Z report")
        self.z_button = self._button(z_report, "printer", "Ctrl+Shift+Z", self.show_z_report)
        self._lay_out()
        self.slot.answered.connect(self._on_answer)
        self.slot.emptied.connect(self._focus_back)
        self.closed.currentItemChanged.connect(self._show_z)
        self.closed.itemActivated.connect(self.show_z_report)

    def _button(self, text: str, icon_name: str, keys: str, slot: object, *, primary: bool = False) -> Button:
        button = Button(text, "primary" if primary else "plain", icon_name=icon_name, shortcut=keys)
        button.clicked.connect(slot)
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(button.click)
        self.keys.append(action)
        return button

    def _lay_out(self) -> None:
        looks = Flow(self)
        looks.add(self.verify_button)
        looks.add(self.dispute_button)
        self.cash_card = Card(QCoreApplication.translate("Till", "Cash of the day"))
        self.cash_card.add(self.cash)
        self.cash_card.add(looks)
        so_far = Card(QCoreApplication.translate("Till", "The day so far"))
        so_far.add(self.report)
        self.closed_card = Card(QCoreApplication.translate("Till", "Closed days"))
        papers = Flow(self)
        papers.add(self.z_button)
        for widget in (self.closed, papers, self.z, self.note):
            self.closed_card.add(widget)
        close_row = Flow(self)
        close_row.add(self.close_button)
        sides = SideBySide((self.told, self.way, close_row, self.slot, self.cash_card), (so_far, self.closed_card))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.problem)
        column.addWidget(sides)
        column.addStretch(1)

    # ---- reading -------------------------------------------------------------------------------------------------

    def show_day(self, venue: Venue, drawer: DrawerCard | None) -> None:
        """Reads a venue's day; only managers may."""
        if self._venue is not None and self._venue.id != venue.id:
            self.told.clear()
        self._venue, self._drawer = venue, drawer
        self.refresh()

    def refresh(self) -> None:
        """Reads the day again; what is typed stays."""
        if self._venue is None or not self._home.senior:
            return
        if self._reading is not None:
            self._reading.drop()
        self._reading = self._home.read(self._read, self._venue, done=self._on_read, failed=self._on_failed)

    def _read(self, venue: Venue) -> tuple[DaySoFar, list[DayReport]]:
        """Runs in a lane."""
        reader = self._home.desk.reader
        return reader.day_so_far(venue.id), reader.closed_days(venue.id)

    def _on_failed(self, error: DeskError) -> None:
        self._reading = None
        self.problem.tell(told(error))

    def _on_read(self, found: tuple[DaySoFar, list[DayReport]]) -> None:
        self._reading = None
        self.so_far, closed = found
        self.problem.clear()
        self.report.show_report(self.so_far.report)
        self._fill_cash(self.so_far)
        self._fill_closed(closed)
        self.close_button.allow(closing_problem(self.so_far, self._drawer))
        self._show_way(self.so_far)
        going_on, self._going_on = self._going_on, False
        if going_on:
            self._focus_back()

    def _show_way(self, so_far: DaySoFar) -> None:
        open_, lines = self._drawer is not None and self._drawer.closed_at is None, in_the_way(so_far, self._drawer)
        text = "\n".join(lines) or QCoreApplication.translate("Till", "Nothing is in the way of closing the day.")
        if text == self.way.text:
            return
        self.way.tell(text, "warning" if lines else "good")
        if open_:
            words = QCoreApplication.translate("Till", "Go to the drawer")
            self.way.offer(words, self.drawer_wanted.emit, icon_name="wallet")

    def _fill_cash(self, so_far: DaySoFar) -> None:
        assert self._venue is not None
        here = self._picked()
        self.cash.clear()
        looks = {
            "": QCoreApplication.translate("Till", "not looked at yet"),
            "verify": QCoreApplication.translate("Till", "✓ verified"),
            "dispute": QCoreApplication.translate("Till", "! disputed"),
        }
        for cash in so_far.cash:
            at = clock_time(cash.at, self._venue.zone)
            first = f"{money(cash.amount)} · {looks[cash.looked_at]}"
            item = self.cash.add(first, f"{at} · {cash.by} · {cash.number} · {cash.booking_number}", cash)
            if here is not None and cash.payment_id == here.payment_id:
                self.cash.setCurrentItem(item)
            if isinstance(self.slot.form, DisputeForm):
                self.slot.form.take_cash(cash)
        if self.cash.currentRow() < 0:
            self.cash.setCurrentRow(self._first_open())
        self.cash_card.setVisible(bool(so_far.cash))
        self.cash.fit()

    def _fill_closed(self, closed: list[DayReport]) -> None:
        before = self._shown_day()
        newest = self.closed.currentRow() == 0  # whoever looks at the newest sees the next one come
        self.closed.clear()
        for report in closed:
            assert report.day is not None
            text = QCoreApplication.translate("Till", "Z {number} · {day} · {person}")
            text = text.replace("{number}", number(report.z or 0)).replace("{day}", short_date_year(report.day))
            item = self.closed.add(text.replace("{person}", report.closed_by), data=report)
            if before is not None and report.z == before.z and not newest:
                self.closed.setCurrentItem(item)
        if self.closed.currentRow() < 0:
            self.closed.setCurrentRow(0)
        self.closed_card.setVisible(bool(closed))
        self.closed.fit()

    def _shown_day(self) -> DayReport | None:
        row = self.closed.currentRow()
        return cast(DayReport, self.closed.item(row).data(_ROLE)) if row >= 0 else None

    def _show_z(self) -> None:
        report = self._shown_day()
        if report is None:
            return
        self.z.show_report(report)
        self.note.setText(report.note)
        self.note.setVisible(bool(report.note))

    def show_z_report(self, *_: object) -> None:
        """The paper of the closed day that is chosen: to look at, print or save."""
        report = self._shown_day()
        if report is not None:
            from desk.ui.papers.z_report import show_z_report

            self.preview = show_z_report(self._home, report, self.window())

    # ---- doing ---------------------------------------------------------------------------------------------------

    def close_day(self) -> None:
        if self._venue is not None and self.so_far is not None:
            self.told.clear()
            self.slot.open(CloseDayForm(self._home, self._venue, self.so_far.today))

    def _picked(self) -> CashTaken | None:
        row = self.cash.currentRow()
        return cast(CashTaken, self.cash.item(row).data(_ROLE)) if row >= 0 else None

    def _first_open(self) -> int:
        """The row of the first cash that nobody has looked at; else the first."""
        rows = [self.cash.item(n).data(_ROLE).looked_at for n in range(self.cash.count())]
        return rows.index("") if "" in rows else 0

    def verify(self) -> None:
        """The cash chosen has been found; the choice goes on to the next."""
        cash = self._picked()
        if cash is None or self._verifying:
            return
        self._verifying = True
        self.told.clear()
        command = VerifyCash(payment_id=cash.payment_id, revision=cash.revision)
        self._home.carry_out(command, new_key(), done=self._on_verified, failed=self._on_not_verified)

    def _on_verified(self, _answer: Answer) -> None:
        self._verifying = False
        self.cash.setCurrentRow(-1)  # the next that nobody has looked at becomes current
        self.refresh()

    def _on_not_verified(self, error: DeskError) -> None:
        self._verifying = False
        self.told.tell(told(error))
        self.refresh()

    def dispute(self) -> None:
        cash = self._picked()
        if cash is not None:
            self.told.clear()
            self.slot.open(DisputeForm(self._home, cash))

    def _on_answer(self, answer: Answer) -> None:
        if answer.day is not None:
            text = QCoreApplication.translate("Till", "The day is closed: Z {number}.")
            self.told.tell(text.replace("{number}", number(answer.day.z or 0)), "good")
            self.closed.setCurrentRow(0)
        self._going_on = True
        self.refresh()

    def _focus_back(self) -> None:
        self.first_widget().setFocus()

    def first_widget(self) -> QWidget:
        """Where the keyboard goes on: the cash to look at, or what may be done."""
        if self.cash.count():
            return self.cash
        return self.close_button if self.close_button.isEnabled() else self.closed
