"""The figures: how many messages went out and arrived, what they cost, per week, provider and kind."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.domain.errors import DeskError
from desk.domain.money import Money
from desk.ui.language.told import told
from desk.ui.look.theme import font
from desk.ui.messages.chart import WeekChart
from desk.ui.messages.figures import Sum, cost, sums, total, weeks
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.dressing import on_look_changed
from desk.ui.widgets.facts import Card
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.row_table import table_look
from desk.ui.widgets.words import Words
from desk.ui.words.format import money, number
from desk.ui.words.message_words import kind_word, provider_word
from desk.usecases.messages.reading import MessageFigure


class FiguresPage(QScrollArea):
    """Reads when it is shown; the weeks chosen are whole ones."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._asked: tuple[date, date] = (date.min, date.min)
        self.span = QComboBox()
        self.notice = Notice()
        self.numbers = {name: Number() for name in ("sent", "delivered", "failed", "rate", "cost")}
        self.chart = WeekChart()
        self.table = Table()
        self.empty = Words(QCoreApplication.translate("MessageFigures", "No message went out in this time."), "muted")
        self._lay_out()
        self.span.currentIndexChanged.connect(self.refresh)

    def _lay_out(self) -> None:
        for text, count in (
            (QCoreApplication.translate("MessageFigures", "Last 4 weeks"), 4),
            (QCoreApplication.translate("MessageFigures", "Last 8 weeks"), 8),
            (QCoreApplication.translate("MessageFigures", "Last 26 weeks"), 26),
        ):
            self.span.addItem(text, count)
        self.span.setCurrentIndex(1)
        self.span.setAccessibleName(QCoreApplication.translate("MessageFigures", "Which weeks"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 14, 12, 0)
        column.setSpacing(12)
        column.addWidget(self.span, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.notice)
        row = Flow(columns=True)
        for each in self.numbers.values():
            row.add(each)
        column.addWidget(row)
        for widget in (self.empty, self.chart, self.table):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusProxy(self.span)

    def refresh(self) -> None:
        today = self._home.now().astimezone(self._home.zone).date()
        monday = today - timedelta(days=today.weekday())
        first = monday - timedelta(weeks=int(self.span.currentData()) - 1)
        self._asked = (first, today)
        reader = self._home.desk.reader
        self._home.read(reader.message_figures, first, today, done=self._on_read, failed=self._on_failed)

    def _on_read(self, figures: list[MessageFigure]) -> None:
        self.notice.clear()
        made, paid = total(figures), cost(figures)
        self.numbers["sent"].show_number(number(made.sent), QCoreApplication.translate("MessageFigures", "sent"))
        self.numbers["delivered"].show_number(
            number(made.delivered), QCoreApplication.translate("MessageFigures", "delivered")
        )
        self.numbers["failed"].show_number(number(made.failed), QCoreApplication.translate("MessageFigures", "failed"))
        self.numbers["rate"].show_number(
            made.rate, QCoreApplication.translate("MessageFigures", "arrived, of those whose end is known")
        )
        self.numbers["cost"].show_number(
            money(paid) if paid is not None else "–", QCoreApplication.translate("MessageFigures", "cost, as estimated")
        )
        self.empty.setVisible(not figures)
        self.chart.setVisible(bool(figures))
        self.table.setVisible(bool(figures))
        self.chart.put(weeks(figures, *self._asked))
        currency = paid.currency if paid is not None else ""
        self.table.put(
            [(provider_word(name), one) for name, one in sums(figures, lambda f: f.provider).items()],
            [(kind_word(name), one) for name, one in sums(figures, lambda f: f.kind).items()],
            currency,
        )

    def _on_failed(self, error: DeskError) -> None:
        self.notice.tell(told(error))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


class Number(Card):
    """One large number with its name."""

    def __init__(self) -> None:
        super().__init__()
        self.value, self.words = Words("–", "large", wrap=False), Words("", "small")
        self.add(self.value)
        self.add(self.words)

    def show_number(self, value: str, words: str) -> None:
        self.value.setText(value)
        self.words.setText(words)
        self.value.setAccessibleName(f"{value} {words}")


class Table(QTreeWidget):
    """The same in numbers: one part per provider, one per kind."""

    def __init__(self) -> None:
        super().__init__()
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(QCoreApplication.translate("MessageFigures", "Figures by provider and kind"))
        self.setHeaderLabels(
            [
                QCoreApplication.translate("MessageFigures", "By provider and kind"),
                QCoreApplication.translate("MessageFigures", "Sent"),
                QCoreApplication.translate("MessageFigures", "Delivered"),
                QCoreApplication.translate("MessageFigures", "Failed"),
                QCoreApplication.translate("MessageFigures", "Arrived"),
                QCoreApplication.translate("MessageFigures", "Cost"),
            ]
        )
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        on_look_changed(self._dress)

    def put(self, providers: list[tuple[str, Sum]], kinds: list[tuple[str, Sum]], currency: str) -> None:
        """Providers first, then kinds, a line between them."""
        self.clear()
        parts = (
            (QCoreApplication.translate("MessageFigures", "Provider"), providers),
            (QCoreApplication.translate("MessageFigures", "Kind of message"), kinds),
        )
        for heading, rows in parts:
            top = QTreeWidgetItem([heading])
            top.setFont(0, font("small", strong=True))
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addTopLevelItem(top)
            for name, one in rows:
                self.addTopLevelItem(self._row(name, one, currency))
        self._fit()

    def _row(self, name: str, one: Sum, currency: str) -> QTreeWidgetItem:
        paid = money(Money(one.cost_minor, currency)) if one.cost_minor and currency else "–"
        texts = [name, number(one.sent), number(one.delivered), number(one.failed), one.rate, paid]
        item = QTreeWidgetItem(texts)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(texts))
        for column in range(1, len(texts)):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _fit(self) -> None:
        """As high as its rows: the page scrolls."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.topLevelItemCount()))
        self.setFixedHeight(self.header().sizeHint().height() + rows + 8)

    def _dress(self) -> None:
        self.setFont(font())
        self.setStyleSheet(table_look(5))
        self._fit()
