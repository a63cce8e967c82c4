"""The same range as the board, as a plain list for the keyboard and for screen readers: one item a line."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desk.domain.period import Period
from desk.ui.board.agenda_lines import AgendaLine, agenda_lines, cells, headings, spoken_line
from desk.ui.board.bars import MARKS, draw_sample
from desk.ui.board.index import shown_state
from desk.ui.board.state import BoardState
from desk.ui.board.view import BoardView
from desk.ui.look.theme import colour, current_theme, font
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.tip import plain_tip
from desk.ui.words.format import number

STATE, TITLE, PLACE = 4, 3, 2
SAMPLE = (24, 16)
Index = QModelIndex | QPersistentModelIndex


class AgendaModel(QAbstractTableModel):
    """Lines as a table; only lines that are asked for are put into words."""

    def __init__(self, state: BoardState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.lines: list[AgendaLine] = []

    def fill(self, lines: list[AgendaLine]) -> bool:
        """Takes the lines; whether they are others than before."""
        if lines == self.lines:
            return False
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(headings())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return spoken_line(line, self._state)
        if role == Qt.ItemDataRole.DisplayRole or role == Qt.ItemDataRole.AccessibleTextRole:
            return cells(line, self._state)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(spoken_line(line, self._state))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE:
            state = shown_state(line.bar, self._state.now())
            return draw_sample(state if state in MARKS else "completed", *SAMPLE, current_theme(), 2.0)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return headings()[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)
        return None


class AgendaList(QTableView):
    """Stands in the place of the board's table while it is on. What is current is selected, Enter opens it."""

    left = Signal()

    def __init__(self, state: BoardState, view: BoardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._state, self._view = state, view
        self.lines = AgendaModel(state, self)
        self.setModel(self.lines)
        self.setAccessibleName(QCoreApplication.translate("Agenda", "Agenda of the days shown"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.viewport().update)
        self._filling = False
        view.board_model.dataChanged.connect(self._on_changed)
        view.owner_selected.connect(self.follow)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._open)
        on_look_changed(self._dress)
        self.hide()

    @property
    def on(self) -> bool:
        """Whether the list stands in the board's place."""
        return not self.isHidden()

    def stand_in(self, *, wanted: bool) -> None:
        """Shows the list instead of the board's table, or the table again, with the keyboard and the same booking."""
        self._view.setHidden(wanted)
        self.setVisible(wanted)
        if wanted:
            self._second.start()
            self.refresh()
            text = QCoreApplication.translate("Agenda", "Agenda, {count} entries").replace(
                "{count}", number(len(self.lines.lines))
            )
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        else:
            self._second.stop()
        (self if wanted else self._view).setFocus()

    def current(self) -> AgendaLine | None:
        """The line under the cursor."""
        row = self.currentIndex().row()
        return self.lines.lines[row] if 0 <= row < len(self.lines.lines) else None

    def refresh(self) -> None:
        """Writes the lines anew; the booking under the cursor stays there."""
        self._soon.stop()
        if not self.on:
            return
        before, place = self.current(), self.currentIndex().row()
        self._filling = True
        changed = self.lines.fill(agenda_lines(self._state))
        self._filling = False
        if not changed:
            self.viewport().update()
            return
        self._fit()
        owner = before.bar.owner_id if before is not None else self._view.told_owner()
        rows = [n for n, line in enumerate(self.lines.lines) if line.bar.owner_id == owner]
        same = [n for n in rows if before is not None and self.lines.lines[n].bar.item == before.bar.item]
        if same or rows:
            self.selectRow((same or rows)[0])
        elif self.lines.lines:
            self.selectRow(min(place, len(self.lines.lines) - 1) if before is not None else self._first_to_come())

    def follow(self, owner: UUID | None) -> None:
        """Something else is selected elsewhere."""
        line = self.current()
        if not self.on or owner is None or (line is not None and line.bar.owner_id == owner):
            return
        rows = [n for n, one in enumerate(self.lines.lines) if one.bar.owner_id == owner]
        if rows:
            self.selectRow(rows[0])

    def to_day(self) -> None:
        """Puts the cursor onto the first entry of the board's day, or the next one after it."""
        self.refresh()
        if self.on and self.lines.lines and self._view.steered.is_valid:
            day = self._view.steered.head_slot().day
            days = [line.bar.period.start.astimezone(line.venue.zone).date() for line in self.lines.lines]
            self.selectRow(next((n for n, one in enumerate(days) if one >= day), len(days) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.lines.lines:
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else len(self.lines.lines) - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the board's keys here, not a search in the first column."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is current stays in sight, also when the list is laid out for the first time."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.lines.lines:
            return
        painter = QPainter(self.viewport())
        painter.setPen(colour(current_theme().muted))
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.empty_words())

    def empty_words(self) -> str:
        """Why there is no line; nothing is claimed of what has not been read."""
        period: Period = self._state.period()
        if not self._state.is_loaded(period):
            return QCoreApplication.translate("Agenda", "Still being read …")
        return QCoreApplication.translate("Agenda", "Nothing is booked in these days, or the legend hides it.")

    # ---- inside ---------------------------------------------------------------------------------------------------

    def _first_to_come(self) -> int:
        now = self._state.now()
        ends = [line.bar.period.end > now for line in self.lines.lines]
        return ends.index(True) if True in ends else 0

    def _on_changed(self) -> None:
        if self.on:
            self._soon.start()

    def _on_current(self, index: QModelIndex) -> None:
        if self.on and not self._filling and index.isValid():
            self._view.tell_owner(self.lines.lines[index.row()].bar.owner_id)

    def _open(self) -> None:
        line = self.current()
        if line is not None:
            self._view.owner_activated.emit(line.bar.owner_id)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setResizeContentsPrecision(60)
        self.resizeColumnsToContents()
        for column, most in ((TITLE, 260), (PLACE, 200)):
            self.setColumnWidth(column, min(self.columnWidth(column), scaled(most)))
        header.setStretchLastSection(True)

    def _dress(self) -> None:
        theme = current_theme()
        self.setFont(font())
        self.verticalHeader().setDefaultSectionSize(theme.sizes.body + scaled(18))
        self.setStyleSheet(
            f"QTableView {{ background: {theme.surface}; border: 1px solid {theme.line}; outline: none; }}"
            f" QTableView:focus {{ border: 2px solid {theme.accent}; }}"
            f" QTableView::item {{ padding: 0px 8px; border-bottom: 1px solid {theme.line}; }}"
            f" QTableView::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}"
            f" QHeaderView::section {{ background: {theme.surface}; color: {theme.muted}; border: none;"
            f" font-size: {theme.sizes.small}px; font-weight: 600;"
            f" border-bottom: 1px solid {theme.edge}; padding: 6px 9px; }}"
        )
        if self.lines.lines:
            self._fit()
            self.scrollTo(self.currentIndex())
