"""The first window of a PC: the demo, a desk of its own, or our server; each is opened here, then the desk begins."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from desk.domain.business import NewBusiness
from desk.domain.errors import DeskError
from desk.domain.outside_errors import DataOfOlderVersion
from desk.ui.call import Call, Calls, Lane
from desk.ui.first_run.business_page import BusinessPage
from desk.ui.first_run.chosen import Chosen
from desk.ui.first_run.newer_page import NewerPage
from desk.ui.first_run.opening_page import OpeningPage
from desk.ui.first_run.server_page import ServerPage
from desk.ui.language.retelling import retell
from desk.ui.language.told import told
from desk.ui.language.tongue import Language, tongue
from desk.ui.look.icons import app_icon
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.usecases.first_run import BroughtOver, FirstRun
from desk.usecases.front_door import FrontDoor

CARD_WIDTH = 560
MARGIN = 48
LAST_SECONDS = 60.0  # a database that is just being made is finished before the program ends


class Way(StrEnum):
    """The three ways to begin; OWN again at every later start, NEWER before it where the data is of an older one."""

    DEMO = "demo"
    FOUND = "found"
    OWN = "own"
    NEWER = "newer"


class FirstRunWindow(QMainWindow):
    """`chosen` holds what was opened, None while nothing was."""

    finished = Signal()

    def __init__(self, first_run: FirstRun, *, own: bool = False) -> None:
        super().__init__()
        self.chosen: Chosen | None = None
        self._first_run = first_run
        self._way = Way.DEMO
        self._business: NewBusiness | None = None
        self._opening: Call | None = None
        self.calls = Calls(self)
        self.choice = _Choice()
        self.business = BusinessPage()
        self.server = ServerPage(first_run, self.calls)
        self.opening = OpeningPage(first_run)
        self.newer = NewerPage()
        self.pages = (self.choice, self.business, self.server, self.opening, self.newer)
        self.setWindowTitle("Halldesk")
        self.setWindowIcon(app_icon())
        self.resize(960, 800)
        self._lay_out()
        self._connect()
        self.turn_to(self.choice)
        if own:
            self._on_own()

    def _lay_out(self) -> None:
        card = self._card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 32, 32, 28)
        for page in self.pages:
            inside.addWidget(page)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.addWidget(card, 1, 1)
        for edge in (0, 2):
            grid.setRowStretch(edge, 1)
            grid.setColumnStretch(edge, 1)
        area = self._area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCentralWidget(area)
        on_look_changed(self._fit)

    def _connect(self) -> None:
        self.choice.demo.clicked.connect(self._on_demo)
        self.choice.own.clicked.connect(self._on_business)
        self.choice.server.clicked.connect(self._on_server)
        self.business.wanted.connect(self._on_business_wanted)
        self.business.existing.connect(self._on_own)
        self.server.connected.connect(self._end)
        self.newer.wanted.connect(self._on_newer_wanted)
        self.newer.finished.connect(self._on_own)
        for page in (self.business, self.server, self.opening, self.newer):
            page.back.connect(self._on_back)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_escape)
        QShortcut(QKeySequence.StandardKey.Quit, self, self.close)
        tongue().changed.connect(self._on_language_changed)

    def _fit(self) -> None:
        """As wide as reads well, and never wider than the window."""
        self._card.setFixedWidth(min(scaled(CARD_WIDTH), self.width() - MARGIN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def page(self) -> QWidget:
        """The one that is shown."""
        return next(page for page in self.pages if not page.isHidden())

    def turn_to(self, page: QWidget) -> None:
        for other in self.pages:
            other.setVisible(other is page)
        self._area.verticalScrollBar().setValue(0)
        page.setFocus()

    # ---- the ways ------------------------------------------------------------------------------------------------

    def _on_demo(self) -> None:
        self._open(Way.DEMO)

    def _on_business(self) -> None:
        self.turn_to(self.business)

    def _on_server(self) -> None:
        self.turn_to(self.server)

    def _on_own(self) -> None:
        self._open(Way.OWN)

    def _on_business_wanted(self, business: NewBusiness) -> None:
        self._business = business
        self._open(Way.FOUND)

    def _open(self, way: Way) -> None:
        """In the lane with one thread: what is still under way from before ends first."""
        self._way = way
        self.choice.notice.clear()
        titles = {
            Way.DEMO: QCoreApplication.translate("FirstRun", "The demo is being opened"),
            Way.FOUND: QCoreApplication.translate("FirstRun", "Your desk is being made"),
            Way.OWN: QCoreApplication.translate("FirstRun", "Your desk is being opened"),
        }
        self.turn_to(self.opening)
        self.opening.begin(titles[way])
        if way is Way.FOUND:
            self._opening = self.calls.run(
                self._first_run.found, self._business, done=self._on_opened, failed=self._on_failed, lane=Lane.SLOW
            )
        else:
            call = self._first_run.demo if way is Way.DEMO else self._first_run.own
            self._opening = self.calls.run(call, done=self._on_opened, failed=self._on_failed, lane=Lane.SLOW)

    def _on_newer_wanted(self, from_backup: bool) -> None:
        self._way = Way.NEWER
        self.turn_to(self.opening)
        title = QCoreApplication.translate("FirstRun", "The data is brought over")
        self.opening.begin(title, stoppable=True)
        call = partial(self._first_run.bring_over, from_backup=from_backup)
        self._opening = self.calls.run(call, done=self._on_brought_over, failed=self._on_failed, lane=Lane.SLOW)

    def _on_brought_over(self, done: BroughtOver | None) -> None:
        self.opening.end()
        self._opening = None
        if done is None:  # another desk did it
            self._on_own()
            return
        self.newer.show_done(done)
        self.turn_to(self.newer)

    def _on_opened(self, door: FrontDoor) -> None:
        business = self._business if self._way is Way.FOUND else None
        if business is None:
            self._end(Chosen(door=door))
        else:
            self._end(Chosen(door=door, login=business.owner_login, password=business.password))

    def _on_failed(self, error: DeskError) -> None:
        self.opening.end()
        self._opening = None
        if self._way is Way.NEWER:
            self.turn_to(self.newer)
            self.newer.refuse(error)
            return
        if isinstance(error, DataOfOlderVersion):
            self.newer.offer(error)
            self.turn_to(self.newer)
            return
        if self._way is Way.FOUND:
            self.turn_to(self.business)
            self.business.refuse(error)
            return
        self.turn_to(self.choice)
        self.choice.notice.tell(told(error))
        if self._way is Way.OWN:
            self._offer_own_again()

    def _offer_own_again(self) -> None:
        notice = self.choice.notice
        if notice.isHidden():
            notice.tell(QCoreApplication.translate("FirstRun", "The data of this PC is as it was."), "info")
        label = QCoreApplication.translate("FirstRun", "&Open our desk again")
        notice.offer(label, self._on_own, "primary").setFocus()

    # ---- back and out --------------------------------------------------------------------------------------------

    def _on_escape(self) -> None:
        if self.page is self.server:
            self.server.go_back()
        elif self.page is not self.choice:
            self._on_back()

    def _on_back(self) -> None:
        """What is under way ends by itself; nobody waits for it any more."""
        left = self.page
        if left is self.newer and self.newer.is_done:
            self._on_own()
            return
        if left is self.opening and self._way is Way.NEWER:
            self._first_run.stop()
            self.opening.show_stopping()
            return
        if self._opening is not None:
            self._opening.drop()
            self._opening = None
        self.opening.end()
        if left is self.opening and self._way is Way.FOUND:
            self.turn_to(self.business)
            return
        self.turn_to(self.choice)
        button = {self.business: self.choice.own, self.server: self.choice.server}.get(left, self.choice.demo)
        if left is self.newer:
            self._offer_own_again()
            return
        button.setFocus()

    def _end(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self.close()

    def _on_language_changed(self, old: str, new: str) -> None:
        retell(Language(old), Language(new))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.page.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.opening.end()
        self.hide()
        self._first_run.stop()
        self.calls.close(timeout_seconds=LAST_SECONDS)
        event.accept()
        self.finished.emit()


class _Choice(QWidget):
    """Three ways and three languages."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(QSize(48, 48)))
        column.addWidget(mark)
        column.addWidget(Words(QCoreApplication.translate("FirstRun", "Welcome to Halldesk"), "display"))
        column.addWidget(Words(QCoreApplication.translate("FirstRun", "How shall this PC begin?"), "muted"))
        self.notice = Notice()
        column.addWidget(self.notice)
        self.demo = Button(
            QCoreApplication.translate("FirstRun", "&Try the demo"), "primary", icon_name="calendar-days"
        )
        self.own = Button(QCoreApplication.translate("FirstRun", "&Start on this PC"), icon_name="house")
        self.server = Button(QCoreApplication.translate("FirstRun", "&Connect to our server"), icon_name="database")
        for button, words in zip((self.demo, self.own, self.server), _explained(), strict=True):
            pair = QVBoxLayout()
            pair.setSpacing(6)
            pair.addWidget(button)
            pair.addWidget(Words(words, "small"))
            column.addLayout(pair)
            column.addSpacing(6)
            button.setAccessibleDescription(words)
        row = QHBoxLayout()
        self.languages = [Button(language.own_name, "quiet") for language in Language]
        for button, language in zip(self.languages, Language, strict=True):
            button.setProperty("language", language.value)
            button.clicked.connect(self._on_language)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self.demo)
        self._mark_language()

    def _on_language(self) -> None:
        tongue().speak(Language(self.sender().property("language")), devanagari_digits=tongue().devanagari_digits)
        self._mark_language()

    def _mark_language(self) -> None:
        """The one that is spoken has a frame, and says so to screen readers."""
        for button in self.languages:
            spoken = button.property("language") == tongue().language.value
            button.set_kind("plain" if spoken else "quiet")
            button.setAccessibleDescription(QCoreApplication.translate("FirstRun", "spoken now") if spoken else "")


def _explained() -> tuple[str, str, str]:
    return (
        QCoreApplication.translate(
            "FirstRun", "Sample venues with a year of bookings, in a database of its own on this PC. Nothing is sent."
        ),
        QCoreApplication.translate(
            "FirstRun", "For one desk: your business in a database on this PC. You need nothing but a few names."
        ),
        QCoreApplication.translate(
            "FirstRun", "Your business has a server already; you need its address and your login."
        ),
    )
