"""The right side of the window: what is selected, or the form for what is being made. One thing at a time."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desk.ui.booking.blackout_pane import BlackoutPane
from desk.ui.booking.booking_pane import BookingPane
from desk.ui.booking.first_steps import FirstSteps
from desk.ui.booking.form import CommandForm
from desk.ui.booking.form_slot import FormSlot
from desk.ui.booking.offers import Offer
from desk.ui.booking.series_form import SeriesForm
from desk.ui.booking.wish import Wish
from desk.ui.look.theme import colour, current_theme
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.usecases.ports import Answer
from desk.usecases.results import BlackoutCard, BookingCard
from desk.usecases.series import SeriesAnswer


class Inspector(QWidget):
    """Signals: `owner_wanted` (UUID) asks the board to select, `offers_changed` (dict of Wish to Offer)."""

    owner_wanted = Signal(object)
    offers_changed = Signal(object)
    told = Signal(str)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._focus_for: UUID | None = None
        self._over: UUID | None = None
        self.notice = Notice(closable=True)
        self.first_steps = FirstSteps(home)
        self.empty = _Empty(self.first_steps)
        self.booking = BookingPane(home)
        self.blackout = BlackoutPane(home)
        self.foot = _Foot()
        self.making = FormSlot(framed=False, foot=self.foot)
        self.area = QScrollArea()
        self._panes: tuple[QWidget, ...] = (self.empty, self.booking, self.blackout, self.making)
        self._lay_out()
        self._connect()
        self._turn_to(self.empty)

    def setVisible(self, visible: bool) -> None:
        """While it is put away, an answer takes the keyboard to none of its buttons."""
        self.setEnabled(visible)
        super().setVisible(visible)

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(12)
        layout.addWidget(self.notice)
        for pane in self._panes:
            layout.addWidget(pane, 1 if pane is not self.making else 0)
        layout.addStretch(0)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)
        self.setAccessibleName(QCoreApplication.translate("Inspector", "Inspector"))

    def _connect(self) -> None:
        for slot in (self.booking.slot, self.blackout.slot, self.making):
            slot.answered.connect(self._on_answer)
            slot.show_owner.connect(self.owner_wanted)
            slot.opened.connect(self._on_opened)
        self.making.emptied.connect(self._on_making_given_up)
        self.booking.slot.emptied.connect(self.booking.focus_next_step)
        self.booking.offers_changed.connect(self._on_offers)
        self.blackout.offers_changed.connect(self._on_offers)
        self._home.live.booking_changed.connect(self._on_booking)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self._home.live.blackout_changed.connect(self._on_blackout)

    # ---- what is shown -------------------------------------------------------------------------------------------

    @property
    def slot(self) -> FormSlot:
        """The slot of the pane that is shown."""
        if not self.making.isHidden():
            return self.making
        return self.blackout.slot if not self.blackout.isHidden() else self.booking.slot

    @property
    def form(self) -> CommandForm | None:
        return self.slot.form

    @property
    def owner_id(self) -> UUID | None:
        """What is shown: a booking's or blackout's id."""
        if not self.booking.isHidden() and self.booking.card is not None:
            return self.booking.card.id
        if not self.blackout.isHidden() and self.blackout.card is not None:
            return self.blackout.card.id
        return None

    @property
    def unsaved(self) -> bool:
        return self.slot.unsaved

    def leave(self, then: Callable[[], None]) -> bool:
        """Whether the screen may turn to something else; if not, it asks in place and does `then` later."""
        return self.slot.leave(then)

    def show_card(self, card: BookingCard | BlackoutCard, *, quietly: bool = False) -> None:
        """Turns to a booking or blackout, unless typed text would be lost: then it asks first.

        Args:
            quietly: Somebody only walks over the board; a question leaves the keyboard there.
        """
        if card.id == self._over and not self.making.isHidden():
            return
        if card.id != self.owner_id and not self.slot.leave(partial(self.show_card, card), quietly=quietly):
            return
        self.notice.clear()
        if isinstance(card, BookingCard):
            self._turn_to(self.booking)  # first: what a hidden pane offers is told to nobody
            self.booking.show_card(card)
        else:
            self._turn_to(self.blackout)
            self.blackout.show_card(card)
        if self._focus_for == card.id:
            self._focus_for = None
            self.focus_inside()

    def uncover(self) -> None:
        """Somebody asks for what lies under the form: from now on it may be turned to."""
        self._over = None

    def show_nothing(self) -> None:
        if self.leave(self.show_nothing):
            self._turn_to(self.empty)
            self.offers_changed.emit({})

    def make(self, form: CommandForm, *, over: UUID | None = None) -> None:
        """Turns to a form that makes something new, unless typed text would be lost: then it asks first.

        Args:
            over: What the form was opened on; that this is read again is no reason to turn back to it.
        """
        if not self.leave(partial(self.make, form, over=over)):
            return
        self._over = over
        self.notice.clear()
        self._turn_to(self.making)
        self.making.open(form)
        self.offers_changed.emit({})

    def want(self, wish: Wish) -> bool:
        """Opens the form of a wish on what is shown."""
        if not self.booking.isHidden():
            return self.booking.want(wish)
        return not self.blackout.isHidden() and self.blackout.want(wish)

    def focus_when_shown(self, owner: UUID) -> None:
        """Puts the keyboard on the next step of a booking now, or as soon as it is shown."""
        if self.owner_id == owner:
            self._focus_for = None
            self.focus_inside()
        else:
            self._focus_for = owner

    def focus_inside(self) -> None:
        """Puts the keyboard where the person goes on: the open form, or the next step."""
        if self.form is not None:
            self.form.setFocus()
        elif not self.booking.isHidden():
            self.booking.focus_next_step()
        elif not self.blackout.isHidden():
            self.blackout.action_row.focus_primary()
        else:
            self.first_steps.focus_first()

    def _turn_to(self, pane: QWidget) -> None:
        for each in self._panes:
            each.setVisible(each is pane)
        self.foot.setVisible(pane is self.making)
        self.area.verticalScrollBar().setValue(0)

    # ---- what happens --------------------------------------------------------------------------------------------

    def _on_answer(self, answer: Answer) -> None:
        if answer.series is not None:
            self._on_series(answer.series)
            return
        card = answer.booking or answer.blackout
        if card is None:
            return
        self.show_card(card)
        self.owner_wanted.emit(card.id)
        if isinstance(card, BookingCard):
            self.booking.focus_next_step()

    def _on_series(self, series: SeriesAnswer) -> None:
        """Whole: its first booking. With clashes: their list, before anything else."""
        if series.clashes:
            self.make(SeriesForm(self._home, series))
            return
        self.show_card(series.bookings[0])
        self.owner_wanted.emit(series.bookings[0].id)

    def _on_making_given_up(self) -> None:
        self.show_nothing()

    def _on_booking(self, card: BookingCard) -> None:
        if self.booking.card is not None and self.booking.card.id == card.id:
            self.booking.show_card(card)

    def _on_blackout(self, card: BlackoutCard) -> None:
        if self.blackout.card is not None and self.blackout.card.id == card.id:
            self.blackout.show_card(card)

    def _on_offers(self, found: dict[Wish, Offer]) -> None:
        pane = self.sender()
        if not isinstance(pane, QWidget) or not pane.isHidden():
            self.offers_changed.emit(found)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Wherever the keyboard goes, it is in sight; a form's own steps by Enter do not scroll by themselves."""
        if now is not None and self.area.isAncestorOf(now):
            self.area.ensureWidgetVisible(now, 0, 60)

    def _on_opened(self, form: CommandForm) -> None:
        form.refusal.installEventFilter(self)
        form.asking.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A message that appears is brought into sight."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self.area.isAncestorOf(watched):
            self.area.ensureWidgetVisible(watched)
        return False


class _Foot(QWidget):
    """Keeps a form's refusal and buttons in sight below the scrolling part."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 14)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(current_theme().surface))
        painter.fillRect(0, 0, self.width(), 1, colour(current_theme().line))


class _Empty(QWidget):
    """What to do when nothing is selected; in a new business what to do first."""

    def __init__(self, first_steps: FirstSteps) -> None:
        super().__init__()
        title = Words(QCoreApplication.translate("Inspector", "Nothing selected"), "title")
        hint = Words(
            QCoreApplication.translate(
                "Inspector",
                "Choose a booking on the board to see it, or a free period and press Enter to hold it.",
            ),
            "muted",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addWidget(first_steps)
        layout.addStretch(1)
