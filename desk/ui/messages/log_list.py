"""The log as a table for the keyboard: Enter goes to the message, Up from the first row to what is above."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from desk.ui.format import moment_text
from desk.ui.icons import picture
from desk.ui.message_words import channel_word, columns, kind_word, problem_word, state_mark, state_tone, state_word
from desk.ui.theme import current_theme, font
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.usecases.messages.reading import MessageCard
from desk.usecases.results import House

_CUSTOMER, _STATE = 1, 4


class LogList(QTreeWidget):
    """`entered` when Enter or a double click goes to the current message; `left_upwards` asks for what is above."""

    entered = Signal()
    left_upwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[MessageCard] = []
        self.setHeaderLabels(columns())
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(
            _CUSTOMER, QHeaderView.ResizeMode.Stretch
        )  # a long name gives way to the state
        self.header().setMinimumSectionSize(scaled(60))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(self.entered)
        on_look_changed(self._dress)

    def put(self, cards: list[MessageCard], house: House) -> None:
        """Shows these; whichever was current stays so if it is still there, else the one in its place."""
        before, current = self.card(), self.currentItem()
        place = self.indexOfTopLevelItem(current) if current is not None else 0
        zone = house.venues[0].zone if house.venues else None
        blocked = QSignalBlocker(self)
        self.clear()
        self.cards = cards
        for card in cards:
            when = moment_text(card.created_at, zone) if zone is not None else ""
            texts = [when, card.customer or "–", kind_word(card.kind), channel_word(card.channel)]
            texts.append(state_word(card.state))
            item = QTreeWidgetItem(texts)
            item.setData(0, Qt.ItemDataRole.UserRole, card.id)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(texts))
            item.setToolTip(_STATE, problem_word(card.problem))
            self.addTopLevelItem(item)
        self._tint()
        if cards:
            same = next((n for n, card in enumerate(cards) if before is not None and card.id == before.id), None)
            self._go_to(same if same is not None else min(max(0, place), len(cards) - 1))
        del blocked

    def card(self) -> MessageCard | None:
        """The current message."""
        item = self.currentItem()
        wanted = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return next((card for card in self.cards if card.id == wanted), None)

    def choose(self, message: int) -> bool:
        """Makes a message current, if it is in the list."""
        at = next((n for n, card in enumerate(self.cards) if card.id == message), None)
        if at is not None:
            self._go_to(at)
        return at is not None

    def _go_to(self, at: int) -> None:
        item = self.topLevelItem(at)
        if item is not None:
            self.setCurrentItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        first = self.currentItem() is None or self.currentItem() is self.topLevelItem(0)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Up and first and not event.modifiers():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _tint(self) -> None:
        """The state's mark and ink; its word says the same."""
        theme = current_theme()
        inks = {"problem": theme.danger, "ok": theme.ok, "warning": theme.warning, "muted": theme.muted}
        edge = scaled(15)
        for number, card in enumerate(self.cards):
            item = self.topLevelItem(number)
            if item is None:
                continue
            ink = inks.get(state_tone(card.state), theme.text)
            item.setForeground(_STATE, QColor(ink))
            item.setIcon(_STATE, QIcon(picture(state_mark(card.state), ink, edge, self.devicePixelRatioF())))

    def _dress(self) -> None:
        theme = current_theme()
        self.setFont(font())
        self.setStyleSheet(
            f"QTreeWidget {{ background: {theme.surface}; border: 1px solid {theme.line};"
            f" border-radius: {theme.radius + 4}px; outline: none; }}"
            f" QTreeWidget:focus {{ border: 2px solid {theme.accent}; }}"
            f" QTreeWidget::item {{ padding: {scaled(6)}px 8px; border-bottom: 1px solid {theme.line}; }}"
            f" QTreeWidget::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}"
            f" QHeaderView::section {{ background: {theme.surface}; color: {theme.muted}; border: none;"
            f" font-size: {theme.sizes.small}px; font-weight: 600;"
            f" border-bottom: 1px solid {theme.line}; padding: 6px 9px; }}"
        )
        self._tint()
