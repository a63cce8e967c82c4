"""The rules: which event is told by which message, when and how; one of them open beside the list."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.ui.booking.form_slot import FormSlot
from desk.ui.language.told import told
from desk.ui.messages.rule_form import RuleForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.keyed import Deed, keyed
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.row_list import RowList
from desk.ui.widgets.side_by_side import SideBySide
from desk.ui.widgets.words import Words
from desk.ui.words.message_words import chain_words, delay_words, event_word, kind_word
from desk.usecases.messages.reading import MessageRule
from desk.usecases.ports import Answer


class RulesPage(QWidget):
    """`text_wanted` (MessageKind) asks for the text of a rule."""

    text_wanted = Signal(object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._rules: list[MessageRule] = []
        self.dirty = True
        self.list = RowList(QCoreApplication.translate("MessageRules", "Rules"))
        self.slot = FormSlot()
        self.notice = Notice()
        self.sentence = Words("", "muted")
        self.change_button = Button(
            QCoreApplication.translate("MessageRules", "&Change the rule"), "primary", icon_name="pencil", shortcut="F2"
        )
        self.text_button = Button(
            QCoreApplication.translate("MessageRules", "Show its te&xt"), icon_name="eye", shortcut="Ctrl+T"
        )
        self.keys: list[QAction] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(12)
        left.addWidget(self.notice)
        left.addWidget(self.list, 1)
        for widget in (self.sentence, self.change_button, self.text_button, self.slot):
            right.addWidget(widget)
        right.addStretch(1)
        for button in (self.change_button, self.text_button):
            right.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        row = SideBySide(24)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 14, 2, 0)
        whole.addLayout(row)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_current)
        self.list.itemActivated.connect(self._on_activated)
        self.change_button.clicked.connect(self.change)
        self.text_button.clicked.connect(self.show_text)
        self.slot.answered.connect(self._on_answered)
        self.slot.emptied.connect(self._on_emptied)
        self.slot.opened.connect(self._on_current)
        self._home.live.messages_changed.connect(self._on_told)
        self._home.live.everything_changed.connect(self._on_told)
        deeds: tuple[Deed, ...] = (
            ("F2", QCoreApplication.translate("MessageRules", "Change the rule"), self.change),
            ("Ctrl+T", QCoreApplication.translate("MessageRules", "Show the rule's text"), self.show_text),
        )
        self.keys += keyed(self, deeds)

    # ---- reading -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.dirty = False
        self._home.read(self._home.desk.reader.message_rules, done=self._on_read, failed=self._on_failed)

    def _on_read(self, rules: list[MessageRule]) -> None:
        self.notice.clear()
        row = max(0, self.list.currentRow())
        self._rules = rules
        while self.list.count() > len(rules):
            self.list.takeItem(self.list.count() - 1)
        for number, rule in enumerate(rules):
            said = (event_word(rule.event), rule_line(rule))
            if number < self.list.count():
                self.list.say(self.list.item(number), *said)
            else:
                self.list.add(*said)
        self.list.setCurrentRow(min(row, len(rules) - 1))
        self._on_current()

    def _on_failed(self, error: DeskError) -> None:
        self.dirty = True
        self.notice.tell(told(error))

    def _on_told(self) -> None:
        self.dirty = True
        if self.isVisible() and self.slot.form is None:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.dirty and self.slot.form is None:
            self.refresh()

    # ---- one rule ------------------------------------------------------------------------------------------------

    @property
    def rule(self) -> MessageRule | None:
        row = self.list.currentRow()
        return self._rules[row] if 0 <= row < len(self._rules) else None

    def _on_current(self, _row: object = None) -> None:
        rule = self.rule
        form = self.slot.form
        if isinstance(form, RuleForm) and rule is not None and form.rule.id != rule.id and not self.slot.leave():
            kept = next((n for n, each in enumerate(self._rules) if each.id == form.rule.id), -1)
            self.list.setCurrentRow(kept)
            return
        self.sentence.setText(rule_sentence(rule) if rule is not None else "")
        for widget in (self.sentence, self.change_button, self.text_button):  # a form needs the room, and their letters
            widget.setVisible(rule is not None and self.slot.form is None)
        problem = QCoreApplication.translate("MessageRules", "Only a manager changes rules.")
        self.change_button.allow("" if self._home.senior else problem)

    def _on_activated(self, _item: QListWidgetItem) -> None:
        self.change()

    def change(self) -> None:
        """Opens the current rule's form."""
        if self.rule is not None and self.change_button.isEnabled():
            self.slot.open(RuleForm(self._home, self.rule))

    def show_text(self) -> None:
        if self.rule is not None:
            self.text_wanted.emit(self.rule.kind)

    def _on_answered(self, answer: Answer) -> None:
        if answer.rule is not None:
            self._on_read([answer.rule if rule.id == answer.rule.id else rule for rule in self._rules])
        self._home.said.emit(
            QCoreApplication.translate("MessageRules", "The rule is saved. What waits already stays as it is.")
        )
        self.list.setFocus()

    def _on_emptied(self) -> None:
        self._on_current()
        if self.dirty:
            self.refresh()
        self.list.setFocus()


def rule_line(rule: MessageRule) -> str:
    """`Booking confirmed · at once · WhatsApp, else SMS · asks first`."""
    if not rule.enabled:
        return QCoreApplication.translate("MessageRules", "Nobody is told")
    parts = [kind_word(rule.kind), delay_words(rule), chain_words(rule.channels)]
    if rule.ask_first:
        parts.append(QCoreApplication.translate("MessageRules", "asks first"))
    return " · ".join(parts)


def rule_sentence(rule: MessageRule) -> str:
    """What the rule does, in a sentence."""
    if not rule.enabled:
        return QCoreApplication.translate("MessageRules", "This rule is off: no message is made of this event.")
    if rule.ask_first:
        return QCoreApplication.translate(
            "MessageRules", "The message waits in the log until somebody sends or drops it."
        )
    return QCoreApplication.translate("MessageRules", "The message goes out by itself.")
