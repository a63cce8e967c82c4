"""A line for a count of people: empty is allowed, either grouping and Devanagari digits are understood."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

LARGEST = 1_000_000


class GuestsEdit(QLineEdit):
    """`number()` is None while empty or wrong; `valid()` tells the two apart."""

    def __init__(self, number: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__("" if number is None else str(number), parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setMaxLength(12)

    def number(self) -> int | None:
        plain = self.text().strip().replace(",", "").replace(" ", "")
        if not plain.isdecimal() or not 0 < int(plain) <= LARGEST:
            return None
        return int(plain)

    def valid(self) -> bool:
        return not self.text().strip() or self.number() is not None
