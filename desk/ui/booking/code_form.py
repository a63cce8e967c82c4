"""A customer's number proven by a one-time code: send it, type what the customer reads out, again if it does not come.

The code itself is made where it is sent; nobody at a desk ever sees it.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from desk.domain.errors import DeskError
from desk.domain.phone import displayed
from desk.ui.booking.form import CommandForm
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.words import Words
from desk.ui.words.format import countdown, digits
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import Command
from desk.usecases.messages.commands import OtpAsked, OtpCheck, OtpChecked, RequestOtp
from desk.usecases.people import CustomerCard
from desk.usecases.ports import Answer

CODE_DIGITS = 6


class CodeForm(CommandForm):
    """`answered` comes with a right code only; a wrong one is said at the field, with the tries that are left."""

    def __init__(self, home: SignedIn, card: CustomerCard, number: str = "") -> None:
        """`number`: the one to begin with, where they have several."""
        title = QCoreApplication.translate("CodeForm", "Verify the number of {name}")
        super().__init__(
            home,
            title.replace("{name}", card.name),
            QCoreApplication.translate("CodeForm", "&Check the code"),
            icon_name="shield-check",
        )
        self._card = card
        self._asked: OtpAsked | None = None
        self._asked_of = ""
        self._ask_key = new_key()
        self.phone = Field(QCoreApplication.translate("CodeForm", "&Number"), QComboBox())
        self.send_button = Button(
            QCoreApplication.translate("CodeForm", "&Send a code"), icon_name="message-square", shortcut="Ctrl+R"
        )
        self.progress = Words("", "muted")
        self.code = Field(QCoreApplication.translate("CodeForm", "C&ode, as the customer reads it out"), QLineEdit())
        self._tick = QTimer(self, interval=500)
        self._lay_out_fields()
        self.phone.editor.setCurrentIndex(max(0, self.phone.editor.findData(number)))
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+R"), self, context=inside).activated.connect(self.send_code)
        self._tick.timeout.connect(self._on_tick)
        self.send_button.clicked.connect(self.send_code)
        self.phone.editor.currentIndexChanged.connect(self._on_phone)
        self.code.editor.textEdited.connect(self._on_typed)
        self._on_tick()

    def _lay_out_fields(self) -> None:
        unproven = [phone for phone in self._card.phones if phone not in self._card.verified]
        for phone in unproven or self._card.phones:
            self.phone.editor.addItem(displayed(phone), phone)
        self.code.editor.setMaxLength(CODE_DIGITS + 2)
        self.code.editor.setPlaceholderText("000000")
        for widget in (self.phone, self.send_button, self.progress, self.code):
            self.body.addWidget(widget)
        self.body.setAlignment(self.send_button, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.send_button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()

    # ---- the code ------------------------------------------------------------------------------------------------

    def send_code(self) -> None:
        """Asks the worker to make a code and send it."""
        if self.send_button.busy or not self.send_button.isEnabled():
            return
        self.refusal.clear()
        self.send_button.set_busy(True)
        self._asked_of = str(self.phone.editor.currentData())
        command = RequestOtp(customer_id=self._card.id, phone=self._asked_of)
        self.home.carry_out(command, self._ask_key, done=self._on_asked, failed=self._on_not_asked)

    def _on_asked(self, answer: Answer) -> None:
        self.send_button.set_busy(False)
        self._ask_key = new_key()
        self._asked = answer.otp
        self.code.set_problem("")
        self.code.editor.clear()
        self.code.editor.setFocus()
        self.renew_key()
        self._on_tick()

    def _on_not_asked(self, error: DeskError) -> None:
        self.send_button.set_busy(False)
        self._ask_key = new_key()
        self.refusal.say(told(error))

    def _on_phone(self) -> None:
        """A code that went to another number proves nothing of this one."""
        self._asked = None
        self.code.editor.clear()
        self.code.set_problem("")
        self._on_tick()

    def _left(self, until: datetime) -> float:
        return max(0.0, (until - self.home.now()) / timedelta(seconds=1))

    def _on_tick(self) -> None:
        asked = self._asked
        again = self._left(asked.again_at) if asked is not None else 0.0
        wait = QCoreApplication.translate("CodeForm", "Another code can be sent in {time}.")
        self.send_button.allow(wait.replace("{time}", countdown(again + 0.99)) if again > 0 else "")
        resend = QCoreApplication.translate("CodeForm", "&Send another code")
        if asked is not None:
            self.send_button.setText(resend)
            valid = self._left(asked.expires_at)
            text = QCoreApplication.translate("CodeForm", "Sent to {number}. It is valid for {time}.")
            over = QCoreApplication.translate("CodeForm", "The code is not valid any more. Send another one.")
            text = text.replace("{number}", displayed(self._asked_of)).replace("{time}", countdown(valid))
            self.progress.setText(text + (f" {self.send_button.problem}" if again > 0 else "") if valid > 0 else over)
        else:
            self.send_button.setText(QCoreApplication.translate("CodeForm", "&Send a code"))
            self.progress.setText(
                QCoreApplication.translate("CodeForm", "Six digits go to the customer's phone, valid for ten minutes.")
            )
        self.code.setVisible(asked is not None)
        self.submit_button.setVisible(asked is not None)

    # ---- checking ------------------------------------------------------------------------------------------------

    def _typed_code(self) -> str:
        return "".join(str(int(char)) for char in self.code.editor.text() if char.isdecimal())

    def _on_typed(self) -> None:
        """The sixth digit is enough; nobody has to press anything."""
        if self.code.troubled:
            self.code.set_problem("")
        if len(self._typed_code()) == CODE_DIGITS:
            self.submit()

    def command(self) -> Command | None:
        code = self._typed_code()
        if self._asked is None or len(code) != CODE_DIGITS:
            self.code.set_problem(QCoreApplication.translate("CodeForm", "The code has six digits."))
            return None
        return OtpCheck(customer_id=self._card.id, phone=self._asked_of, code=code)

    def _on_answer(self, answer: Answer) -> None:
        checked = answer.checked
        if checked is None or checked.verified:
            self.home.said.emit(QCoreApplication.translate("CodeForm", "The number is verified."))
            super()._on_answer(answer)
            return
        self.submit_button.set_busy(False)
        self.renew_key()
        self.code.set_problem(_why_not(checked))
        self.code.editor.selectAll()
        (self.code.editor if checked.tries_left else self.send_button).setFocus()

    def unsaved(self) -> bool:
        return bool(self.code.editor.text()) and not self.code.troubled


def _why_not(checked: OtpChecked) -> str:
    if checked.why == "wrong":
        text = QCoreApplication.translate("CodeForm", "This is not the code. Tries left: {count}.")
        return text.replace("{count}", digits(str(checked.tries_left)))
    return {
        "no_tries": QCoreApplication.translate("CodeForm", "Too many wrong codes. Send another one."),
        "expired": QCoreApplication.translate("CodeForm", "The code is not valid any more. Send another one."),
        "used": QCoreApplication.translate("CodeForm", "This code was used already. Send another one."),
        "not_sent": QCoreApplication.translate("CodeForm", "The code has not gone out yet. Wait a moment."),
    }.get(checked.why, "")
