"""One row of a form: which space or which small spaces together, which day and session or own times, at what price."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import BadPeriod
from desk.domain.ids import SpaceId
from desk.domain.period import Period, at_wall_clock
from desk.domain.rules import bookable_sessions
from desk.domain.session import SessionMatch, session_match, session_period
from desk.domain.venue import BookingMode, Session, Venue
from desk.ui.booking.places import Place, places
from desk.ui.language.told import told
from desk.ui.widgets.button import Button
from desk.ui.widgets.day_edit import DayEdit, TimeEdit
from desk.ui.widgets.words import Words
from desk.ui.words.format import minute_of_day
from desk.usecases.commands import WantedItem

MOST_DAYS = 31


class ItemRow(QFrame):
    """`changed` after every change, `removed` when its button is pressed, `plan_wanted` to pick on the plan.

    A row has one place, or several small ones (tables, seats, rooms) for the same time: an item each.
    """

    changed = Signal()
    removed = Signal(object)
    plan_wanted = Signal(object)

    def __init__(self, venue: Venue, item: WantedItem, *, free_times: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._venue = venue
        self._sessions: tuple[Session, ...] = bookable_sessions(venue)
        self._free_times = free_times or venue.rules.mode is BookingMode.CUSTOM
        self._more: tuple[Place, ...] = ()
        self.space = QComboBox(self)
        self.session = QComboBox(self)
        self.day = DayEdit(QCoreApplication.translate("ItemRow", "Day"), self)
        self.days = QComboBox(self)
        self.starts = TimeEdit(QCoreApplication.translate("ItemRow", "From"), self)
        self.last_day = DayEdit(QCoreApplication.translate("ItemRow", "Last day"), self)
        self.ends = TimeEdit(QCoreApplication.translate("ItemRow", "Until"), self)
        self.price = Words("", "strong", wrap=False)
        self.rule = Words("", "small")
        self.problem = Words("", "problem")
        self.remove_button = Button("", "quiet", icon_name="x")
        self.together = Words("", "strong")
        pick = QCoreApplication.translate("ItemRow", "Pick several on the p&lan")
        self.plan_button = Button(pick, "quiet", icon_name="layout-grid")
        self._name_everything()
        self._lay_out()
        self._fill_choices()
        self.set_item(item)
        self._connect()

    def _name_everything(self) -> None:
        self.space.setAccessibleName(QCoreApplication.translate("ItemRow", "Space"))
        self.session.setAccessibleName(QCoreApplication.translate("ItemRow", "Session"))
        self.days.setAccessibleName(QCoreApplication.translate("ItemRow", "Number of days"))
        self.remove_button.name(QCoreApplication.translate("ItemRow", "Remove this space"))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.space, 0, 0, 1, 2)
        grid.addWidget(self.remove_button, 0, 2)
        self.plan_slot = QVBoxLayout()
        self.plan_slot.setSpacing(6)
        self.plan_slot.addWidget(self.together)
        self.plan_slot.addWidget(self.plan_button, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(self.plan_slot, 1, 0, 1, 3)
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(self.day, 1)
        when.addWidget(self.days)
        when.addWidget(self.starts)
        grid.addLayout(when, 2, 0, 1, 3)
        grid.addWidget(self.session, 3, 0, 1, 3)
        self._own = QWidget(self)
        own = QHBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(8)
        own.addWidget(Words("–", "muted", wrap=False))
        own.addWidget(self.last_day, 1)
        own.addWidget(self.ends)
        grid.addWidget(self._own, 4, 0, 1, 3)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.rule, 1)
        bottom.addWidget(self.price, 0, Qt.AlignmentFlag.AlignRight)
        grid.addLayout(bottom, 5, 0, 1, 3)
        grid.addWidget(self.problem, 6, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.problem.hide()
        self.together.hide()
        self.plan_button.hide()

    def _fill_choices(self) -> None:
        for place in places(self._venue):
            self.space.addItem(place.name, place)
        for session in self._sessions:
            times = f"{minute_of_day(session.starts_minute)} – {minute_of_day(session.ends_minute)}"
            self.session.addItem(f"{session.name}, {times}", session)
        if self._free_times or not self._sessions:
            self.session.addItem(QCoreApplication.translate("ItemRow", "Own times"), None)
        one, many = QCoreApplication.translate("ItemRow", "day"), QCoreApplication.translate("ItemRow", "days")
        for count in range(1, MOST_DAYS + 1):
            self.days.addItem(f"{count} {one if count == 1 else many}", count)
        for box in (self.space, self.session):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)

    def _connect(self) -> None:
        self.space.currentIndexChanged.connect(self._on_space)
        self.plan_button.clicked.connect(self._on_plan)
        self.session.currentIndexChanged.connect(self._on_changed)
        self.day.day_changed.connect(self._on_day_changed)
        self.days.currentIndexChanged.connect(self._on_changed)
        self.starts.timeChanged.connect(self._on_changed)
        self.last_day.day_changed.connect(self._on_changed)
        self.ends.timeChanged.connect(self._on_changed)
        self.remove_button.clicked.connect(self._on_remove)

    def set_item(self, item: WantedItem) -> None:
        """Shows the item; a period that is no session appears as own times."""
        self._more = ()
        blocked = [QSignalBlocker(w) for w in (self.space, self.session, self.day, self.days, self.last_day)]
        zone = self._venue.zone
        for index in range(self.space.count()):
            if self.space.itemData(index).is_of(item):
                self.space.setCurrentIndex(index)
        match = self._match(item)
        start, end = item.period.local(zone)
        if match is None and self.session.itemData(self.session.count() - 1) is not None:
            self.session.addItem(QCoreApplication.translate("ItemRow", "Own times"), None)
        self.session.setCurrentIndex(self._index_of(match.session if match else None))
        self.day.set_day(match.day if match else start.date())
        self.days.setCurrentIndex((match.days if match else 1) - 1)
        self.starts.setTime(QTime(start.hour, start.minute))
        self.last_day.set_day(end.date())
        self.ends.setTime(QTime(end.hour, end.minute))
        del blocked
        self._on_changed()

    def _match(self, item: WantedItem) -> SessionMatch | None:
        """The session the item names, otherwise any that its period happens to be."""
        named = [s for s in self._sessions if s.id == item.session_id]
        zone = self._venue.zone
        return session_match(item.period, named, zone) or session_match(item.period, self._sessions, zone)

    def _index_of(self, session: Session | None) -> int:
        for index in range(self.session.count()):
            if self.session.itemData(index) == session:
                return index
        return 0

    # ---- reading -------------------------------------------------------------------------------------------------

    @property
    def place(self) -> Place:
        chosen: Place = self.space.currentData()
        return chosen

    @property
    def places(self) -> tuple[Place, ...]:
        """The place, or all that were picked together."""
        return (self.place, *self._more)

    def items(self) -> tuple[WantedItem, ...] | None:
        """An item for each place, or None with the problem said in the row."""
        first = self.item()
        if first is None:
            return None
        others = [
            replace(first, space_id=place.space_id, composite_id=place.composite_id, label=place.name)
            for place in self._more
        ]
        return (first, *others)

    def item(self) -> WantedItem | None:
        """The (first) item as shown, or None with the problem said in the row."""
        try:
            period = self._period()
        except BadPeriod as error:
            self.set_problem(told(error))
            return None
        self.set_problem("")
        session: Session | None = self.session.currentData()
        return WantedItem(
            period=period,
            space_id=self.place.space_id,
            composite_id=self.place.composite_id,
            session_id=session.id if session else None,
            label=self.place.name,
        )

    def _period(self) -> Period:
        zone, day = self._venue.zone, self.day.day()
        session: Session | None = self.session.currentData()
        if session is not None:
            return session_period(session, day, zone, self.days.currentData())
        start = _moment(day, self.starts.time())
        end = _moment(self.last_day.day(), self.ends.time())
        return Period(
            at_wall_clock(start.date(), start.hour * 60 + start.minute, zone),
            at_wall_clock(end.date(), end.hour * 60 + end.minute, zone),
        )

    # ---- several together ----------------------------------------------------------------------------------------

    def set_spaces(self, spaces: tuple[SpaceId, ...]) -> None:
        """These small spaces together, at least one, all for the time shown."""
        known = {place.space_id: place for place in places(self._venue)}
        with QSignalBlocker(self.space):
            self.space.setCurrentIndex(self.space.findText(known[spaces[0]].name))
        self._more = tuple(known[space] for space in spaces[1:])
        self._on_changed()

    def replace_place(self, gone: SpaceId, come: SpaceId) -> bool:
        """Puts one space in the place of another that was picked; False where that one is not here."""
        spaces = [place.space_id for place in self.places]
        if gone not in spaces:
            return False
        kept = tuple(come if space == gone else space for space in spaces)
        self.set_spaces(tuple(space for space in kept if space is not None))
        return True

    def _on_plan(self) -> None:
        self.plan_wanted.emit(self)

    def _on_space(self) -> None:
        """One chosen in the list takes the place of all that were picked."""
        self._more = ()
        self._on_changed()

    # ---- showing -------------------------------------------------------------------------------------------------

    def set_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def set_price(self, price: str, rule: str) -> None:
        self.price.setText(price)
        self.rule.setText(rule)

    def set_removable(self, removable: bool) -> None:
        self.remove_button.setVisible(removable)

    def _on_remove(self) -> None:
        self.removed.emit(self)

    def _on_day_changed(self) -> None:
        """The last day follows the first where it would be before it, or is not shown."""
        if self.last_day.day() < self.day.day() or self.session.currentData() is not None:
            with QSignalBlocker(self.last_day):
                self.last_day.set_day(self.day.day())
        self._on_changed()

    def _on_changed(self) -> None:
        own = self.session.currentData() is None
        self._own.setVisible(own)
        self.starts.setVisible(own)
        self.days.setVisible(not own)
        self.together.setText(", ".join(place.name for place in self.places))
        self.together.setVisible(bool(self._more))
        self.space.setVisible(not self._more)
        self.changed.emit()


def _moment(day: date, clock: QTime) -> datetime:
    return datetime.combine(day, time()) + timedelta(hours=clock.hour(), minutes=clock.minute())
