"""The forms for people who work here: a new login, another password. The password never leaves this PC."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from desk.domain.errors import BadInput, DeskError
from desk.domain.lifecycle import Actor
from desk.ui.booking.form import CommandForm
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.words.rank_words import rank_word
from desk.usecases.commands import StaffCreate, StaffPassword
from desk.usecases.results import Colleague

SHORTEST = 8
_LOGIN = re.compile(r"[a-z0-9_]{1,40}")


def full_login(own: str, short: str) -> str:
    """`desk_t1_asha` from somebody's own `desk_t1_omkar` and `asha`."""
    found = re.match(r".*_t\d+_", own)
    return (found[0] if found else "") + short


class PasswordPair:
    """A password typed twice."""

    def __init__(self, form: CommandForm) -> None:
        self.first = Field(QCoreApplication.translate("Staff", "&Password"), QLineEdit())
        self.again = Field(QCoreApplication.translate("Staff", "The same &again"), QLineEdit())
        for one in (self.first, self.again):
            one.editor.setEchoMode(QLineEdit.EchoMode.Password)
            form.body.addWidget(one)

    def typed(self) -> str:
        """The password, empty with the problem marked."""
        first, again = self.first.editor.text(), self.again.editor.text()
        short = QCoreApplication.translate("Staff", "Eight characters at least.")
        other = QCoreApplication.translate("Staff", "This is not the same.")
        self.first.set_problem("" if len(first) >= SHORTEST else short)
        self.again.set_problem("" if first == again else other)
        return "" if self.first.troubled or self.again.troubled else first


class PersonForm(CommandForm):
    """Somebody new: name, login, rank, first password."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("Staff", "New person"),
            QCoreApplication.translate("Staff", "&Make the login"),
            icon_name="user-plus",
        )
        self.name = Field(QCoreApplication.translate("Staff", "&Name"), QLineEdit())
        remark = QCoreApplication.translate("Staff", "small letters and digits, such as asha")
        self.login = Field(QCoreApplication.translate("Staff", "&Login"), QLineEdit(), remark=remark)
        self.rank = Field(QCoreApplication.translate("Staff", "&Rank"), QComboBox())
        ranks = (Actor.CLERK, Actor.MANAGER, Actor.OWNER) if home.identity.rank is Actor.OWNER else (Actor.CLERK,)
        for rank in ranks:
            self.rank.editor.addItem(rank_word(rank), rank.value)
        for shown in (self.name, self.login, self.rank):
            self.body.addWidget(shown)
        self.password = PasswordPair(self)
        self.setFocusProxy(self.name.editor)

    def command(self) -> StaffCreate | None:
        name, short = self.name.editor.text().strip(), self.login.editor.text().strip()
        self.name.set_problem("" if name else QCoreApplication.translate("Staff", "This is needed."))
        wrong = QCoreApplication.translate("Staff", "Small letters, digits and _ only.")
        self.login.set_problem("" if _LOGIN.fullmatch(short) else wrong)
        password = self.password.typed()
        if self.name.troubled or self.login.troubled or not password:
            return None
        login = full_login(self.home.identity.login, short)
        return StaffCreate(
            login=login, display_name=name, rank=self.rank.editor.currentData(), verifier="", password=password
        )

    def unsaved(self) -> bool:
        return bool(self.name.editor.text() or self.login.editor.text() or self.password.first.editor.text())

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, BadInput) and error.field_name in ("login", "name"):
            field = self.login if error.field_name == "login" else self.name
            field.set_problem(told(error.problem))
            self.refusal.clear()
            self._focus_first_problem()


class NewPasswordForm(CommandForm):
    """Another password for somebody, or for oneself."""

    def __init__(self, home: SignedIn, person: Colleague) -> None:
        title = QCoreApplication.translate("Staff", "New password for {name}").replace("{name}", person.name)
        super().__init__(home, title, QCoreApplication.translate("Staff", "&Set the password"), icon_name="lock")
        self._person = person
        self.password = PasswordPair(self)
        self.setFocusProxy(self.password.first.editor)

    def command(self) -> StaffPassword | None:
        password = self.password.typed()
        return StaffPassword(login=self._person.login, verifier="", password=password) if password else None

    def unsaved(self) -> bool:
        return bool(self.password.first.editor.text())
