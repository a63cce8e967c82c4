"""A layout put into another one leaves no wrappers of its items behind.

WORKAROUND(PySide6 6.10, 6.11): a layout that is put into another layout or a widget after it was filled gets a wrapper
for each of its items. They are kept as long as the layout, also when Qt has deleted an item with its widget, and the
next layout that comes to lie at that address takes the process with it when it ends. 6.12 keeps none; why it is not
taken: docs/decisions/0006-one-qt.md.
"""

from collections.abc import Callable
from functools import wraps

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget
from shiboken6 import invalidate


def _forget_items(layout: QLayout) -> None:
    if not isinstance(layout, QBoxLayout | QGridLayout):  # one of our own holds its items itself
        return
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if isinstance(item, QLayout):
            _forget_items(item)
        elif item is not None:
            invalidate(item)


def _forgetting(put: Callable[..., None]) -> Callable[..., None]:
    @wraps(put)
    def putting(*args: object, **named: object) -> None:
        put(*args, **named)
        for layout in (*args[1:], *named.values()):
            if isinstance(layout, QLayout):
                _forget_items(layout)

    return putting


for _owner, _names in (
    (QBoxLayout, ("addLayout", "insertLayout")),
    (QGridLayout, ("addLayout",)),
    (QWidget, ("setLayout",)),
):
    for _name in _names:
        setattr(_owner, _name, _forgetting(getattr(_owner, _name)))
