"""The one window: signing in, the workplace of whoever is signed in, the lock over it, and closing without loss."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from desk.domain.errors import DeskError
from desk.ui.booking.wish import Wish
from desk.ui.call import Calls, Lane
from desk.ui.language.retelling import retell
from desk.ui.language.told import told
from desk.ui.language.tongue import Language, tongue
from desk.ui.look.icons import app_icon
from desk.ui.look.theme import current_theme, watcher
from desk.ui.widgets.dressing import on_look_changed
from desk.ui.widgets.notice import Notice
from desk.ui.window.closing import Closing
from desk.ui.window.idle import IdleWatch
from desk.ui.window.menus import Menus
from desk.ui.window.sign_in import SignIn
from desk.ui.window.status_bar import DeskStatusBar
from desk.ui.window.supporting import Supporting
from desk.ui.window_state import WindowState
from desk.ui.workplace.actions import Actions
from desk.ui.workplace.banner import Banner
from desk.ui.workplace.office import Office

if TYPE_CHECKING:
    from desk.ui.workplace.workplace import Workplace
    from desk.usecases.at_the_desk import Desk
    from desk.usecases.front_door import FrontDoor

WARM_UP = (
    "desk.domain.quote",
    "desk.usecases.commands",
    "desk.usecases.ports",
    "desk.ui.board.panel",
    "desk.ui.booking.inspector",
    "desk.ui.workplace.workplace",
)
WARM_UP_MS = 60


class MainWindow(QMainWindow):
    """Shows the sign-in at once; everything slow happens after it is painted."""

    def __init__(self, door: FrontDoor, state: WindowState) -> None:
        super().__init__()
        self._door, self._state = door, state
        self.calls = Calls(self)
        self.window_actions = Actions(self)
        self.workplace: Workplace | None = None
        self._closing = Closing(self, self.calls)
        self._kept: dict[str, Workplace] = {}
        self._idle = IdleWatch(self)
        self.sign_in = SignIn(told(door.server_label()), door.demo_logins(), state.last_login)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sign_in)
        self.status = DeskStatusBar(self)
        self.menus = Menus(self, self.window_actions, state)
        self.setCentralWidget(self.pages)
        self.setStatusBar(self.status)
        self.setWindowTitle("Halldesk")
        self.setWindowIcon(app_icon())
        self.resize(1440, 900)
        if not state.geometry.isEmpty():
            self.restoreGeometry(state.geometry)
        self._connect()
        on_look_changed(self.window_actions.dress)
        tongue().changed.connect(self._on_language_changed)
        self._show_sign_in()

    def _connect(self) -> None:
        self.sign_in.wanted.connect(self._on_wanted)
        self.calls.writing_changed.connect(self.status.show_writing)
        self.calls.unheard.connect(self._on_unheard)
        deeds = {
            "lock": self.lock,
            "switch": self.switch_person,
            "quit": self.close,
            "resync": self._resync,
            "hold": self._hold,
            "block": self._block,
            "print": self._print,
            "undo": self._undo,
            "profile": self._choose_profile,
            "next_pane": self._next_pane,
            "previous_pane": self._previous_pane,
            "keys": self.menus.show_keys,
            "support": self._collect_for_support,
            "search": self._search,
        }
        for name, slot in deeds.items():
            self.window_actions[name].triggered.connect(slot)
        self._idle.idle.connect(self._on_idle)
        self.office = Office(self.window_actions, self._state, self._open_workplace, self)
        self.menus.idle_minutes_chosen.connect(self._watch_idleness)
        self.menus.panel_wanted.connect(self._turn_to)
        self.menus.inspector_toggled.connect(self._show_inspector)
        self.menus.wish_wanted.connect(self._want)

    def warm_up(self) -> None:
        """Loads the rest of the window piece by piece while somebody reads or types at the sign-in."""
        for step, name in enumerate(WARM_UP):
            QTimer.singleShot(WARM_UP_MS * (step + 1), partial(import_module, name))

    # ---- signing in, locking, switching --------------------------------------------------------------------------

    @property
    def locked(self) -> bool:
        return self.workplace is not None and self.pages.currentWidget() is self.sign_in

    def _show_sign_in(self) -> None:
        if self.workplace is not None:
            self.workplace.setEnabled(False)  # an answer that comes now takes the keyboard to no button under the cover
        self.pages.setCurrentWidget(self.sign_in)
        self.setWindowTitle("Halldesk")
        self.menus.serve(None)
        self.status.serve(None)
        self._watch_idleness()
        self.sign_in.focus()

    def _on_wanted(self, login: str, password: str) -> None:
        self.calls.run(
            self._door.sign_in,
            login,
            password,
            done=self._on_signed_in,
            failed=self.sign_in.refuse,
            unwanted=methodcaller("close"),
        )

    def _on_signed_in(self, desk: Desk) -> None:
        who = desk.identity
        if not self.locked:  # as it was typed, without what the server puts before it
            self._state.last_login = self.sign_in.login.editor.text().strip() or who.login
        self._state.remember_person(who.login, who.name, who.rank)
        self.sign_in.done()
        if self.workplace is not None and self.workplace.home.identity.login == who.login:
            self.calls.run(desk.close, lane=Lane.SLOW)  # it was only about the password
            self._uncover()
            return
        self._leave_workplace()
        if who.login in self._kept:
            self.calls.run(desk.close, lane=Lane.SLOW)
            self.workplace = self._kept.pop(who.login)
            self._uncover()
            return
        from desk.ui.signed_in import SignedIn  # late: the sign-in is painted before the board is loaded
        from desk.ui.workplace.workplace import Workplace

        home = SignedIn(desk, self.calls, self._state)
        self.workplace = Workplace(home, self.window_actions, self._state, self._door.server_label())
        self.office.serve(self.workplace)
        self.workplace.said.connect(self._on_said)
        home.ended.connect(self._on_ended)
        self.pages.addWidget(self.workplace)
        self._uncover()
        self.workplace.start()

    def _uncover(self) -> None:
        assert self.workplace is not None
        self.workplace.setEnabled(True)
        self.pages.setCurrentWidget(self.workplace)
        self.menus.serve(self.workplace)
        self.status.serve(self.workplace.home)
        self.setWindowTitle(f"{self.workplace.home.identity.tenant_name} – Halldesk")
        self.workplace.panel.setFocus()
        self._watch_idleness()

    def lock(self) -> None:
        """Covers the window; what is under it stays as it is, live and unsaved text included."""
        if self.workplace is not None and not self.locked:
            self.sign_in.cover(self.workplace.home.identity, self._state.people)
            self._show_sign_in()

    def switch_person(self) -> None:
        """Lets somebody else in; unsaved text is asked for first."""
        if self.workplace is None:
            return
        if self.locked or self.workplace.leave(self.switch_person):
            self._leave_workplace()
            self._state.last_login = ""
            self.sign_in.login.editor.clear()
            self.sign_in.welcome()
            self._show_sign_in()

    def _on_ended(self, error: DeskError) -> None:
        """This login was switched off, or got another password: what it saw is put away, and the sign-in says so."""
        self._drop_workplace()
        self.sign_in.welcome()
        self._show_sign_in()
        self.sign_in.refuse(error)

    def _leave_workplace(self) -> None:
        """Somebody else comes: unsaved text is kept, unseen, until the one who typed it is back."""
        if self.workplace is not None and self.workplace.unsaved:
            self._kept[self.workplace.home.identity.login] = self.workplace
            self.workplace = None
        else:
            self._drop_workplace()

    def _on_idle(self) -> None:
        self.lock()

    def _watch_idleness(self) -> None:
        self._idle.watch(self._state.idle_minutes if self.workplace is not None and not self.locked else 0)

    def _drop_workplace(self) -> None:
        old, self.workplace = self.workplace, None
        if old is not None:
            self.status.serve(None)
            old.home.leave()
            self.pages.removeWidget(old)
            old.deleteLater()

    # ---- actions -------------------------------------------------------------------------------------------------

    def _turn_to(self, name: str) -> None:
        if self.workplace is not None:
            self.workplace.turn_to(name)

    def _show_inspector(self, shown: bool) -> None:
        if self.workplace is not None:
            self.workplace.inspector.setVisible(shown)

    def _want(self, wish: Wish) -> None:
        if self.workplace is not None:
            self.workplace.want(wish)

    def _resync(self) -> None:
        if self.workplace is not None:
            self.workplace.resync()

    def _search(self) -> None:
        if self.workplace is not None and not self.locked:
            self.workplace.search.open_search()

    def _hold(self) -> None:
        if self.workplace is not None:
            self.workplace.opening.hold_here()

    def _block(self) -> None:
        if self.workplace is not None:
            self.workplace.opening.block_here()

    def _choose_profile(self) -> None:
        if self.workplace is not None and not self.locked:
            self.workplace.opening.choose_profile()

    def _open_workplace(self) -> Workplace | None:
        return self.workplace if not self.locked else None

    def _print(self) -> None:
        if self.workplace is not None and not self.locked:
            self.workplace.print_latest()

    def _undo(self) -> None:
        if self.workplace is not None and not self.locked:
            self.workplace.undoing.undo()

    def _collect_for_support(self) -> None:
        if self.workplace is not None and not self.locked:
            Supporting(self.workplace.home, self.workplace.banner, self.workplace).collect()

    def _next_pane(self) -> None:
        self._go_to_pane(1)

    def _previous_pane(self) -> None:
        self._go_to_pane(-1)

    def _go_to_pane(self, step: int) -> None:
        if self.workplace is None or self.locked:
            return
        panes = self.workplace.panes()
        focused = QApplication.focusWidget()
        here = next((n for n, pane in enumerate(panes) if pane is focused or _inside(focused, pane)), -step)
        target = panes[(here + step) % len(panes)]
        if target is self.workplace.inspector:
            self.workplace.inspector.focus_inside()
        else:
            target.setFocus()

    def _on_said(self, remark: str) -> None:
        """Work that is kept for somebody else says nothing to whoever is here."""
        if self.sender() is self.workplace:
            self.status.say(remark)

    def _on_unheard(self, error: DeskError) -> None:
        if self.workplace is not None:
            self.workplace.banner.tell(told(error), icon_name="circle-alert")

    def _on_language_changed(self, old: str, new: str) -> None:
        """The texts of all that stands here change where they are; what was read from the database is read again."""
        self.setLocale(QLocale())
        retell(Language(old), Language(new))
        watcher().theme_changed.emit(current_theme())
        if self.workplace is not None:
            self.workplace.say_again()

    def on_crashed(self, line: str) -> None:
        """The program made a mistake: told in the window, which stays as it is."""
        text = QCoreApplication.translate(
            "MainWindow", "Halldesk made a mistake and wrote it down. What you typed is still here. ({problem})"
        )
        sentence = text.replace("{problem}", line)
        if self.workplace is not None and not self.locked:
            button = QCoreApplication.translate("MainWindow", "Collect for support")
            self.workplace.banner.tell(sentence, icon_name="circle-alert", button=button, act=self._collect_for_support)
        else:
            self.sign_in.notice.tell(sentence)
            self.sign_in.set_busy(False)

    # ---- closing -------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends everything, unless something has to be asked or waited for first (see `closing`)."""
        if not self._closing.allows(self.workplace, self.sign_in.notice if self.locked else None):
            event.ignore()
            return
        if self._kept and not self._closing.told_of_kept(self._told_where(), self._kept.values()):
            event.ignore()
            return
        self._state.geometry = self.saveGeometry()
        self.hide()
        for kept in [self._kept.pop(login) for login in list(self._kept)]:
            kept.home.leave()
        self._drop_workplace()
        self.calls.close(timeout_seconds=5.0)
        event.accept()

    def _told_where(self) -> Notice | Banner:
        return self.workplace.banner if self.workplace is not None and not self.locked else self.sign_in.notice

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that nobody took: where it is that of an action that cannot be done now, the reason is told."""
        why = self.window_actions.why_not(QKeySequence(event.keyCombination())) if self._open_workplace() else ""
        if why:
            self.status.say(why)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.menus.fit()


def _inside(widget: QWidget | None, pane: QWidget) -> bool:
    return widget is not None and pane.isAncestorOf(widget)
