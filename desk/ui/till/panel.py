"""The drawer's panel: all venues with their drawers, one of them open beside the list; its day for managers."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.ids import BookingId, VenueId
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.till.count_form import CountForm
from desk.ui.till.day_page import DayPage
from desk.ui.till.drawer_page import DrawerPage
from desk.ui.till.scrolled import Scrolled
from desk.ui.till.venue_list import VenueList
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.usecases.drawer import DrawerCard
from desk.usecases.results import BookingCard, Colleague

PAUSE_MILLISECONDS = 200


class TillPanel(QWidget):
    """Live while it is seen, read again when it is shown. `opened` after this desk has opened a drawer."""

    opened = Signal()

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._reading: Call | None = None
        self._cards: dict[VenueId, DrawerCard | None] = {}
        self._colleagues: list[Colleague] = []
        self._deed = ""
        self.venues = VenueList()
        self.notice = Notice()
        self.drawer, self.day = DrawerPage(home), DayPage(home)
        self.tabs = QTabWidget()
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self._fill_venues()
        self._on_tab()

    def _lay_out(self) -> None:
        self.tabs.addTab(Scrolled(self.drawer, self.drawer.slot), QCoreApplication.translate("Till", "&Drawer"))
        if self._home.senior:
            self.tabs.addTab(Scrolled(self.day, self.day.slot), QCoreApplication.translate("Till", "Da&y close"))
        else:
            self.day.setParent(self)
            self.day.hide()
            self.tabs.tabBar().hide()
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.notice)
        right.addWidget(self.tabs, 1)
        below = QHBoxLayout()
        below.setSpacing(24)
        below.addWidget(self.venues)
        below.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(14)
        column.addWidget(Words(QCoreApplication.translate("Till", "Cash drawer"), "display", wrap=False))
        column.addLayout(below, 1)
        self.setAccessibleName(QCoreApplication.translate("Till", "Cash drawer"))

    def _connect(self) -> None:
        for action in self.keys:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self.venues.currentItemChanged.connect(self._on_venue)
        self.venues.entered.connect(self._to_page)
        self.tabs.currentChanged.connect(self._on_tab)
        self.drawer.stale.connect(self.refresh)
        self.drawer.opened.connect(self.opened)
        self.day.drawer_wanted.connect(self._to_drawer)
        live = self._home.live
        self._home.house_changed.connect(self._fill_venues)
        live.booking_changed.connect(self._on_booking)
        live.drawer_changed.connect(self._later)
        live.everything_changed.connect(self._later)

    @property
    def keys(self) -> list[QAction]:
        """All actions of the panel, for the page of keys."""
        return [*self.drawer.keys, *(self.day.keys if self._home.senior else [])]

    # ---- leaving -------------------------------------------------------------------------------------------------

    @property
    def unsaved(self) -> bool:
        return self.drawer.slot.unsaved or self.day.slot.unsaved

    def leave(self, then: Callable[[], None]) -> bool:
        """Empties both forms, or asks in place about the one that holds unsaved text."""
        for index, slot in enumerate((self.drawer.slot, self.day.slot)):
            if slot.unsaved:
                self.tabs.setCurrentIndex(index)
                return slot.leave(then)
        return self.drawer.slot.leave() and self.day.slot.leave()

    def stay(self) -> None:
        self.drawer.slot.stay()
        self.day.slot.stay()

    # ---- which venue ---------------------------------------------------------------------------------------------

    def _fill_venues(self) -> None:
        self.venues.put(list(self._home.house.venues), self._cards)

    def _on_venue(self) -> None:
        """Another venue, unless a form holds something typed: then the old one stays and the form asks."""
        wanted, shown = self.venues.venue_id(), self.drawer.venue
        if shown is None or wanted is None or wanted == shown.id:
            return
        if self.leave(partial(self.choose, wanted)):
            self._show()
        else:
            self.venues.choose(shown.id)

    def choose(self, venue_id: VenueId) -> None:
        """Turns to a venue; nothing typed is lost."""
        blocked = QSignalBlocker(self.venues)
        self.venues.choose(venue_id)
        del blocked
        self._on_venue()

    def open_drawer(self, venue_id: VenueId) -> None:
        """Turns to a venue's drawer with the form that opens it; the panel is seen already."""
        self.tabs.setCurrentIndex(0)
        self.choose(venue_id)
        self._deed = "open"
        self.refresh()

    # ---- reading -------------------------------------------------------------------------------------------------

    def _later(self) -> None:
        if self.isVisible():
            self._soon.start()

    def refresh(self) -> None:
        """Reads the drawers again, and the day if it is shown."""
        self._soon.stop()
        if not self.isVisible():
            return
        if self._reading is not None:
            self._reading.drop()
        self._reading = self._home.read(self._read, done=self._on_read, failed=self._on_failed)

    def _read(self) -> tuple[dict[VenueId, DrawerCard | None], list[Colleague]]:
        """Runs in a lane."""
        reader = self._home.desk.reader
        cards = {venue.id: reader.drawer(venue.id) for venue in self._home.house.venues}
        return cards, reader.colleagues()

    def _on_failed(self, error: DeskError) -> None:
        self._reading = None
        self.notice.tell(told(error))

    def _on_read(self, found: tuple[dict[VenueId, DrawerCard | None], list[Colleague]]) -> None:
        self._reading = None
        self.notice.clear()
        self._cards, self._colleagues = found
        self._fill_venues()
        self._show()

    def _show(self) -> None:
        venue_id = self.venues.venue_id()
        if venue_id is None:
            return
        venue, card = self._home.house.venue(venue_id), self._cards.get(venue_id)
        self.drawer.show_drawer(venue, card, self._colleagues)
        if self.tabs.currentIndex() == 1:
            self.day.show_day(venue, card)
        deed, self._deed = self._deed, ""
        if deed:
            self.drawer.want(deed)

    def _on_booking(self, card: BookingCard) -> None:
        """Money may have come: managers see the books move, and whoever counts is told of cash taken meanwhile."""
        self._later()
        shown = self.drawer.venue
        if isinstance(self.drawer.slot.form, CountForm) and shown is not None and card.venue_id == shown.id:
            self._home.read(self._receipts, card.id, done=self.drawer.note_cash, failed=self._on_failed)

    def _receipts(self, booking_id: BookingId) -> object:
        """Runs in a lane."""
        return self._home.desk.reader.receipts(booking_id)

    def _on_tab(self) -> None:
        """The keys of the page that is not shown do nothing."""
        day = self.tabs.currentIndex() == 1
        for action in self.drawer.keys:
            action.setEnabled(not day)
        for action in self.day.keys:
            action.setEnabled(day)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # ---- the keyboard --------------------------------------------------------------------------------------------

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Into the page that is seen: its form, or what may be done."""
        page = self.day if self.tabs.currentIndex() == 1 else self.drawer
        if page.slot.form is not None:
            page.slot.form.setFocus(reason)
        else:
            self._to_page()

    def _to_page(self) -> None:
        (self.day.first_widget() if self.tabs.currentIndex() == 1 else self.drawer.first_button()).setFocus()

    def _to_drawer(self) -> None:
        self.tabs.setCurrentIndex(0)
        self._to_page()
