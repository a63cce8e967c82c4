"""Every key of the board, once, as data and as actions: menus, the cheat sheet and tests read them from here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Group = Literal["move", "choose", "page", "look"]


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardKey:
    """One action and its keys; `everywhere` ones work in the whole panel, the others only while the table has focus."""

    name: str
    keys: tuple[str, ...]
    group: Group
    everywhere: bool = False


def _key(group: Group, name: str, *keys: str, everywhere: bool = False) -> BoardKey:
    return BoardKey(name=name, keys=keys, group=group, everywhere=everywhere)


BOARD_KEYS: tuple[BoardKey, ...] = (
    _key("move", "left", "Left"),
    _key("move", "right", "Right"),
    _key("move", "up", "Up"),
    _key("move", "down", "Down"),
    _key("move", "previous_booking", "Ctrl+Left"),
    _key("move", "next_booking", "Ctrl+Right"),
    _key("move", "row_start", "Home"),
    _key("move", "row_end", "End"),
    _key("move", "first_row", "Ctrl+Home"),
    _key("move", "last_row", "Ctrl+End"),
    _key("choose", "extend_left", "Shift+Left"),
    _key("choose", "extend_right", "Shift+Right"),
    _key("choose", "open", "Return", "Enter", "F2"),
    _key("choose", "new_hold", "N"),
    _key("choose", "move", "M"),
    _key("choose", "card", "Space"),
    _key("choose", "escape", "Escape"),
    _key("choose", "note", "D"),
    _key("page", "previous_page", "PgUp"),
    _key("page", "next_page", "PgDown"),
    _key("page", "back", "Alt+Left", "Alt+PgUp", everywhere=True),
    _key("page", "forward", "Alt+Right", "Alt+PgDown", everywhere=True),
    _key("page", "today", "T", "Alt+Home"),
    _key("page", "go_to_date", "G"),
    _key("look", "day", "Alt+1", everywhere=True),
    _key("look", "week", "Alt+2", everywhere=True),
    _key("look", "month", "Alt+3", everywhere=True),
    _key("look", "quarter", "Alt+4", everywhere=True),
    _key("look", "year", "Alt+5", everywhere=True),
    _key("look", "denser", "Ctrl+-", everywhere=True),
    _key("look", "roomier", "Ctrl++", "Ctrl+=", everywhere=True),
    _key("look", "agenda", "L"),
    _key("look", "composites", "Alt+C", everywhere=True),
    _key("look", "month_navigator", "Alt+M", everywhere=True),
    _key("look", "print", "Shift+P"),
    _key("look", "import_days", "Alt+I", everywhere=True),
)


def action_words(name: str) -> str:
    """What an action does, for menus, tooltips and the cheat sheet."""
    return {
        "left": QCoreApplication.translate("BoardKeys", "Earlier cell"),
        "right": QCoreApplication.translate("BoardKeys", "Later cell"),
        "up": QCoreApplication.translate("BoardKeys", "Space above"),
        "down": QCoreApplication.translate("BoardKeys", "Space below"),
        "previous_booking": QCoreApplication.translate("BoardKeys", "Previous booking in this row"),
        "next_booking": QCoreApplication.translate("BoardKeys", "Next booking in this row"),
        "row_start": QCoreApplication.translate("BoardKeys", "Start of the page"),
        "row_end": QCoreApplication.translate("BoardKeys", "End of the page"),
        "first_row": QCoreApplication.translate("BoardKeys", "First space"),
        "last_row": QCoreApplication.translate("BoardKeys", "Last space"),
        "extend_left": QCoreApplication.translate("BoardKeys", "Choose the earlier cell too"),
        "extend_right": QCoreApplication.translate("BoardKeys", "Choose the later cell too"),
        "open": QCoreApplication.translate("BoardKeys", "Open the booking, or hold the free slot"),
        "new_hold": QCoreApplication.translate("BoardKeys", "New hold here"),
        "move": QCoreApplication.translate("BoardKeys", "Move the booking: arrows, Shift+arrows for its end, Enter"),
        "card": QCoreApplication.translate("BoardKeys", "Show the card; next booking of the cell"),
        "escape": QCoreApplication.translate("BoardKeys", "Give up the choice or the move"),
        "note": QCoreApplication.translate("BoardKeys", "Note on the day"),
        "previous_page": QCoreApplication.translate("BoardKeys", "Previous page"),
        "next_page": QCoreApplication.translate("BoardKeys", "Next page"),
        "back": QCoreApplication.translate("BoardKeys", "Previous page"),
        "forward": QCoreApplication.translate("BoardKeys", "Next page"),
        "today": QCoreApplication.translate("BoardKeys", "Today"),
        "go_to_date": QCoreApplication.translate("BoardKeys", "Go to a date"),
        "day": QCoreApplication.translate("BoardKeys", "Day"),
        "week": QCoreApplication.translate("BoardKeys", "Week"),
        "month": QCoreApplication.translate("BoardKeys", "Month"),
        "quarter": QCoreApplication.translate("BoardKeys", "Quarter"),
        "year": QCoreApplication.translate("BoardKeys", "Year"),
        "denser": QCoreApplication.translate("BoardKeys", "Lower rows"),
        "roomier": QCoreApplication.translate("BoardKeys", "Higher rows"),
        "month_navigator": QCoreApplication.translate("BoardKeys", "Small month beside the board"),
        "import_days": QCoreApplication.translate("BoardKeys", "Import a list of days (manager)"),
        "agenda": QCoreApplication.translate("BoardKeys", "Agenda: the same days as a list"),
        "print": QCoreApplication.translate("BoardKeys", "Print the board, or save it as PDF"),
        "composites": QCoreApplication.translate("BoardKeys", "Combined spaces"),
    }[name]


def with_key(words: str, action: QAction) -> str:
    """`Today (T)`: the words with the action's first key, for a tooltip."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({key})" if key else words


def make_actions(panel: QWidget, table: QWidget, does: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """One action for each of `BOARD_KEYS`, on the table or the whole panel, in that order."""
    actions: dict[str, QAction] = {}
    for key in BOARD_KEYS:
        home = panel if key.everywhere else table
        action = QAction(action_words(key.name), home)
        action.setObjectName(f"board.{key.name}")
        action.setShortcuts([QKeySequence(text) for text in key.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(does[key.name])
        home.addAction(action)
        actions[key.name] = action
    return actions
