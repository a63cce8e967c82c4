"""One rule: whether an event is told, when, by which channels in turn, and whether a person is asked first."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from desk.domain.messages.kind import Channel
from desk.ui.booking.form import CommandForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.widgets.side_by_side import narrow
from desk.ui.words.message_words import channel_word, event_word
from desk.usecases.commands import Command
from desk.usecases.messages.commands import SaveRule
from desk.usecases.messages.reading import MessageRule

AHEAD = ("hold_lapsing", "payment_due", "event_reminder")
"""Events whose message goes out before the moment it tells of."""

_MOST = timedelta(days=30)
_USEFUL = (timedelta(minutes=5), timedelta(days=14))


class RuleForm(CommandForm):
    """Filled with a rule as it is; saving it over another desk's change is refused."""

    def __init__(self, home: SignedIn, rule: MessageRule) -> None:
        super().__init__(home, event_word(rule.event), QCoreApplication.translate("RuleForm", "&Save the rule"))
        self.rule = rule
        self.enabled = QCheckBox(QCoreApplication.translate("RuleForm", "The customer is &told"))
        self.ask_first = QCheckBox(QCoreApplication.translate("RuleForm", "&Ask before sending"))
        self.ways = [narrow(QComboBox()) for _ in Channel]
        chain = QWidget()
        row = QHBoxLayout(chain)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        names = (
            QCoreApplication.translate("RuleForm", "First by"),
            QCoreApplication.translate("RuleForm", "Else by"),
            QCoreApplication.translate("RuleForm", "Else, at last, by"),
        )
        for place, (box, name) in enumerate(zip(self.ways, names, strict=True)):
            box.setAccessibleName(name)
            if place:
                box.addItem(QCoreApplication.translate("RuleForm", "else nothing"), "")
            for channel in Channel:
                if rule.event != "code_requested" or channel is not Channel.EMAIL:
                    box.addItem(channel_word(channel), channel.value)
            row.addWidget(box, 1)
        self.chain = Field(QCoreApplication.translate("RuleForm", "&By"), chain)
        self.chain.setFocusProxy(self.ways[0])
        later = QCoreApplication.translate("RuleForm", "&How much later")
        before = QCoreApplication.translate("RuleForm", "&How long before")
        self.delay = Field(before if rule.event in AHEAD else later, Length(abs(rule.delay)))
        self.useful = Field(QCoreApplication.translate("RuleForm", "&Of use for"), Length(rule.useful))
        for widget in (self.enabled, self.chain, self.delay, self.useful, self.ask_first):
            self.body.addWidget(widget)
        self.ask_first.setVisible(rule.event != "code_requested")
        self._fill(rule)
        self._before = self._state()
        problem = "" if home.senior else QCoreApplication.translate("RuleForm", "Only a manager changes rules.")
        self.submit_button.allow(problem)
        self.setFocusProxy(self.enabled)

    def _fill(self, rule: MessageRule) -> None:
        self.enabled.setChecked(rule.enabled)
        self.ask_first.setChecked(rule.ask_first)
        for box, channel in zip(self.ways, [*rule.channels, "", ""], strict=False):
            box.setCurrentIndex(max(0, box.findData(str(channel))))

    def _state(self) -> tuple[object, ...]:
        ways = tuple(box.currentData() for box in self.ways)
        lengths = (self.delay.editor.typed(), self.useful.editor.typed())
        return (self.enabled.isChecked(), self.ask_first.isChecked(), ways, lengths)

    def unsaved(self) -> bool:
        return self._state() != self._before

    def command(self) -> Command | None:
        chain = [box.currentData() for box in self.ways if box.currentData()]
        twice = QCoreApplication.translate("RuleForm", "Each way may stand only once.")
        self.chain.set_problem(twice if len(set(chain)) < len(chain) else "")
        delay, useful = self.delay.editor.length(), self.useful.editor.length()
        self.delay.set_problem(_between(delay, timedelta(), _MOST))
        self.useful.set_problem(_between(useful, *_USEFUL))
        if self.chain.troubled or self.delay.troubled or self.useful.troubled or delay is None or useful is None:
            return None
        minutes = int(delay.total_seconds() // 60)
        return SaveRule(
            rule_id=self.rule.id,
            revision=self.rule.revision,
            channels=tuple(Channel(channel) for channel in chain),
            delay_minutes=-minutes if self.rule.event in AHEAD else minutes,
            useful_minutes=int(useful.total_seconds() // 60),
            ask_first=self.ask_first.isChecked(),
            enabled=self.enabled.isChecked(),
        )


class Length(QWidget):
    """A length of time: a number and its unit."""

    UNITS = (timedelta(days=1), timedelta(hours=1), timedelta(minutes=1))

    def __init__(self, length: timedelta) -> None:
        super().__init__()
        self.number, self.unit = QLineEdit(), narrow(QComboBox())
        names = (
            QCoreApplication.translate("RuleForm", "days"),
            QCoreApplication.translate("RuleForm", "hours"),
            QCoreApplication.translate("RuleForm", "minutes"),
        )
        for name in names:
            self.unit.addItem(name)
        self.unit.setAccessibleName(QCoreApplication.translate("RuleForm", "Unit"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.number, 1)
        row.addWidget(self.unit, 1)
        self.setFocusProxy(self.number)
        unit = next((u for u in self.UNITS if length and length % u == timedelta()), self.UNITS[-1])
        self.number.setText(str(length // unit))
        self.unit.setCurrentIndex(self.UNITS.index(unit))

    def typed(self) -> tuple[str, int]:
        return self.number.text().strip(), self.unit.currentIndex()

    def length(self) -> timedelta | None:
        """None where no whole number stands."""
        text = self.number.text().strip()
        if not (text.isascii() and text.isdigit() and len(text) <= 6):
            return None
        return int(text) * self.UNITS[self.unit.currentIndex()]


def _between(length: timedelta | None, least: timedelta, most: timedelta) -> str:
    if length is None:
        return QCoreApplication.translate("RuleForm", "Enter a whole number.")
    if length > most:
        text = QCoreApplication.translate("RuleForm", "At most {count} days.")
        return text.replace("{count}", str(most.days))
    if length < least:
        text = QCoreApplication.translate("RuleForm", "At least {count} minutes.")
        return text.replace("{count}", str(int(least.total_seconds() // 60)))
    return ""
