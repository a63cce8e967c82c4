"""Steering the board: the cursor and the stretch chosen, kept equal to Qt's current index and selection."""

from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent
from PySide6.QtWidgets import QWidget

from desk.ui.board.cursor import Cursor
from desk.ui.board.overlay import Marked
from desk.ui.board.spoken import cell_text
from desk.ui.board.state import BoardState
from desk.ui.board.surface import HEADING, BoardSurface


class SteeredBoard(BoardSurface):
    """A surface with a cursor; tells what is selected, opened and chosen."""

    owner_selected = Signal(object)
    owner_activated = Signal(object)
    period_chosen = Signal(object)
    page_wanted = Signal(int)
    day_wanted = Signal(object)
    cursor_moved = Signal()

    def __init__(self, state: BoardState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.steered = Cursor(state)
        self._told: UUID | None = None
        self._syncing = False
        self.spaces.venue_toggled.connect(self.toggle_venue)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def reshape(self) -> None:
        self._syncing = True
        super().reshape()
        self._syncing = False
        if self.steered.settle():
            self.sync_cursor()

    def toggle_venue(self, row: int) -> None:
        """Folds or unfolds the venue of a heading."""
        venue = self.board.rows[row].venue.id
        self.board.collapsed = self.board.collapsed ^ {venue}
        self.fit_rows()
        if self.steered.settle():
            self.sync_cursor()

    def marked(self) -> Marked:
        cursor = self.steered
        if not cursor.is_valid or not self.board.row_shown(cursor.row):
            return Marked(owner=self._told)
        slot, edges = cursor.head_slot(), self.board.pixels.edges
        several = cursor.exact is not None or not cursor.is_one_cell()
        return Marked(
            row=cursor.row,
            chosen=cursor.stretch() if several else None,
            cursor=(edges[slot.first], edges[slot.last]),
            focused=self.hasFocus(),
            owner=self._told,
        )

    def move_cursor(self, cells: int, rows: int, *, extend: bool = False) -> None:
        """Moves by cells (in reading direction of time) or rows; past the page's edge asks for the next page."""
        if not self.steered.settle():
            return
        if rows and not extend:
            self.steered.climb(rows)
        if cells and not self.steered.step(cells, extend=extend) and not extend:
            self.page_wanted.emit(1 if cells > 0 else -1)
            return
        self.sync_cursor()

    def next_bar(self, direction: int) -> None:
        """Moves to the next or previous booking of this row."""
        if self.steered.next_bar(direction):
            self.sync_cursor()

    def jump(self, *, column: int) -> None:
        """Moves within the row."""
        if self.steered.settle():
            self.place_cursor(self.steered.row, column)

    def place_cursor(self, row: int, column: int, *, extend: bool = False, owner: UUID | None = None) -> None:
        self.steered.put(row, column, extend=extend)
        if owner is not None:
            self.steered.owner = owner
        self.sync_cursor()

    def sync_cursor(self) -> None:
        """Shows the cursor as it is now: selection, outlines, scrolling, and the signal of what is selected."""
        cursor = self.steered
        model = self.board_model
        self._syncing = True
        head = model.index(cursor.row, cursor.head)
        first, last = cursor.columns()
        chosen = QItemSelection(model.index(cursor.row, first), model.index(cursor.row, last - 1))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(head, flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self._syncing = False
        self.reveal_cursor()
        self.spaces.current_row = cursor.row
        self.spaces.viewport().update()
        self.viewport().update()
        self.tell_owner(cursor.owner)
        self.cursor_moved.emit()

    def tell_owner(self, owner: UUID | None) -> None:
        """Marks a booking or blackout as the selected one and tells it once."""
        if owner != self._told:
            self._told = owner
            self.viewport().update()
            self.owner_selected.emit(owner)

    def told_owner(self) -> UUID | None:
        return self._told

    def reveal_cursor(self) -> None:
        """Scrolls so that the cursor's cell can be seen, and as much above it as fits."""
        if self.steered.is_valid:
            slot = self.steered.head_slot()
            self._reveal(self.steered.row, self.board.pixels.edges[slot.first], self.board.pixels.edges[slot.last])

    def look_ahead(self) -> None:
        """Scrolls so that the cursor's cell has a quarter of the page before it: what is to come is what is asked."""
        if self.steered.is_valid:
            slot, edges = self.steered.head_slot(), self.board.pixels.edges
            rect, width = (
                self.stretch_rect(self.steered.row, edges[slot.first], edges[slot.last]),
                self.viewport().width(),
            )
            across = self.horizontalScrollBar()
            before = width - rect.right() if self.isRightToLeft() else rect.left()
            across.setValue(across.value() + before - width // 4)

    def _reveal(self, row: int, left: int, right: int) -> None:
        rect, area = self.stretch_rect(row, left, right), self.viewport().rect()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        sign = -1 if self.isRightToLeft() else 1
        if rect.left() < 0:
            across.setValue(across.value() + sign * rect.left())
        elif rect.right() > area.right():
            across.setValue(across.value() + sign * (rect.right() - area.right()))
        if rect.bottom() + down.value() <= area.bottom():
            down.setValue(0)
        elif rect.top() < 0:
            heading = HEADING if row and not self.board.rows[row - 1].bookable else 0
            down.setValue(down.value() + rect.top() - heading)
        elif rect.bottom() > area.bottom():
            down.setValue(down.value() + rect.bottom() - area.bottom())

    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        # A screen reader may set the current cell by itself.
        if self._syncing or not current.isValid() or current.row() >= len(self.board.rows):
            return
        if self.board.rows[current.row()].bookable:
            self.place_cursor(current.row(), current.column())

    def activate(self) -> None:
        """Opens the booking under the cursor, or asks for a new hold on the empty stretch; a tile opens its day."""
        if self.board.scale.has_tiles and self.steered.is_valid and self.steered.is_one_cell():
            self.day_wanted.emit(self.steered.head_slot().day)
        elif self.steered.owner is not None:
            self.owner_activated.emit(self.steered.owner)
        else:
            self.choose()

    def choose(self) -> None:
        """Asks for a new hold on the stretch, whatever is there."""
        chosen = self.steered.chosen()
        if chosen is not None:
            self.period_chosen.emit(chosen)

    def escape(self) -> None:
        """Takes the stretch back to one cell."""
        if self.steered.is_valid:
            self.steered.put(self.steered.row, self.steered.head)
            self.sync_cursor()

    def announce(self, words: str) -> None:
        """Has a screen reader say something when it is done with what it says now."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def spoken_cell(self) -> str:
        """The cell under the cursor in words."""
        return cell_text(self.board, self.steered.row, self.steered.head) if self.steered.is_valid else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
