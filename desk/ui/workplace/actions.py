"""Every action of the window once: its words, key and icon. Menus, tooltips and the cheat sheet read them from here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desk.ui.booking.wish import Wish
from desk.ui.booking.wish_words import wish_words
from desk.ui.look.icons import icon
from desk.ui.look.mnemonics import plain

if TYPE_CHECKING:
    from desk.ui.booking.offers import Offer


@dataclass(frozen=True, slots=True)
class ActionWords:
    name: str
    text: str
    icon: str
    keys: tuple[str, ...]


def window_actions() -> list[ActionWords]:
    """What the window itself offers, apart from the wishes on a booking."""
    return [
        ActionWords("lock", QCoreApplication.translate("Actions", "&Lock"), "lock", ("Ctrl+L",)),
        ActionWords("switch", QCoreApplication.translate("Actions", "S&witch person"), "users", ("Ctrl+Shift+L",)),
        ActionWords("quit", QCoreApplication.translate("Actions", "&Quit"), "log-out", ("Ctrl+Q",)),
        ActionWords("board", QCoreApplication.translate("Actions", "&Board"), "calendar-days", ("Ctrl+1",)),
        ActionWords("today", QCoreApplication.translate("Actions", "&Today"), "list", ("Alt+0", "Ctrl+3")),
        ActionWords("finder", QCoreApplication.translate("Actions", "&Find"), "calendar-check", ("Ctrl+F", "Ctrl+4")),
        ActionWords("search", QCoreApplication.translate("Actions", "&Search"), "search", ("/", "Ctrl+K")),
        ActionWords("customers", QCoreApplication.translate("Actions", "&Customers"), "user-round", ("Ctrl+5",)),
        ActionWords("money", QCoreApplication.translate("Actions", "Mone&y"), "indian-rupee", ("Ctrl+7",)),
        ActionWords("reports", QCoreApplication.translate("Actions", "R&eports"), "chart-column", ("Ctrl+9",)),
        ActionWords("till", QCoreApplication.translate("Actions", "Cash &drawer"), "wallet", ("Ctrl+6",)),
        ActionWords("messages", QCoreApplication.translate("Actions", "&Messages"), "message-square", ("Ctrl+8",)),
        ActionWords("health", QCoreApplication.translate("Actions", "&Health"), "heart-pulse", ("Ctrl+2",)),
        ActionWords("settings", QCoreApplication.translate("Actions", "Settin&gs"), "settings", ("Ctrl+,",)),
        ActionWords("next_pane", QCoreApplication.translate("Actions", "&Next pane"), "", ("F6",)),
        ActionWords("previous_pane", QCoreApplication.translate("Actions", "&Previous pane"), "", ("Shift+F6",)),
        ActionWords("resync", QCoreApplication.translate("Actions", "&Read everything again"), "refresh-cw", ("F5",)),
        ActionWords("hold", QCoreApplication.translate("Actions", "&New hold"), "calendar-plus", ("Ctrl+N",)),
        ActionWords("block", QCoreApplication.translate("Actions", "&Block the space"), "lock", ("Ctrl+B",)),
        ActionWords("profile", QCoreApplication.translate("Actions", "How customers &pay"), "wallet", ("Ctrl+Alt+P",)),
        ActionWords("undo", QCoreApplication.translate("Actions", "&Undo"), "undo-2", ("Ctrl+Z",)),
        ActionWords("print", QCoreApplication.translate("Actions", "&Print the latest paper"), "printer", ("Ctrl+P",)),
        ActionWords(
            "letter", QCoreApplication.translate("Actions", "Booking &confirmation"), "receipt", ("Ctrl+Alt+L",)
        ),
        ActionWords(
            "registration", QCoreApplication.translate("Actions", "&Registration form"), "receipt", ("Ctrl+Alt+F",)
        ),
        ActionWords(
            "function_sheet", QCoreApplication.translate("Actions", "&Function sheet"), "list", ("Ctrl+Alt+S",)
        ),
        ActionWords(
            "statement", QCoreApplication.translate("Actions", "&Statement of account"), "list", ("Ctrl+Alt+A",)
        ),
        ActionWords("day_sheet", QCoreApplication.translate("Actions", "&Day sheet"), "rows-3", ("Ctrl+Alt+D",)),
        ActionWords(
            "month_chart", QCoreApplication.translate("Actions", "&Month chart"), "calendar-range", ("Ctrl+Alt+M",)
        ),
        ActionWords(
            "import_register",
            QCoreApplication.translate("Actions", "&Bring an old register in"),
            "database",
            ("Ctrl+Alt+I",),
        ),
        ActionWords("export", QCoreApplication.translate("Actions", "&Export"), "download", ("Ctrl+Alt+E",)),
        ActionWords("inspector", QCoreApplication.translate("Actions", "Show the &inspector"), "", ("Ctrl+I",)),
        ActionWords("keys", QCoreApplication.translate("Actions", "&Keys"), "keyboard", ("F1", "?")),
        ActionWords("support", QCoreApplication.translate("Actions", "Collect for &support"), "download", ("Ctrl+F1",)),
    ]


class Actions(QObject):
    """The QActions of one window, by name; those of wishes by Wish."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.by_name: dict[str, QAction] = {}
        self.wishes: dict[Wish, QAction] = {}
        self._icons: dict[str, str] = {}
        for words in window_actions():
            self.by_name[words.name] = self._make(words.name, words.text, words.keys, words.icon)
        for wish in Wish:
            look = wish_words(wish)
            self.wishes[wish] = self._make(wish.value, look.text, (look.keys,), look.icon)
        self.offer({}, "")

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def _make(self, name: str, text: str, keys: tuple[str, ...], icon_name: str) -> QAction:
        action = QAction(text, self._window)
        action.setIconText(plain(text))  # buttons show it; Qt would leave the letter of Alt in its brackets
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(hint(action))
        self._icons[name] = icon_name
        self._window.addAction(action)
        return action

    def dress(self) -> None:
        """Draws the icons in the present theme's colours."""
        for name, action in {**self.by_name, **{w.value: a for w, a in self.wishes.items()}}.items():
            if self._icons[name]:
                action.setIcon(icon(self._icons[name], size=44))

    def refuse(self, name: str, why: str) -> None:
        """Enables one of the window's own actions where there is no reason against it; otherwise it says which."""
        action = self.by_name[name]
        action.setEnabled(not why)
        action.setToolTip(why or hint(action))
        action.setStatusTip(why)

    def why_not(self, pressed: QKeySequence) -> str:
        """Why the action of a key cannot be done now; empty where it can, or where the key is nobody's."""
        for action in (*self.by_name.values(), *self.wishes.values()):
            if not action.isEnabled() and pressed in action.shortcuts():
                return action.statusTip()
        return ""

    def offer(self, found: dict[Wish, Offer], nothing: str) -> None:
        """Enables the wishes that are offered now; the others say why not."""
        for wish, action in self.wishes.items():
            offer = found.get(wish)
            problem = offer.problem if offer is not None else nothing
            action.setEnabled(offer is not None and offer.allowed)
            action.setToolTip(problem or hint(action))
            action.setStatusTip(problem)


def hint(action: QAction) -> str:
    """`Lock (Ctrl+L)`."""
    name = plain(action.text())
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{name} ({keys})" if keys else name


def form_keys(parent: QObject) -> list[QAction]:
    """What Ctrl+Enter and its like do in every form; each form acts on them itself, these only tell of them."""
    told = [
        (QCoreApplication.translate("Actions", "Carry it out"), ("Ctrl+Return",)),
        (QCoreApplication.translate("Actions", "Close the form; asks if something was typed"), ("Esc",)),
        (QCoreApplication.translate("Actions", "Next field, previous field"), ("Tab", "Shift+Tab")),
    ]
    found = []
    for text, keys in told:
        action = QAction(text, parent)
        action.setShortcuts([QKeySequence(key) for key in keys])
        found.append(action)
    return found
