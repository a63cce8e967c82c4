"""The widgets of fields: a line, a text, a choice, a tick, a list of ticks; all filled and read in one way."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from desk.ui.look.mnemonics import plain
from desk.ui.settings.asked import Asked, Option
from desk.ui.settings.values import Unreadable, read, shown
from desk.ui.widgets.dressing import scaled
from desk.ui.widgets.side_by_side import narrow
from desk.ui.words.format import minute_of_day

LONG = ("note", "steps")
DAY_MINUTES = 1440


def editor_for(asked: Asked, options: tuple[Option, ...]) -> QWidget:
    """An empty editor of the field's kind."""
    if asked.kind == "yes":
        return QCheckBox(QCoreApplication.translate("Settings", "Yes"))
    if asked.kind == "choice":
        box = narrow(QComboBox())
        for value, words in options:
            box.addItem(words, value)
        return box
    if asked.kind == "several":
        ticks = QListWidget()
        for value, words in options:
            item = QListWidgetItem(words, ticks)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
        ticks.setFixedHeight(min(len(options), 7) * (ticks.sizeHintForRow(0) + 1) + 8)
        return ticks
    if asked.kind in LONG:
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setFixedHeight(scaled(84))
        return text
    return QLineEdit()


def put(editor: QWidget, asked: Asked, value: Any, currency: str) -> None:
    """Shows a value."""
    match editor:
        case QCheckBox():
            editor.setChecked(bool(value))
        case QComboBox():
            editor.setCurrentIndex(max(0, editor.findData(value)))
        case QListWidget():
            for item in _items(editor):
                ticked = item.data(Qt.ItemDataRole.UserRole) in (value or ())
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        case QPlainTextEdit():
            editor.setPlainText(shown(asked.kind, value, currency))
        case QLineEdit():
            editor.setText(shown(asked.kind, value, currency))


def taken(editor: QWidget, asked: Asked, currency: str, before: Any) -> Any:
    """The value that stands in the editor; raises Unreadable with the problem in words."""
    match editor:
        case QCheckBox():
            return editor.isChecked()
        case QComboBox():
            return editor.currentData()
        case QListWidget():
            found = [
                i.data(Qt.ItemDataRole.UserRole) for i in _items(editor) if i.checkState() is Qt.CheckState.Checked
            ]
            if asked.needed and not found:
                raise Unreadable(QCoreApplication.translate("Settings", "This is needed."))
            return found or None
        case QPlainTextEdit():
            return read(asked, editor.toPlainText(), currency, before)
        case QLineEdit():
            return read(asked, editor.text(), currency, before)
        case _:
            raise TypeError(type(editor).__name__)


def in_words(asked: Asked, options: tuple[Option, ...], value: Any, currency: str) -> str:
    """A value for a list or a remark."""
    words = dict(options)
    if asked.kind == "yes":
        return plain(asked.label) if value else ""
    if asked.kind == "choice":
        return words.get(value, "")
    if asked.kind == "several":
        return ", ".join(words.get(one, str(one)) for one in value or ())
    if asked.kind == "clock" and value is not None and value > DAY_MINUTES:
        text = QCoreApplication.translate("Settings", "{time} the next day")
        return text.replace("{time}", minute_of_day(value))
    text = shown(asked.kind, value, currency)
    return f"× {text}" if asked.kind == "factor" and text else text


def said_of(asked: Asked, options: tuple[Option, ...], value: Any, currency: str) -> str:
    """A value beside the name of its field; nothing where the field is empty."""
    if asked.kind == "yes":
        yes, no = QCoreApplication.translate("Settings", "Yes"), QCoreApplication.translate("Settings", "No")
        return yes if value else no
    if asked.kind in ("choice", "several") and value in (None, [], ()):
        return ""
    return in_words(asked, options, value, currency)


def _items(ticks: QListWidget) -> list[QListWidgetItem]:
    return [ticks.item(row) for row in range(ticks.count())]
