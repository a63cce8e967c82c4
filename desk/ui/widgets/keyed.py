"""Deeds of a panel or page under their keys: each an action, so that the page of keys can list it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Deed = tuple[str, str, Callable[[], object]]
"""The keys, the words, and what is done."""


def keyed(widget: QWidget, deeds: Iterable[Deed]) -> list[QAction]:
    """The actions, at work while the keyboard is anywhere in the widget, which owns them."""
    made = []
    for keys, text, slot in deeds:
        action = QAction(text, widget)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        widget.addAction(action)
        made.append(action)
    return made
