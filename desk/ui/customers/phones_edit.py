"""Several numbers of one person: one to a line, the first is the one to call; added, removed, put first by keys."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desk.domain.errors import BadPhone
from desk.domain.phone import displayed, normalise
from desk.ui.language.told import told
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import set_role
from desk.ui.widgets.words import Words

MOST_NUMBERS = 20


class PhonesEdit(QWidget):
    """`numbers()` reads them in order; a broken one is marked at its line."""

    def __init__(self, phones: tuple[str, ...]) -> None:
        super().__init__()
        self.lines: list[PhoneLine] = []
        label = QLabel(QCoreApplication.translate("PhonesEdit", "Phones, the first is called first"))
        self.add_button = Button(QCoreApplication.translate("PhonesEdit", "A&dd a number"), "quiet", icon_name="plus")
        self.add_button.clicked.connect(self._on_add)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addLayout(self._column)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for phone in phones or ("",):
            self.add(phone)

    def add(self, phone: str) -> "PhoneLine":
        line = PhoneLine(phone)
        line.remove_button.clicked.connect(partial(self._remove, line))
        line.first_button.clicked.connect(partial(self._put_first, line))
        self.lines.append(line)
        self._column.addWidget(line)
        self._fit()
        return line

    def numbers(self) -> list[str] | None:
        """Every number in E.164 without repeats, or None when one is broken (said at its line)."""
        found = [line.number() for line in self.lines]
        if any(line.troubled for line in self.lines):
            return None
        return list(dict.fromkeys(number for number in found if number))

    def typed(self) -> list[str]:
        """The lines as they stand."""
        return [line.editor.text().strip() for line in self.lines if line.editor.text().strip()]

    def _on_add(self) -> None:
        self.add("").editor.setFocus()

    def _remove(self, line: "PhoneLine") -> None:
        if len(self.lines) == 1:
            line.editor.clear()
            line.editor.setFocus()
            return
        at = self.lines.index(line)
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        self.lines[min(at, len(self.lines) - 1)].editor.setFocus()
        self._fit()

    def _put_first(self, line: "PhoneLine") -> None:
        self.lines.remove(line)
        self.lines.insert(0, line)
        for each in self.lines:
            self._column.removeWidget(each)
        for each in self.lines:
            self._column.addWidget(each)
        self._fit()
        line.editor.setFocus()

    def put_first(self, phone: str) -> None:
        """The line of this number, if there is one, becomes the first."""
        line = next((each for each in self.lines if each.number() == phone), None)
        if line is not None:
            self._put_first(line)

    def _fit(self) -> None:
        for place, line in enumerate(self.lines):
            line.first_button.setVisible(place > 0)
            words = QCoreApplication.translate("PhonesEdit", "Phone {number}")
            line.editor.setAccessibleName(words.replace("{number}", str(place + 1)))
        self.add_button.setVisible(len(self.lines) < MOST_NUMBERS)
        before: QWidget | None = None
        for line in self.lines:  # Tab goes as it is shown
            for widget in (line.editor, line.first_button, line.remove_button):
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget
        if before is not None:
            QWidget.setTabOrder(before, self.add_button)


class PhoneLine(QWidget):
    """One number with its problem under it."""

    def __init__(self, phone: str) -> None:
        super().__init__()
        self.editor = QLineEdit(displayed(phone) if phone else "")
        self.editor.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.first_button = Button("", "quiet", icon_name="chevron-up").name(
            QCoreApplication.translate("PhonesEdit", "Call this number first")
        )
        self.remove_button = Button("", "quiet", icon_name="x").name(
            QCoreApplication.translate("PhonesEdit", "Remove this number")
        )
        self.problem = Words("", "problem")
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.editor, 1)
        row.addWidget(self.first_button)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.problem)

    @property
    def troubled(self) -> bool:
        return bool(self.problem.text())

    def number(self) -> str:
        """In E.164; '' where the line is empty or broken."""
        text, problem, found = self.editor.text().strip(), "", ""
        if text:
            try:
                found = normalise(text)
            except BadPhone as error:
                problem = told(error)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.editor.setAccessibleDescription(problem)
        set_role(self.editor, "wrong", "true" if problem else "false")
        return found
