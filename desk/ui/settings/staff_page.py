"""The page of people who work here: who, with which rank; a new login, another password, and an end to one."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from desk.domain.errors import DeskError
from desk.domain.lifecycle import Actor
from desk.ui.booking.form import CommandForm
from desk.ui.booking.form_slot import FormSlot
from desk.ui.language.told import told
from desk.ui.settings.beside import Beside
from desk.ui.settings.staff_forms import NewPasswordForm, PersonForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.row_list import RowList
from desk.ui.words.rank_words import rank_may, rank_word
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import StaffDisable
from desk.usecases.results import Colleague


class StaffPage(QWidget):
    """A manager sees to clerks, an owner to everybody; nobody can end their own login."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self.home = home
        self.people: list[Colleague] = []
        self.list = RowList(QCoreApplication.translate("Staff", "People"))
        self.slot = FormSlot()
        self.notice = Notice()
        self.new_button = Button(
            QCoreApplication.translate("Staff", "New person"), icon_name="user-plus", shortcut="Ctrl+Alt+N"
        )
        self.password_button = Button(QCoreApplication.translate("Staff", "New password"), icon_name="lock")
        self.end_button = Button(QCoreApplication.translate("Staff", "End the login"), "danger", icon_name="ban")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.beside = Beside(self.slot)
        left = self.beside.column
        text = QCoreApplication.translate(
            "Staff", "Everybody has a login of their own: who did what stays in the history when they leave."
        )
        self.beside.head(QCoreApplication.translate("Staff", "Staff"), text)
        left.addWidget(self.list, 1)
        row = Flow()
        for button in (self.new_button, self.password_button, self.end_button):
            row.add(button)
        left.addWidget(row)
        left.addWidget(self.notice)
        self.beside.lay_out(self)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_current)
        self.list.itemActivated.connect(self.new_password)
        self.new_button.clicked.connect(self.new_person)
        self.password_button.clicked.connect(self.new_password)
        self.end_button.clicked.connect(self.ask_to_end)
        self.slot.answered.connect(self._on_answered)
        self.slot.emptied.connect(self.list.setFocus)
        self.home.house_changed.connect(self._on_house)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Alt+N"), self, context=inside).activated.connect(self.new_person)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        self.home.read(self.home.desk.reader.colleagues, done=self._on_read, failed=self._on_failed)

    def _on_house(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_read(self, people: list[Colleague]) -> None:
        row = max(0, self.list.currentRow())
        self.people = people
        self.list.clear()
        for person in people:
            self.list.add(person.name, rank_word(person.rank), person.login)
        self.list.setCurrentRow(min(row, len(people) - 1))

    def _on_failed(self, error: DeskError) -> None:
        self.notice.tell(told(error))

    @property
    def person(self) -> Colleague | None:
        row = self.list.currentRow()
        return self.people[row] if 0 <= row < len(self.people) else None

    def _on_current(self) -> None:
        person, mine = self.person, self.home.identity
        if person is None:
            return
        self._tell(person)
        mayn_t = mine.rank is not Actor.OWNER and person.rank is not Actor.CLERK
        problem = QCoreApplication.translate("Staff", "An owner does this.") if mayn_t else ""
        own = person.login == mine.login
        self.password_button.allow("" if own else problem)
        self.end_button.allow(QCoreApplication.translate("Staff", "This is your own login.") if own else problem)

    def _tell(self, person: Colleague) -> None:
        pairs = (
            (QCoreApplication.translate("Staff", "Rank"), rank_word(person.rank)),
            (QCoreApplication.translate("Staff", "Login"), person.login),
        )
        self.beside.about.tell(person.name, pairs, rank_may(person.rank))
        self.beside.fit()

    # ---- what can be done ----------------------------------------------------------------------------------------

    def new_person(self) -> None:
        self._open(PersonForm(self.home))

    def new_password(self) -> None:
        if self.person is not None and not self.password_button.problem:
            self._open(NewPasswordForm(self.home, self.person))

    def _open(self, form: CommandForm) -> None:
        self.notice.clear()
        self.slot.open(form)

    def ask_to_end(self) -> None:
        """Asks once more, in place: the person's windows close at once."""
        person = self.person
        if person is None or self.end_button.problem:
            return
        text = QCoreApplication.translate("Staff", "{name} will be signed out everywhere and cannot come back.")
        self.notice.tell(text.replace("{name}", person.name), "warning")
        self.notice.offer(QCoreApplication.translate("Staff", "&End it"), self._end, "danger").setFocus()
        self.notice.offer(QCoreApplication.translate("Staff", "&Leave it"), self.notice.clear)

    def _end(self) -> None:
        self.notice.clear()
        if self.person is not None:
            wish = StaffDisable(login=self.person.login)
            self.home.carry_out(wish, new_key(), done=self._on_answered, failed=self._on_failed)

    def _on_answered(self, _answer: object) -> None:
        self.home.said.emit(QCoreApplication.translate("Staff", "Saved."))
        self.refresh()
        self.list.setFocus()
