"""What a report is narrowed to: its days by name or by hand, venue, space and person."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desk.domain.reports.ranges import NAMES, RangeName, named_range
from desk.domain.reports.shape import Asked, Report
from desk.ui.reports.words import range_words
from desk.ui.widgets.day_edit import DayEdit
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.flow import Flow
from desk.usecases.results import Colleague, House


class Filters(Flow):
    """`changed` after every change; a day typed by hand makes the range `own`."""

    changed = Signal()

    def __init__(self, house: House, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._today = house, today
        self._chosen = False  # by a person; until then each report shows the days it is mostly asked for
        self.range, self.venue, self.space, self.staff = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.first = DayEdit(QCoreApplication.translate("Reports", "First day"))
        self.last = DayEdit(QCoreApplication.translate("Reports", "Last day"))
        names = (
            QCoreApplication.translate("Reports", "Which days"),
            QCoreApplication.translate("Reports", "Which venue"),
            QCoreApplication.translate("Reports", "Which space"),
            QCoreApplication.translate("Reports", "Whose work"),
        )
        for box, name in zip((self.range, self.venue, self.space, self.staff), names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)
        for key, text in range_words().items():
            self.range.addItem(text, key)
        self.venue.addItem(QCoreApplication.translate("Reports", "All venues"), None)
        for venue in house.venues:
            self.venue.addItem(venue.name, venue.id)
        self.put_people([])
        self._fill_spaces()
        for widget in (self.range, self.first, self.last, self.venue, self.space, self.staff):
            self.add(widget)
        on_look_changed(self._fit)
        self._count()
        self.range.currentIndexChanged.connect(self._on_range)
        self.first.day_changed.connect(self._on_day)
        self.last.day_changed.connect(self._on_day)
        self.venue.currentIndexChanged.connect(self._on_venue)
        self.space.currentIndexChanged.connect(self.changed)
        self.staff.currentIndexChanged.connect(self.changed)

    def _fit(self) -> None:
        """A day is never cut."""
        for day in (self.first, self.last):
            day.setMinimumWidth(scaled(146))

    def put_people(self, people: Sequence[Colleague]) -> None:
        """Whose work can be asked for."""
        with QSignalBlocker(self.staff):
            self.staff.clear()
            self.staff.addItem(QCoreApplication.translate("Reports", "Everybody"), None)
            for one in people:
                self.staff.addItem(one.name, one.login)

    def show_for(self, report: Report) -> None:
        """Only what the report knows is asked."""
        for box, name in ((self.venue, "venue"), (self.space, "space"), (self.staff, "staff")):
            box.setVisible(name in report.filters)
        self.updateGeometry()

    def asked(self, report: Report) -> Asked:
        """What is chosen now."""
        return Asked(
            first=self.first.day(),
            last=self.last.day(),
            venue=self.venue.currentData() if "venue" in report.filters else None,
            space=self.space.currentData() if "space" in report.filters else None,
            staff=self.staff.currentData() if "staff" in report.filters else None,
            staff_name=self.staff.currentText(),
        )

    def suggest(self, report: Report) -> None:
        """The days that this report is mostly asked for, unless somebody has said which."""
        if not self._chosen:
            with QSignalBlocker(self.range):
                self.range.setCurrentIndex(NAMES.index(report.usual))
            self._count()

    def renew(self) -> bool:
        """Whether a range with a name means other days than when it was chosen; then these are taken."""
        before = self.first.day(), self.last.day()
        self._count()
        return (self.first.day(), self.last.day()) != before

    def _count(self) -> None:
        """The days of the range as of today."""
        name: RangeName = self.range.currentData()
        if name != "own":
            first, last = named_range(name, self._today())
            with QSignalBlocker(self.first), QSignalBlocker(self.last):
                self.first.set_day(first)
                self.last.set_day(last)

    def set_days(self, first: date, last: date) -> None:
        """Days chosen by hand."""
        with QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.first.set_day(first)
            self.last.set_day(last)
        self._on_day()

    def _on_range(self) -> None:
        self._chosen = True
        self._count()
        if self.range.currentData() != "own":
            self.changed.emit()

    def _on_day(self) -> None:
        self._chosen = True
        with QSignalBlocker(self.range):
            self.range.setCurrentIndex(NAMES.index("own"))
        self.changed.emit()

    def _on_venue(self) -> None:
        self._fill_spaces()
        self.changed.emit()

    def _fill_spaces(self) -> None:
        wanted = self.venue.currentData()
        with QSignalBlocker(self.space):
            self.space.clear()
            self.space.addItem(QCoreApplication.translate("Reports", "All spaces"), None)
            for venue in self._house.venues:
                if wanted is None or venue.id == wanted:
                    for space in venue.spaces:
                        self.space.addItem(space.name, space.id)
