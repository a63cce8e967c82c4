"""One signed-in person's screen: navigation, board, health, inspector and banner, and the actions between them."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from desk.domain.errors import DeskError, Unavailable
from desk.domain.ids import BookingId
from desk.domain.period import Period
from desk.ui.board.panel import BoardPanel
from desk.ui.board.rows import Chosen
from desk.ui.booking.inspector import Inspector
from desk.ui.booking.offers import Offer
from desk.ui.booking.wish import Wish
from desk.ui.language.told import told
from desk.ui.live import LiveState
from desk.ui.search.palette import SearchPalette
from desk.ui.signed_in import SignedIn, lost_sentence
from desk.ui.till.errand import DrawerErrand
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.pages import Pages
from desk.ui.widgets.toast import Toast
from desk.ui.window_state import WindowState
from desk.ui.words.outcome_words import outcome_sentence, settled_sentence
from desk.ui.workplace.actions import Actions
from desk.ui.workplace.banner import Banner
from desk.ui.workplace.board_controller import BoardController
from desk.ui.workplace.board_wishes import bind_board_wishes
from desk.ui.workplace.going import Going
from desk.ui.workplace.keeping_watch import KeepingWatch
from desk.ui.workplace.navigation import Navigation
from desk.ui.workplace.opening import Opening
from desk.ui.workplace.panels import NAVIGATION, Panels
from desk.ui.workplace.undoing import Undoing
from desk.usecases.first_steps import FirstStep
from desk.usecases.ports import Answer, Settled
from desk.usecases.results import BlackoutCard, BookingCard, SearchHit

NARROWEST = 340
MOST_OF_THE_WINDOW = 0.4  # with large text; at ordinary text whoever drags the edge decides


class Workplace(QWidget):
    """`said` carries a passing remark for the status bar; `offers_changed` what can be done with what is shown."""

    said = Signal(str)
    offers_changed = Signal(object)

    def __init__(self, home: SignedIn, actions: Actions, state: WindowState, server: str) -> None:
        super().__init__()
        self.home, self._window_actions, self._state = home, actions, state
        home.setParent(self)
        self.banner = Banner()
        self.panel = BoardPanel()
        self.panels = Panels(home, server, self.turn_to)
        self.inspector = Inspector(home)
        self.stack = Pages()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.navigation = Navigation([actions[name] for name in NAVIGATION], [actions["keys"], actions["lock"]])
        self.controller = BoardController(home, self.panel, self)
        self.undoing = Undoing(home)
        self.errand = DrawerErrand(home, lambda: self.panels.till, self.turn_to, self._back_to_form)
        self.toast = Toast(self, QCoreApplication.translate("Workplace", "Undo"), "Ctrl+Z")
        self._lost_shown = False
        self._lay_out()
        self._connect()
        self.going = Going(home, self.panel, self.controller, self.inspector)
        self.opening = Opening(home, self.panel, self.inspector, self.going)
        self._connect_openings()
        self.search = SearchPalette(home, self)
        self.search.chosen.connect(self._on_hit)
        self.board_wishes = bind_board_wishes(self.panel.view, self.opening.hold_here, self.want)
        self.panel.agenda.addActions(self.board_wishes)  # they act in the list as on the table
        on_look_changed(self._fit)

    def _lay_out(self) -> None:
        self.stack.addWidget(self.panel)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.inspector)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setCollapsible(0, False)
        self.splitter.setCollapsible(1, False)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.navigation)
        below.addWidget(self.splitter, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(below, 1)

    def _connect(self) -> None:
        self.controller.card_wanted.connect(self._on_card_wanted)
        self.controller.problem.connect(self._on_problem)
        self.controller.moves.said.connect(self.said)
        self.panels.built.connect(self._on_panel_built)
        self.panel.owner_selected.connect(self._on_owner_selected)
        self.panel.owner_activated.connect(self._on_owner_activated)
        self.panel.menu_wanted.connect(self._on_menu_wanted)
        self.inspector.owner_wanted.connect(self.controller.select)
        self.inspector.making.opened.connect(self.controller.overtaken)
        self.inspector.offers_changed.connect(self.offers_changed)
        self.home.answered.connect(self._on_answered)
        self.home.said.connect(self.said)
        self.undoing.step_taken.connect(self._on_step_taken)
        self.undoing.undone.connect(self._on_undone)
        self.undoing.refused.connect(self._on_undone)
        self.toast.pressed.connect(self.undoing.undo)
        self.home.settled.connect(self._on_settled)
        KeepingWatch(self.home, self.banner, self).health_wanted.connect(partial(self.turn_to, "health"))
        self.home.live.state_changed.connect(self._on_live_state)

    def _connect_openings(self) -> None:
        self.opening.inspector_wanted.connect(self._show_inspector)
        self.inspector.first_steps.wanted.connect(self._on_first_step)
        self.opening.booking_wanted.connect(self.go_to_booking)
        self.opening.said.connect(self.said)
        self.panel.period_chosen.connect(self.opening.hold)
        self.panel.import_wanted.connect(self.opening.import_days)
        self.controller.moves.form_wanted.connect(self.opening.move)
        self.controller.moves.copy_ready.connect(self.opening.hold_copy)

    def start(self) -> None:
        """Begins to read and to listen; the screen is there already."""
        self.controller.start()
        self.home.start()
        self.home.recover()
        self.panel.setFocus()

    # ---- what the person does ------------------------------------------------------------------------------------

    def turn_to(self, name: str) -> None:
        """Shows a panel by the name of its action; an answer to what lies behind it leaves the keyboard here."""
        before, beside = self._shown, self.panels.get(name)
        now = beside or self.panel
        now.setEnabled(True)
        self.stack.setCurrentWidget(now)
        before.setEnabled(before is now)
        self._window_actions[name if beside is not None else "board"].setChecked(True)
        self.inspector.setVisible(beside is None and self._window_actions["inspector"].isChecked())
        self._shown.setFocus()

    def go_to_booking(self, booking_id: BookingId, period: Period, wish: Wish | None = None) -> None:
        """Shows one booking on the board and in the inspector, with the form of its next step if one is wanted."""
        self.inspector.uncover()
        self._show_inspector()
        self.going.go(booking_id, period, wish)

    def _on_hit(self, hit: SearchHit) -> None:
        self.go_to_booking(hit.booking_id, hit.period)

    def print_latest(self) -> None:
        """The youngest paper of the booking that is shown, straight to this PC's printer; of a list its preview."""
        if self.stack.currentWidget() is self.panels.by_name.get("reports"):
            self.panels.reports.preview()
        elif self.stack.currentWidget() is self.panels.by_name.get("money") and self.panels.money.printable:
            self.panels.money.preview()
        elif self.inspector.booking.isHidden():
            self.said.emit(QCoreApplication.translate("Workplace", "Choose a booking on the board first."))
        else:
            self.inspector.booking.papers.print_latest()

    def _back_to_form(self) -> None:
        """To the form that waits in the inspector."""
        if self.inspector.form is not None:
            self._show_inspector()
            self.inspector.focus_inside()

    def _on_money_wanted(self, kind: str) -> None:
        """A list of money, or the drawers."""
        self.turn_to("till" if kind == "till" else "money")
        if kind != "till":
            self.panels.money.turn_to(kind)

    def _on_first_step(self, step: FirstStep) -> None:
        """To the page of settings where the step is done, or to the board with its first slot."""
        page = {FirstStep.PAPERS: "registration", FirstStep.PRICES: "space", FirstStep.PEOPLE: "staff"}.get(step)
        if page is None:
            self.turn_to("board")
            self.said.emit(QCoreApplication.translate("Workplace", "Choose a free period and press Enter to hold it."))
        else:
            self.turn_to("settings")
            self.panels.settings.go_to(page)

    def want(self, wish: Wish) -> None:
        """Opens the form of a wish on what is selected; says why not, if not."""
        self._show_inspector()
        if not self.inspector.want(wish):
            self.said.emit(self._window_actions.wishes[wish].statusTip())

    @property
    def offers(self) -> dict[Wish, Offer]:
        """What can be done with what is shown."""
        if not self.inspector.booking.isHidden():
            return self.inspector.booking.found
        return self.inspector.blackout.found if not self.inspector.blackout.isHidden() else {}

    @property
    def unsaved(self) -> bool:
        """Whether something was typed anywhere that closing would lose."""
        return self.inspector.unsaved or self.panels.unsaved

    def leave(self, then: Callable[[], None]) -> bool:
        """Whether nothing typed would be lost; if it would, it asks in place and does `then` later."""
        return self.panels.leave(then) and self.inspector.leave(then)

    def stay(self) -> None:
        """Takes back questions that are none any more."""
        self.panels.stay()
        self.inspector.slot.stay()

    @property
    def _shown(self) -> QWidget:
        return self.stack.currentWidget() or self.panel

    def panes(self) -> list[QWidget]:
        """Where F6 goes, in order."""
        first = self.navigation.buttons[0]
        return [self._shown, *([self.inspector] if self.inspector.isVisible() else []), first]

    def resync(self) -> None:
        self.controller.resync()
        self.said.emit(QCoreApplication.translate("Workplace", "Reading everything again."))

    def say_again(self) -> None:
        """The language has changed: what the panels wrote from the database is written again."""
        self.home.live.everything_changed.emit()
        self.offers_changed.emit(self.offers)

    def _show_inspector(self) -> None:
        if self.stack.currentWidget() is not self.panel:
            self._window_actions["board"].trigger()
        if not self.inspector.isVisible():
            self._window_actions["inspector"].setChecked(True)
            self.inspector.show()

    # ---- what happens --------------------------------------------------------------------------------------------

    def _on_panel_built(self, name: str, panel: QWidget) -> None:
        self.stack.addWidget(panel)
        wishes: dict[str, Callable[..., None]] = {
            "hold_wanted": self.opening.hold_found,
            "money_wanted": self._on_money_wanted,
            "closure_wanted": self.opening.deal_with,
            "booking_wanted": self.go_to_booking,
            "opened": self.errand.on_opened,
        }
        for wish, slot in wishes.items():
            if hasattr(panel, wish):
                getattr(panel, wish).connect(slot)

    def _on_card_wanted(self, card: BookingCard | BlackoutCard | None) -> None:
        if card is not None:
            self.inspector.show_card(card, quietly=self.panel.walked)
        elif self.inspector.form is None:
            self.inspector.show_nothing()
        else:
            self.inspector.slot.stay()

    def _on_owner_selected(self, _owner: UUID | None) -> None:
        """Somebody walks over the board; a reading alone tells this too, but then the keyboard is elsewhere."""
        if self.panel.view.hasFocus():
            self.inspector.uncover()

    def _on_owner_activated(self, owner: UUID) -> None:
        self.inspector.uncover()
        self._show_inspector()
        self.controller.on_owner_selected(owner)
        self.inspector.focus_when_shown(owner)

    def _on_problem(self, error: DeskError) -> None:
        if not isinstance(error, Unavailable):
            self.banner.tell(told(error), icon_name="circle-alert")
        elif self.home.live.state.live:  # it is read again by itself; only a lost feed is worth a banner
            self.said.emit(told(error))

    def _on_answered(self, answer: Answer) -> None:
        sentence = outcome_sentence(answer)
        if sentence:
            self.said.emit(sentence)

    def _on_step_taken(self, words: str) -> None:
        self.toast.tell(words, offer=True)

    def _on_undone(self, words: str) -> None:
        """Undone or not: told in the same place, without a button."""
        self.toast.tell(words, offer=False)

    def _on_settled(self, command: str, settled: Settled) -> None:
        self.banner.tell(settled_sentence(command, settled), icon_name="history")

    def _on_live_state(self, state: LiveState) -> None:
        """A lost server is told until it is back; the first seconds of connecting are not worth a banner."""
        if not state.live:
            self._lost_shown = True
            self.banner.tell(lost_sentence(state, self.home.zone), icon_name="wifi-off", closable=False)
        elif self._lost_shown:
            self._lost_shown = False
            self.banner.clear()
            self.said.emit(QCoreApplication.translate("Workplace", "Connected again; everything was read anew."))

    def _on_menu_wanted(self, at: QPoint, owner: UUID | None, chosen: Chosen | None) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        if owner is None:
            menu.addAction(self._window_actions["hold"])
            menu.addAction(self._window_actions["block"])
        else:
            for wish in self.offers:
                menu.addAction(self._window_actions.wishes[wish])
        menu.popup(at)

    def _on_splitter_moved(self) -> None:
        self._state.inspector_width = round(self.splitter.sizes()[1] * 100 / scaled(100))

    def _fit(self) -> None:
        """The inspector's width grows with the size of text, but the board keeps the greater part of the window."""
        self.inspector.setMinimumWidth(NARROWEST)
        wanted, whole = scaled(self._state.inspector_width), self.width() - self.navigation.width()
        if wanted > self._state.inspector_width and whole > 0:
            wanted = min(wanted, max(NARROWEST, round(whole * MOST_OF_THE_WINDOW)))
        self.splitter.setSizes([10_000, wanted])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not event.oldSize().isValid() or scaled(100) > 100:
            self._fit()
