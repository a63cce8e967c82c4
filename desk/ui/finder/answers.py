"""The answers as a list for the keyboard: place, day, times, price and fit, the best first."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from desk.domain.finding import Found
from desk.ui.finder.words import fit_words, spoken, when_words
from desk.ui.look.theme import colour, current_theme, font
from desk.ui.widgets.dressing import on_look_changed
from desk.ui.widgets.row_table import table_look
from desk.ui.words.format import money, short_date_year
from desk.usecases.results import House

_PRICE, _PLACE = 3, 0


class AnswerList(QTreeWidget):
    """`chosen` carries the answer of Enter or a double click; `left_upwards` asks for the fields again."""

    chosen = Signal(object)
    left_upwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("Finder", "Free places, the best first"))
        self.setHeaderLabels(
            [
                QCoreApplication.translate("Finder", "Place"),
                QCoreApplication.translate("Finder", "Day"),
                QCoreApplication.translate("Finder", "Session"),
                QCoreApplication.translate("Finder", "Price"),
                QCoreApplication.translate("Finder", "Fit"),
                QCoreApplication.translate("Finder", "Venue"),
            ]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.headerItem().setTextAlignment(_PRICE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.itemDoubleClicked.connect(self._on_item)
        on_look_changed(self._dress)

    def put(self, found: tuple[Found, ...], house: House) -> None:
        """Shows the answers; the first is current."""
        self.clear()
        for answer in found:
            item = QTreeWidgetItem(
                [
                    answer.place,
                    short_date_year(answer.day),
                    when_words(answer, house),
                    money(answer.price),
                    fit_words(answer),
                    house.venue(answer.venue_id).name,
                ]
            )
            item.setData(_PLACE, Qt.ItemDataRole.UserRole, answer)
            item.setData(_PLACE, Qt.ItemDataRole.AccessibleTextRole, spoken(answer, house))
            item.setTextAlignment(_PRICE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.addTopLevelItem(item)
        self._dress()
        if (first := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first)

    def answer(self) -> Found | None:
        """The current answer."""
        item = self.currentItem()
        return item.data(_PLACE, Qt.ItemDataRole.UserRole) if item is not None else None

    def _on_item(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(item.data(_PLACE, Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if (answer := self.answer()) is not None:
                self.chosen.emit(answer)
        elif event.key() == Qt.Key.Key_Escape or (
            event.key() == Qt.Key.Key_Up and self.currentItem() is self.topLevelItem(0)
        ):
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        theme = current_theme()
        self.setFont(font())
        for n in range(self.topLevelItemCount()):
            item = self.topLevelItem(n)
            if item is None:
                continue
            item.setFont(_PLACE, font(strong=True))
            item.setFont(_PRICE, font(strong=True))
            for column in (4, 5):
                item.setForeground(column, colour(theme.muted))
        self.setStyleSheet(table_look(7, beside="12px", heading="8px 15px"))
