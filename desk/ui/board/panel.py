"""The board as one widget: toolbar, table, legend, and the contract with the rest of the window.

It knows no database and no threads: it asks for ranges by a signal and is fed with frozen values.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from desk.domain.lifecycle import Actor
from desk.ui.board.agenda import AgendaList
from desk.ui.board.countdown import Countdown
from desk.ui.board.deeds import board_deeds
from desk.ui.board.keys import make_actions
from desk.ui.board.legend import Legend
from desk.ui.board.month_navigator import LEAST_BESIDE, MonthNavigator, beside
from desk.ui.board.note_editor import NoteEditor
from desk.ui.board.ranges import Ranges
from desk.ui.board.rows import Chosen
from desk.ui.board.scale import ScaleName
from desk.ui.board.spoken import bar_card, bar_text
from desk.ui.board.state import BoardState
from desk.ui.board.surface import DENSITIES
from desk.ui.board.toolbar import Toolbar, page_title
from desk.ui.board.view import BoardView
from desk.ui.look.theme import current_theme
from desk.usecases.results import Bar, BoardRange, Calendar, House


def utc_now() -> datetime:
    return datetime.now(UTC)


class BoardPanel(QWidget):
    """The availability board.

    Signals:
        range_wanted (Period): read this range and answer with `loaded`; the page seen first, its neighbours after it.
        owner_selected (UUID | None): the cursor came onto a booking or blackout, or left it.
        owner_activated (UUID): Enter or double click on one.
        period_chosen (Chosen): a new hold is wanted there.
        hold_ran_out (UUID): a hold on the board has no time left.
        menu_wanted (QPoint, UUID | None, Chosen | None): a context menu at a global position.
        page_changed (date): another page is shown; its first day.
        move_wanted (Carried): an item was put down elsewhere; answer with `put_down` or `refuse`.
        copy_wanted (Chosen, UUID): a new hold is wanted there with the details of a booking.
        import_wanted (): somebody wants to import a list of days; print_wanted (): to print what is shown.
    """

    range_wanted = Signal(object)
    owner_selected = Signal(object)
    owner_activated = Signal(object)
    period_chosen = Signal(object)
    hold_ran_out = Signal(object)
    menu_wanted = Signal(QPoint, object, object)
    page_changed = Signal(object)
    move_wanted = Signal(object)
    copy_wanted = Signal(object, object)
    import_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, now: Callable[[], datetime] = utc_now) -> None:
        super().__init__(parent)
        self._offset = timedelta()
        self._clock = now
        self.board = BoardState(self.now)
        self.view = BoardView(self.board, self)
        self.legend = Legend(self)
        self.month = MonthNavigator(self.board, self)
        self.countdown = Countdown(self.view)
        self.actions_by_name = make_actions(self, self.view, board_deeds(self))
        self.agenda = AgendaList(self.board, self.view, self)
        for name in ("composites", "month_navigator", "agenda"):
            self.actions_by_name[name].setCheckable(True)
            self.actions_by_name[name].setChecked(name != "agenda")
        for name in ("agenda", "today", "go_to_date", "print"):
            self.agenda.addAction(self.actions_by_name[name])
        self.toolbar = Toolbar(self.actions_by_name, self)
        self.note = NoteEditor(self.board, self)
        self.ranges = Ranges(self.board, self.range_wanted.emit)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        spaces = current_theme().spaces
        self.view.setAccessibleName(QCoreApplication.translate("Board", "Availability board"))
        column = QVBoxLayout(self)
        column.setContentsMargins(spaces.l, spaces.m, spaces.l, spaces.s)
        column.setSpacing(spaces.s)
        column.addWidget(self.toolbar)
        column.addLayout(beside(self.month, self.view, self.agenda), 1)
        column.addWidget(self.legend)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        view = self.view
        view.owner_selected.connect(self.owner_selected)
        view.owner_activated.connect(self.owner_activated)
        view.period_chosen.connect(self.period_chosen)
        view.menu_wanted.connect(self.menu_wanted)
        view.page_wanted.connect(self._on_page_wanted)
        view.move_wanted.connect(self.move_wanted)
        view.copy_wanted.connect(self.copy_wanted)
        view.day_wanted.connect(self._on_day_activated)
        view.page_of_wanted.connect(self._on_page_of_wanted)
        view.carry_given_up.connect(self.select_owner)
        view.density_stepped.connect(self.step_density)
        view.days.day_activated.connect(self._on_day_activated)
        view.days.note_asked.connect(self.edit_note)
        self.note.closed.connect(self.setFocus)
        self.agenda.left.connect(self.actions_by_name["agenda"].trigger)
        self.legend.lists_changed.connect(self._on_lists_changed)
        self.toolbar.day_picked.connect(self.go_to)
        self.month.day_picked.connect(self.go_to)
        view.cursor_moved.connect(lambda: self.month.follow(self.current_day()))
        self.legend.hidden_changed.connect(self._on_hidden_changed)
        self.countdown.hold_ran_out.connect(self._on_hold_ran_out)
        self.countdown.hold_is_urgent.connect(self._on_hold_is_urgent)

    # ---- what the window tells the board --------------------------------------------------------------------------

    def now(self) -> datetime:
        """The server's clock as this board believes it to be."""
        return self._clock() + self._offset

    def set_clock_offset(self, seconds: float) -> None:
        """Takes the server's clock minus this PC's."""
        self._offset = timedelta(seconds=seconds)
        self.view.move_now_line()

    def set_rank(self, rank: Actor) -> None:
        """Takes the rank of the person who moves bookings here."""
        self.view.rank = rank

    def put_down(self, owner: UUID) -> None:
        """What was put down has been carried out; its bars have come already."""
        self.view.put_down()
        self.select_owner(owner)

    def refuse(self, why: str) -> None:
        """What was put down cannot lie there."""
        self.view.refuse(why)

    def set_house(self, house: House) -> None:
        """Takes the master data; the first time the board goes to today."""
        first = not self.board.rows
        self.ranges.forget()
        self.board.set_house(house)
        if first and house.venues:
            self.board.show_page(self.board.scale.name, self.board.today())
        self._show()
        if first:
            self.go_to_today()

    def set_calendar(self, calendar: Calendar) -> None:
        """Takes notes and lists of days as they are now."""
        self.board.marks.take(calendar)
        self.legend.show_lists(calendar.lists)
        self.note.on_calendar()
        self._show_marks()

    def loaded(self, loaded: BoardRange) -> None:
        """Takes what was read for a wanted range; more may be wanted then."""
        self.board.load(loaded)
        self.ranges.took(loaded.period)
        self.view.board_model.tell_all()
        self.view.viewport().update()
        self.month.refresh()
        self.countdown.settle()
        self.view.check_carry()
        self.ranges.ask()

    def load_failed(self) -> None:
        """The wanted range could not be read; it is asked for again with the next page or `reload`."""
        self.ranges.failed()

    def reload(self) -> None:
        """Everything may have changed: asks for all again and shows what is known meanwhile."""
        self.ranges.forget()
        self.ranges.ask()

    def replace_owner(self, owner_id: UUID, bars: tuple[Bar, ...]) -> None:
        """Takes all bars of one booking or blackout as they are now (none: it occupies nothing any more)."""
        before = self.board.index.owner(owner_id)
        dirty = self.board.replace_owner(owner_id, bars)
        self.view.board_model.tell(dirty)
        self.view.repaint_dirty(dirty)
        self.countdown.settle()
        self.month.refresh((*before, *bars))
        self.view.check_carry()
        self._announce_near(before, bars)

    # ---- what the window asks the board ---------------------------------------------------------------------------

    def selected_owner(self) -> UUID | None:
        """The booking or blackout under the cursor."""
        return self.view.told_owner()

    def select_owner(self, owner: UUID | None) -> None:
        """Puts the cursor onto a booking or blackout, on its page; None only takes the mark away."""
        bars = self.board.index.owner(owner) if owner is not None else ()
        if not bars:
            self.view.tell_owner(owner)
            return
        bar = min(bars, key=lambda b: b.period.start)
        if not self.board.period().contains(bar.period.start):
            self.go_to(bar.period.start.astimezone(self.board.zone_of(bar.space_id)).date())
        row = next((n for n, r in enumerate(self.board.rows) if r.space and r.space.id == bar.space_id), None)
        here = self.view.steered.row if self.view.steered.is_valid else None
        if here is not None and {b.space_id for b in bars} == set(self.board.rows[here].parts):
            row = here  # held as a whole: the cursor stays on the row of the whole
        if row is not None:
            clock = self.board.rows[row].venue_clock(self.board.scale)
            self.view.place_cursor(row, int(clock.position(bar.period.start) + 0.001), owner=owner)

    @property
    def walked(self) -> bool:
        """Whether somebody walks over the board or its list with the keyboard."""
        return self.view.hasFocus() or self.agenda.hasFocus()

    def selection_period(self) -> Chosen | None:
        """The stretch that a new hold would be for now; None where a booking is under the cursor."""
        return None if self.view.steered.owner is not None else self.view.steered.chosen()

    def board_actions(self) -> list[QAction]:
        """Every action with its keys, in the order of the cheat sheet."""
        return list(self.actions_by_name.values())

    # ---- pages ----------------------------------------------------------------------------------------------------

    def go_to(self, day: date) -> None:
        """Shows the page of a day and puts the cursor there."""
        self.board.show_page(self.board.scale.name, day)
        self._show(day)
        self._put_on(day)

    def go_to_today(self) -> None:
        self.go_to(self.board.today())

    def set_scale(self, name: ScaleName) -> None:
        """Shows the cursor's day on another scale."""
        self.view.give_up()
        day = self.current_day()
        self.board.show_page(name, day)
        self._show(day)
        self._put_on(day)

    def current_day(self) -> date:
        """The cursor's day."""
        steered = self.view.steered
        return steered.head_slot().day if steered.is_valid else self.board.scale.first

    def turn(self, pages: int) -> None:
        """Shows the page before or after; the cursor keeps its place on it."""
        into = self.view.steered.head
        self.board.show_page(self.board.scale.name, self.board.scale.moved(pages).first)
        self._show()
        self.view.jump(column=min(into, self.board.scale.columns - 1))
        self.view.announce(page_title(self.board.scale))

    def ask_date(self) -> None:
        self.toolbar.open_calendar(self.current_day())

    def edit_note(self, day: date | None = None) -> None:
        """Opens the note on a day (the cursor's by default) below its header."""
        wanted = day or self.current_day()
        box = self.view.days.box_of(wanted)
        self.note.open(wanted, self.view.days.viewport().mapTo(self, box.bottomLeft()))

    def step_density(self, step: int) -> None:
        names = list(DENSITIES)
        at = max(0, min(names.index(self.view.density) + step, len(names) - 1))
        self.view.set_density(names[at])

    def show_card(self) -> None:
        """Shows the card of the booking under the cursor; once more goes on to the next one of the cell."""
        steered = self.view.steered
        if QToolTip.isVisible():
            steered.cycle()
            self.view.sync_cursor()
        bar = next((b for b in steered.here() if b.owner_id == steered.owner), None)
        if bar is None:
            return
        row = self.board.rows[steered.row]
        rect = self.view.stretch_rect(steered.row, *steered.stretch())
        at = self.view.viewport().mapToGlobal(rect.bottomLeft())
        QToolTip.showText(at, bar_card(bar, row, self.now(), current_theme()), self.view)
        self.view.announce(bar_text(bar, row, self.now()))

    # ---- inside ---------------------------------------------------------------------------------------------------

    def _show(self, toward: date | None = None) -> None:
        """Shows the page anew; `toward` is the day on it that is read first."""
        self.view.reshape()
        self.toolbar.show_page(self.board.scale)
        self.page_changed.emit(self.board.scale.first)
        self.ranges.ask(toward or self.board.scale.first)

    def _put_on(self, day: date) -> None:
        columns = [(first, d) for d, first, _ in self.board.scale.day_columns()]
        column = next((first for first, d in columns if d == day), 0)
        if self.board.scale.name == "day":
            column = 9
        self.view.jump(column=column)
        if self.board.scale.name != "day":
            self.view.look_ahead()
        self.agenda.to_day()

    def _announce_near(self, before: tuple[Bar, ...], after: tuple[Bar, ...]) -> None:
        """Says a change of what is under the cursor, for those who cannot see it."""
        steered = self.view.steered
        if not steered.is_valid:
            return
        row = self.board.rows[steered.row]
        start, end = self.board.slot_span(steered.row, steered.head_slot())
        for bar in (*after, *before):
            if bar.space_id in row.parts and bar.occupied.start < end and bar.occupied.end > start:
                self.view.announce(self.view.spoken_cell())
                return

    def _on_page_wanted(self, step: int) -> None:
        self.board.show_page(self.board.scale.name, self.board.scale.moved(step).first)
        self._show()
        self.view.jump(column=0 if step > 0 else self.board.scale.columns - 1)

    def _on_page_of_wanted(self, day: date) -> None:
        self.board.show_page(self.board.scale.name, day)
        self._show()

    def _on_day_activated(self, day: date) -> None:
        self.board.show_page("day", day)
        self._show()
        self._put_on(day)

    def _on_hidden_changed(self, hidden: frozenset[str]) -> None:
        self.board.set_hidden(hidden)
        self.view.board_model.tell_all()
        self.view.viewport().update()

    def _on_lists_changed(self, hidden: frozenset[int]) -> None:
        self.board.marks.hidden = hidden
        self._show_marks()

    def _show_marks(self) -> None:
        columns = self.board.scale.columns
        self.view.days.viewport().update()
        self.view.board_model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)

    def toggle_agenda(self) -> None:
        """The list in the place of the table, or the table again with the cursor on the same booking."""
        wanted = self.actions_by_name["agenda"].isChecked()
        self.view.give_up()
        self.setFocusProxy(self.agenda if wanted else self.view)
        self.agenda.stand_in(wanted=wanted)
        line = self.agenda.current()
        if not wanted and line is not None and self.board.period().contains(line.bar.period.start):
            self.select_owner(line.bar.owner_id)

    def toggle_composites(self) -> None:
        self.board.composites_shown = not self.board.composites_shown
        self.view.fit_rows()
        if self.view.steered.settle():
            self.view.sync_cursor()

    def _on_hold_ran_out(self, booking: object) -> None:
        self.hold_ran_out.emit(booking)

    def _on_hold_is_urgent(self, bar: Bar) -> None:
        if bar.owner_id == self.selected_owner():
            self.view.announce(self.view.spoken_cell())

    def fit_month(self) -> None:
        """The small month is shown where there is room beside the days."""
        wanted = self.actions_by_name["month_navigator"].isChecked()
        self.month.setVisible(wanted and self.width() >= self.month.sizeHint().width() + LEAST_BESIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_month()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.countdown.settle(visible=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # The table itself counts as visible until this event is over.
        self.countdown.settle(visible=False)
