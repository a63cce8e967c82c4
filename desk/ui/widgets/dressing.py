"""How widgets take a role from the style rules and hear of another theme."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk.ui.look.theme import watcher


def set_role(widget: QWidget, name: str, value: object) -> None:
    """Sets a dynamic property that style rules look at, and applies them anew if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def scaled(pixels: int) -> int:
    """A length that grows with the size of text (100 to 200 %)."""
    return round(pixels * watcher().percent / 100)


def on_look_changed(method: Callable[[], None]) -> None:
    """Calls a bound method of a QObject now and after each change of theme."""
    watcher().theme_changed.connect(method)
    method()
