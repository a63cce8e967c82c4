"""A labelled editor whose problem is said right under it, to eyes and screen readers alike."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.ui.look.mnemonics import plain
from desk.ui.widgets.dressing import set_role
from desk.ui.widgets.words import Words

Editor = TypeVar("Editor", bound=QWidget)


class Field(QWidget, Generic[Editor]):
    """Label (a buddy, with its mnemonic) above `editor`, an optional remark beside it, the problem below."""

    def __init__(self, label: str, editor: Editor, *, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = QLabel(label, self)
        self.label.setBuddy(editor)
        self.remark = Words(remark, "small", wrap=False, parent=self)
        self.problem = Words("", "problem", parent=self)
        self.problem.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.label)
        top.addStretch(1)
        top.addWidget(self.remark, 0, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(editor)
        layout.addWidget(self.problem)
        self.setFocusProxy(editor)
        editor.setAccessibleName(plain(label))

    def set_problem(self, text: str) -> None:
        """Marks the editor and says why; an empty text takes the mark away."""
        if text == self.problem.text():
            return
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        typed_in = self._typed_in()
        typed_in.setAccessibleDescription(text)
        set_role(typed_in, "wrong", "true" if text else "false")

    def _typed_in(self) -> QWidget:
        """Where the keyboard is while one types: the frame and the words belong there, also in an editor of parts."""
        found: QWidget = self.editor
        while (inner := found.focusProxy()) is not None:
            found = inner
        return found

    def set_remark(self, text: str) -> None:
        self.remark.setText(text)

    @property
    def troubled(self) -> bool:
        return bool(self.problem.text())
