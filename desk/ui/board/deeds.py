"""What each of the board's keys does, by the names of `keys.BOARD_KEYS`."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance

from desk.ui.board.scale import ScaleName
from desk.ui.board.state import BoardState
from desk.ui.board.view import BoardView


class Steerable(Protocol):
    """What the keys steer; the board's panel."""

    view: BoardView
    board: BoardState
    import_wanted: SignalInstance
    print_wanted: SignalInstance

    def isRightToLeft(self) -> bool: ...
    def show_card(self) -> None: ...
    def turn(self, pages: int) -> None: ...
    def go_to_today(self) -> None: ...
    def edit_note(self) -> object: ...
    def ask_date(self) -> object: ...
    def set_scale(self, name: ScaleName) -> None: ...
    def step_density(self, step: int) -> None: ...
    def toggle_agenda(self) -> None: ...
    def toggle_composites(self) -> None: ...
    def fit_month(self) -> None: ...


def board_deeds(panel: Steerable) -> dict[str, Callable[[], object]]:
    """One deed for each name."""
    return _moving(panel) | _choosing(panel) | _turning(panel) | _looking(panel)


def _moving(panel: Steerable) -> dict[str, Callable[[], object]]:
    view, board = panel.view, panel.board

    def sense(step: int) -> int:
        return -step if panel.isRightToLeft() else step

    return {
        "left": lambda: view.move_cursor(sense(-1), 0),
        "right": lambda: view.move_cursor(sense(1), 0),
        "up": lambda: view.move_cursor(0, -1),
        "down": lambda: view.move_cursor(0, 1),
        "previous_booking": lambda: view.next_bar(sense(-1)),
        "next_booking": lambda: view.next_bar(sense(1)),
        "row_start": lambda: view.jump(column=0),
        "row_end": lambda: view.jump(column=board.scale.columns - 1),
        "first_row": lambda: view.move_cursor(0, -len(board.rows)),
        "last_row": lambda: view.move_cursor(0, len(board.rows)),
        "extend_left": lambda: view.move_cursor(sense(-1), 0, extend=True),
        "extend_right": lambda: view.move_cursor(sense(1), 0, extend=True),
    }


def _choosing(panel: Steerable) -> dict[str, Callable[[], object]]:
    view = panel.view
    return {
        "open": view.activate,
        "new_hold": view.choose,
        "move": view.pick_up,
        "card": panel.show_card,
        "escape": view.escape,
        "note": panel.edit_note,
    }


def _turning(panel: Steerable) -> dict[str, Callable[[], object]]:
    return {
        "previous_page": lambda: panel.turn(-1),
        "next_page": lambda: panel.turn(1),
        "back": lambda: panel.turn(-1),
        "forward": lambda: panel.turn(1),
        "today": panel.go_to_today,
        "go_to_date": panel.ask_date,
    }


def _looking(panel: Steerable) -> dict[str, Callable[[], object]]:
    return {
        "day": lambda: panel.set_scale("day"),
        "week": lambda: panel.set_scale("week"),
        "month": lambda: panel.set_scale("month"),
        "quarter": lambda: panel.set_scale("quarter"),
        "year": lambda: panel.set_scale("year"),
        "denser": lambda: panel.step_density(-1),
        "roomier": lambda: panel.step_density(1),
        "print": panel.print_wanted.emit,
        "agenda": panel.toggle_agenda,
        "composites": panel.toggle_composites,
        "month_navigator": panel.fit_month,
        "import_days": panel.import_wanted.emit,
    }
