"""Changes the texts of everything that stands on the screen into another language, and nothing else.

Widgets stay what they are, with all that was typed, chosen and scrolled; what they read from the database is read
again by their panels afterwards.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTabBar, QTextEdit, QWidget

from desk.ui.language.dictionary import Dictionary
from desk.ui.language.tongue import Language

_PROPERTIES = (
    "text", "iconText", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription",
    "placeholderText", "title", "windowTitle", "prefix", "suffix", "specialValueText",
)  # fmt: skip

Change = Callable[[], object]


def retell(old: Language, new: Language) -> None:
    """Everything of every window, actions before the buttons that show them."""
    dictionary = Dictionary(old, new)
    changes = [change for thing in _things() for change in _changes(thing, dictionary)]
    for change in changes:
        change()


def _things() -> Iterator[QObject]:
    seen = set()
    windows = QApplication.topLevelWidgets()
    for kind in (QAction, QWidget):
        for window in windows:
            found: Iterable[QObject] = [*([window] if kind is QWidget else []), *window.findChildren(kind)]
            for thing in found:
                if id(thing) not in seen:
                    seen.add(id(thing))
                    yield thing


def _changes(thing: QObject, dictionary: Dictionary) -> Iterator[Change]:
    contexts = _contexts(thing)
    typed = isinstance(thing, QLineEdit | QTextEdit | QPlainTextEdit)
    meta = thing.metaObject()
    for name in _PROPERTIES:
        if (typed and name == "text") or meta.indexOfProperty(name) < 0:
            continue
        text = thing.property(name)
        if isinstance(text, str) and text and (said := dictionary.said(text, contexts)) != text:
            yield partial(thing.setProperty, name, said)
    if isinstance(thing, QComboBox) and not thing.isEditable():
        for index in range(thing.count()):
            yield from _indexed(thing.itemText, thing.setItemText, index, dictionary, contexts)
    if isinstance(thing, QTabBar):
        for index in range(thing.count()):
            yield from _indexed(thing.tabText, thing.setTabText, index, dictionary, contexts)
            yield from _indexed(thing.tabToolTip, thing.setTabToolTip, index, dictionary, contexts)


def _indexed(
    read: Callable[[int], str],
    write: Callable[[int, str], object],
    index: int,
    dictionary: Dictionary,
    contexts: tuple[str, ...],
) -> Iterator[Change]:
    text = read(index)
    if text and (said := dictionary.said(text, contexts)) != text:
        yield partial(write, index, said)


def _contexts(thing: QObject) -> tuple[str, ...]:
    """Names of the classes it is made of and lies in, nearest first: contexts are called like them."""
    names: dict[str, None] = {}
    at: QObject | None = thing
    while at is not None:
        for kind in type(at).__mro__:
            if kind.__module__.startswith("desk."):
                names[kind.__name__.lstrip("_")] = None
        at = at.parent()
    return tuple(names)
