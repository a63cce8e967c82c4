"""How often a hold is repeated: once, or every so many weeks, so many times or until a day; and what of it is taken."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.repeating import repeated, series_days
from desk.domain.venue import Venue
from desk.ui.call import Call
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.day_edit import DayEdit
from desk.ui.widgets.words import Words
from desk.ui.words.format import short_date
from desk.usecases.commands import WantedItem
from desk.usecases.repeating import free_dates, items_on
from desk.usecases.series import MOST_DATES

PAUSE_MILLISECONDS = 200
MOST_WEEKS = 8
USUAL_TIMES = 12


class RepeatRow(QWidget):
    """`changed` after every change of how often. The preview is a help; the database decides date by date."""

    changed = Signal()

    def __init__(self, home: SignedIn, venue: Venue) -> None:
        super().__init__()
        self._home, self._venue = home, venue
        self._items: tuple[WantedItem, ...] = ()
        self._call: Call | None = None
        self.taken: list[int] = []
        self.how = QComboBox()
        self.ends = QComboBox()
        self.times = QSpinBox()
        self.until = DayEdit(QCoreApplication.translate("RepeatRow", "Until"))
        self.preview = Words("", "small")
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._fill()
        self._lay_out()
        self._connect()
        self._on_changed()

    def _fill(self) -> None:
        self.how.addItem(QCoreApplication.translate("RepeatRow", "Once"), 0)
        self.how.addItem(QCoreApplication.translate("RepeatRow", "Every week"), 1)
        every = QCoreApplication.translate("RepeatRow", "Every {count} weeks")
        for weeks in range(2, MOST_WEEKS + 1):
            self.how.addItem(every.replace("{count}", str(weeks)), weeks)
        self.how.setAccessibleName(QCoreApplication.translate("RepeatRow", "Repeat"))
        self.ends.addItem(QCoreApplication.translate("RepeatRow", "times"), "times")
        self.ends.addItem(QCoreApplication.translate("RepeatRow", "until"), "until")
        self.ends.setAccessibleName(QCoreApplication.translate("RepeatRow", "How the series ends"))
        self.times.setRange(2, MOST_DATES)
        self.times.setValue(USUAL_TIMES)
        self.times.setAccessibleName(QCoreApplication.translate("RepeatRow", "How many times"))

    def _lay_out(self) -> None:
        label = QLabel(QCoreApplication.translate("RepeatRow", "Repe&at"))
        label.setBuddy(self.how)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.how, 1)
        row.addWidget(self.times)
        row.addWidget(self.ends)
        row.addWidget(self.until, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self.preview)

    def _connect(self) -> None:
        self.how.currentIndexChanged.connect(self._on_changed)
        self.ends.currentIndexChanged.connect(self._on_changed)
        self.times.valueChanged.connect(self._on_changed)
        self.until.day_changed.connect(self._on_changed)
        self._timer.timeout.connect(self._look)

    # ---- reading -------------------------------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """Whether there is more than one date."""
        return self.how.currentData() > 0 and len(self.dates()) > 1

    def watch(self, items: tuple[WantedItem, ...]) -> None:
        """These items on the first date from now on."""
        if items != self._items:
            self._items = items
            self._on_changed()

    def dates(self) -> list[tuple[WantedItem, ...]]:
        """The items of every date, the first as they stand; at most sixty dates."""
        weeks: int = self.how.currentData()
        if not self._items or not weeks:
            return [self._items]
        zone = self._venue.zone
        first = min(item.period.start for item in self._items).astimezone(zone).date()
        by_times = self.ends.currentData() == "times"
        days = series_days(
            first,
            weeks,
            times=self.times.value() if by_times else None,
            until=None if by_times else self.until.day(),
        )
        periods = [item.period for item in self._items]
        return [items_on(self._items, each) for each in repeated(periods, weeks, min(len(days), MOST_DATES), zone)]

    # ---- the preview ---------------------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        repeats = self.how.currentData() > 0
        by_times = self.ends.currentData() == "times"
        self.times.setVisible(repeats and by_times)
        self.ends.setVisible(repeats)
        self.until.setVisible(repeats and not by_times)
        self.taken = []
        self._say()
        if repeats:
            self._timer.start()
        self.changed.emit()

    def _look(self) -> None:
        if self._call is not None:
            self._call.drop()
        if not self.on or not self._home.live.state.live:
            return
        reader = self._home.desk.reader
        self._call = self._home.read(
            free_dates, reader, self._venue, self.dates(), done=self._on_looked, failed=self._on_not_looked
        )

    def _on_looked(self, free: list[bool]) -> None:
        self._call = None
        self.taken = [n for n, is_free in enumerate(free) if not is_free]
        self._say()

    def _on_not_looked(self, error: DeskError) -> None:
        """The answer is a help; the database decides when the form is sent."""
        self._call = None

    def _say(self) -> None:
        dates = self.dates()
        self.preview.setVisible(self.on)
        if not self.on:
            return
        text = QCoreApplication.translate("RepeatRow", "{count} dates, {first} – {last}.")
        words = text.replace("{count}", str(len(dates)))
        words = words.replace("{first}", self._day(dates[0])).replace("{last}", self._day(dates[-1]))
        if self.taken:
            text = QCoreApplication.translate("RepeatRow", "Taken, and left out: {days}.")
            days = ", ".join(self._day(dates[n]) for n in self.taken[:6])
            more = f" + {len(self.taken) - 6}" if len(self.taken) > 6 else ""
            words = f"{words} {text.replace('{days}', days + more)}"
        self.preview.setText(words)

    def _day(self, items: tuple[WantedItem, ...]) -> str:
        return short_date(min(item.period.start for item in items).astimezone(self._venue.zone).date())
