"""The single keys of the board for what can be done with a booking; they act only while the board has the focus."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from desk.ui.board.view import BoardView
from desk.ui.booking.wish import Wish
from desk.ui.booking.wish_words import wish_words


def bind_board_wishes(view: BoardView, hold: Callable[[], None], want: Callable[[Wish], None]) -> list[QAction]:
    """Binds them, so that they never fire while somebody types, and returns them."""
    new = QCoreApplication.translate("Workplace", "New hold here")
    bound = [_single_key(view, "H", new, hold)]
    for wish in Wish:
        words = wish_words(wish)
        # On the board itself a booking is moved in place.
        if words.board_key and wish is not Wish.MOVE:
            bound.append(_single_key(view, words.board_key, words.text, partial(want, wish)))
    return bound


def _single_key(view: BoardView, key: str, text: str, slot: Callable[[], None]) -> QAction:
    action = QAction(text, view)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(slot)
    view.addAction(action)
    return action
