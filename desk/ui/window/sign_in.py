"""Signing in, and unlocking: name and password, in the demo one tile per role, problems said in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.lifecycle import Actor
from desk.ui.language.told import told
from desk.ui.look.icons import app_icon
from desk.ui.look.theme import colour, current_theme
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.field import Field
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.window.people_list import PeopleList
from desk.ui.words.rank_words import rank_word

if TYPE_CHECKING:
    from desk.usecases.front_door import DemoLogin
    from desk.usecases.results import Identity

CARD_WIDTH = 400
_TILE_ICONS = {"clerk": "user-round", "manager": "shield-check", "owner": "building-2"}


class SignIn(QWidget):
    """`wanted` (login, password) when somebody wants in; `returned` when they go back to the covered window."""

    wanted = Signal(str, str)

    def __init__(self, server: str, demo: list[DemoLogin], last_login: str = "") -> None:
        super().__init__()
        self._locked_for: Identity | None = None
        self._tiles: list[Button] = []
        self.title = Words("", "display")
        self.subtitle = Words("", "muted")
        self.login = Field(QCoreApplication.translate("SignIn", "&Name"), QLineEdit(last_login))
        self.password = Field(QCoreApplication.translate("SignIn", "&Password"), QLineEdit())
        self.password.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.notice = Notice()
        self.button = Button(QCoreApplication.translate("SignIn", "&Sign in"), "primary", icon_name="log-in")
        self.someone_else = Button(QCoreApplication.translate("SignIn", "S&omeone else"), "quiet", icon_name="users")
        self.demo = _DemoTiles(demo)
        self.demo.chosen.connect(self._on_tile)
        self.people = PeopleList()
        self.server = Words(server, "small")
        self.server.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
        self._connect()
        on_look_changed(self._fit)
        self.welcome()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        self._card = card
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 32, 32, 28)
        inside.setSpacing(14)
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(QSize(48, 48)))
        inside.addWidget(mark)
        inside.addWidget(self.title)
        inside.addWidget(self.subtitle)
        inside.addSpacing(4)
        for widget in (self.demo, self.people, self.login, self.password, self.notice):
            inside.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addStretch(1)
        buttons.addWidget(self.someone_else)
        inside.addLayout(buttons)
        inner = QWidget()
        area = self._area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        page = QGridLayout(inner)
        page.setRowStretch(0, 2)
        page.setRowStretch(3, 3)
        # no alignment: an aligned card would get its height for one line of each text, and cut its fields
        page.setColumnStretch(0, 1)
        page.setColumnStretch(2, 1)
        page.addWidget(card, 1, 1)
        page.addWidget(self.server, 2, 0, 1, 3)
        page.setVerticalSpacing(16)

    def _connect(self) -> None:
        self.button.clicked.connect(self.submit)
        self.login.editor.returnPressed.connect(self._on_login_entered)
        self.password.editor.returnPressed.connect(self.submit)
        self.password.editor.textEdited.connect(self.notice.clear)
        self.password.editor.installEventFilter(self)
        self.someone_else.clicked.connect(self.welcome)
        self.people.chosen.connect(self._on_person)
        self.people.entered.connect(self.password.setFocus)

    def _fit(self) -> None:
        self._card.setFixedWidth(scaled(CARD_WIDTH))

    # ---- what it is for ------------------------------------------------------------------------------------------

    def welcome(self) -> None:
        """Anybody may sign in."""
        if self._locked_for is not None:
            self.login.editor.clear()  # that of the work which is covered, with what servers put before it
        self._locked_for = None
        self.title.setText("Halldesk")
        self.subtitle.setText(QCoreApplication.translate("SignIn", "Sign in to your front desk."))
        self.button.setText(QCoreApplication.translate("SignIn", "&Sign in"))
        self.login.show()
        self.someone_else.hide()
        self.people.hide()
        self.demo.setVisible(self.demo.any)
        self._clear_password()
        self.focus()

    def cover(self, identity: Identity, people: list[dict[str, str]] | None = None) -> None:
        """The window is locked; the same person's password opens it again, somebody else's opens their own work.

        Args:
            identity: Whose work is covered.
            people: Who else works at this PC, see `WindowState.people`.
        """
        self.people.show_people(people or [], identity.login)
        self._locked_for = identity
        self.title.setText(QCoreApplication.translate("SignIn", "Locked"))
        text = QCoreApplication.translate("SignIn", "{name}'s work is as it was. Enter the password to go on.")
        self.subtitle.setText(text.replace("{name}", identity.name))
        self.login.editor.setText(identity.login)
        self.login.hide()  # who it is stands above, by name
        self.button.setText(QCoreApplication.translate("SignIn", "&Unlock"))
        self.someone_else.show()
        self.demo.hide()
        self._clear_password()
        self._fill_in(identity.login)
        self.focus()

    def focus(self) -> None:
        """Puts the keyboard where the person goes on."""
        if self.demo.isVisibleTo(self) and not self.login.editor.text():
            self.demo.setFocus()
        elif self.login.editor.text():
            self.password.setFocus()
        else:
            self.login.setFocus()

    # ---- signing in ----------------------------------------------------------------------------------------------

    def enter(self, login: str, password: str) -> None:
        """Fills in who is known already, and signs in where the password is known too."""
        self.login.editor.setText(login)
        if password:
            self._want(login, password)
        else:
            self.focus()

    def submit(self) -> None:
        login, password = self.login.editor.text().strip(), self.password.editor.text()
        missing = QCoreApplication.translate("SignIn", "Enter your name.")
        self.login.set_problem("" if login else missing)
        if not login:
            self.login.setFocus()
        elif not self.button.busy:
            self._want(login, password)

    def _want(self, login: str, password: str) -> None:
        self.notice.clear()
        self.set_busy(True)
        self.wanted.emit(login, password)

    def set_busy(self, busy: bool) -> None:
        self.button.set_busy(busy)
        self.demo.setEnabled(not busy)

    def refuse(self, error: DeskError) -> None:
        """Says why not, right here; the name stays, the password is typed again."""
        self.set_busy(False)
        self.notice.tell(told(error))
        QTimer.singleShot(0, self._show_notice)
        self.password.editor.selectAll()
        self.password.setFocus()

    def _show_notice(self) -> None:
        self._area.ensureWidgetVisible(self.notice)

    def done(self) -> None:
        self.set_busy(False)
        self._clear_password()

    def _clear_password(self) -> None:
        self.password.editor.clear()
        self.password.set_remark("")
        self.notice.clear()

    def _fill_in(self, login: str) -> None:
        """In the demo, where nobody was ever told a password: the lock opens by Enter."""
        self.password.editor.setText(self.demo.password_of(login))
        self.password.editor.selectAll()

    def _on_tile(self, demo: DemoLogin) -> None:
        if not self.button.busy:
            self.login.editor.setText(demo.login)
            self._want(demo.login, demo.password)

    def _on_person(self, login: str) -> None:
        """Another name: the same password field, another promise above it."""
        self.login.editor.setText(login)
        self._clear_password()
        self._fill_in(login)
        here = self._locked_for
        same = here is None or here.login == login
        text = (
            QCoreApplication.translate("SignIn", "{name}'s work is as it was. Enter the password to go on.")
            if same
            else QCoreApplication.translate("SignIn", "{name}'s work stays covered. Enter your own password.")
        )
        self.subtitle.setText(text.replace("{name}", here.name if here is not None else login))
        self.button.setText(
            QCoreApplication.translate("SignIn", "&Unlock")
            if same
            else QCoreApplication.translate("SignIn", "&Sign in")
        )

    def _on_login_entered(self) -> None:
        if self.password.editor.text():
            self.submit()
        else:
            self.password.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt does not tell the state of caps lock; a capital without Shift gives it away."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.people.isVisible():
                self.people.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            typed = event.text()
            if len(typed) == 1 and typed.isalpha() and typed.isascii():
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                caps = typed.isupper() != shifted
                hint = QCoreApplication.translate("SignIn", "Caps lock is on") if caps else ""
                self.password.set_remark(hint)
        return super().eventFilter(watched, event)


class _DemoTiles(QWidget):
    """One tile per role of the demo."""

    chosen = Signal(object)

    def __init__(self, logins: list[DemoLogin]) -> None:
        super().__init__()
        self._logins = logins
        self.tiles: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Words(QCoreApplication.translate("SignIn", "Try the demo as"), "heading"))
        for number, login in enumerate(logins):
            tile = Button(
                f"{login.label} · {rank_word(Actor(login.rank))}", icon_name=_TILE_ICONS.get(login.rank, "user-round")
            )
            tile.setProperty("number", number)
            tile.clicked.connect(self._on_clicked)
            self.tiles.append(tile)
            layout.addWidget(tile)
        layout.addWidget(_Line(QCoreApplication.translate("SignIn", "or with a name")))
        if self.tiles:
            self.setFocusProxy(self.tiles[0])
        else:
            self.hide()  # never shown here: without a page around it, it would be a window of its own for a moment

    @property
    def any(self) -> bool:
        return bool(self._logins)

    def password_of(self, login: str) -> str:
        """Empty for who is nobody of the demo."""
        return next((one.password for one in self._logins if one.login == login), "")

    def _on_clicked(self) -> None:
        self.chosen.emit(self._logins[int(self.sender().property("number"))])


class _Line(QWidget):
    """A thin line with words in its middle."""

    def __init__(self, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        words = Words(text, "small", wrap=False)
        row.addStretch(1)
        row.addWidget(words)
        row.addStretch(1)
        self._words = words
        on_look_changed(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self._words.geometry().center().y()
        ink = colour(current_theme().line)
        left, right = self._words.geometry().left() - 10, self._words.geometry().right() + 10
        painter.fillRect(QRectF(0, middle, left, 1), ink)
        painter.fillRect(QRectF(right, middle, self.width() - right, 1), ink)
