"""A note of any length that may be typed or pasted, counted, and refused in place when it is too long to be kept."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit

from desk.ui.widgets.field import Field
from desk.ui.words.format import number

LONGEST_NOTE = 4000
TELL_FROM = 3000


class NoteEdit(Field[QPlainTextEdit]):
    """Nothing is cut off: the person decides what to leave out."""

    changed = Signal()

    def __init__(self, label: str, text: str = "") -> None:
        super().__init__(label, QPlainTextEdit(text))
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self._on_changed)
        self._fit()

    def text(self) -> str:
        return self.editor.toPlainText().strip()

    def valid(self) -> bool:
        """Whether it can be kept; says in place if not."""
        self._on_changed()
        return not self.troubled

    def _on_changed(self) -> None:
        count = len(self.editor.toPlainText().strip())
        self.set_remark(f"{number(count)} / {number(LONGEST_NOTE)}" if count > TELL_FROM else "")
        problem = ""
        if count > LONGEST_NOTE:
            text = QCoreApplication.translate("NoteEdit", "{count} characters too many. Shorten the note.")
            problem = text.replace("{count}", number(count - LONGEST_NOTE))
        self.set_problem(problem)
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Grows from two lines to six with the text."""
        lines = max(2, min(6, int(self.editor.document().size().height())))
        self.editor.setFixedHeight(lines * self.editor.fontMetrics().lineSpacing() + 22)
