"""The editor of one text: its fields stand out, mistakes are underlined, a field is put in at the cursor."""

from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desk.domain.messages.text import TextProblem, pieces
from desk.ui.look.theme import colour, current_theme, font
from desk.ui.widgets.dressing import on_look_changed

LINES = 6


class TextEdit(QPlainTextEdit):
    """`mark` shows problems; positions are counted in signs of the text, as the rules count them."""

    def __init__(self) -> None:
        super().__init__()
        self._problems: list[TextProblem] = []
        self.setTabChangesFocus(True)
        on_look_changed(self._dress)

    def text(self) -> str:
        return self.toPlainText()

    def mark(self, problems: list[TextProblem]) -> None:
        """Underlines these stretches, and shows all fields."""
        self._problems = problems
        marks = [self._field_mark(p.position, p.length) for p in pieces(self.text()) if p.is_field]
        marks += [self._problem_mark(p) for p in problems if p.length]
        self.setExtraSelections(marks)

    def go_to(self, position: int) -> None:
        """Puts the cursor at a place of the text."""
        cursor = self.textCursor()
        cursor.setPosition(self._units(position))
        self.setTextCursor(cursor)
        self.setFocus()

    def put_field(self, name: str) -> None:
        """Writes a field at the cursor, in place of what is selected."""
        self.insertPlainText("{{ " + name + " }}")
        self.setFocus()

    def replace(self, text: str) -> None:
        """Another text, in a way that Ctrl+Z takes back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _units(self, position: int) -> int:
        """Qt counts a picture as two signs."""
        return len(self.text()[:position].encode("utf-16-le")) // 2

    def _stretch(self, position: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units(position))
        cursor.setPosition(self._units(position + length), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _field_mark(self, position: int, length: int) -> QTextEdit.ExtraSelection:
        theme, mark = current_theme(), QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(colour(theme.accent_soft))
        look.setForeground(colour(theme.text))
        look.setFontWeight(QFont.Weight.DemiBold)
        mark.format, mark.cursor = look, self._stretch(position, length)
        return mark

    def _problem_mark(self, problem: TextProblem) -> QTextEdit.ExtraSelection:
        theme, mark = current_theme(), QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(colour(theme.danger if problem.hard else theme.warning))
        mark.format, mark.cursor = look, self._stretch(problem.position, problem.length)
        return mark

    def _dress(self) -> None:
        self.setMinimumHeight(LINES * QFontMetrics(font()).lineSpacing() + 22)  # the font itself is the application's
        self.mark(self._problems)
