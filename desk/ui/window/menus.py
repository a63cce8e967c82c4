"""The menu bar with every action, the choices of look, and the cheat sheet made from the same actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from desk.domain.lifecycle import SENIOR, Actor
from desk.ui.board.keys import BOARD_KEYS
from desk.ui.booking.wish import Wish
from desk.ui.language.tongue import Language, tongue
from desk.ui.look.mnemonics import plain
from desk.ui.look.theme import Choice, apply_theme, watcher
from desk.ui.window.cheat_sheet import CheatSheet, with_keys
from desk.ui.window.menu_letters import MenuLetters
from desk.ui.window_state import WindowState
from desk.ui.workplace.actions import Actions, form_keys

if TYPE_CHECKING:
    from desk.ui.booking.offers import Offer
    from desk.ui.workplace.workplace import Workplace

PERCENTS = (100, 125, 150, 175, 200)
IDLE_MINUTES = (2, 5, 10, 30)


class Menus(QObject):
    """`panel_wanted` (name), `wish_wanted` (Wish), `inspector_toggled` (shown)."""

    panel_wanted = Signal(str)
    wish_wanted = Signal(object)
    inspector_toggled = Signal(bool)
    idle_minutes_chosen = Signal()

    def __init__(self, window: QMainWindow, actions: Actions, state: WindowState) -> None:
        super().__init__(window)
        self._window, self._actions, self._state = window, actions, state
        self._workplace: Workplace | None = None
        self.sheet: CheatSheet | None = None
        self._form_keys: list[QAction] = []
        MenuLetters(window)
        bar = window.menuBar()
        self.desk = bar.addMenu(QCoreApplication.translate("Menus", "&Desk"))
        self.go = bar.addMenu(QCoreApplication.translate("Menus", "&Go"))
        self.booking = bar.addMenu(QCoreApplication.translate("Menus", "&Booking"))
        self.board = bar.addMenu(QCoreApplication.translate("Menus", "B&oard"))
        self.papers = bar.addMenu(QCoreApplication.translate("Menus", "&Papers"))
        self.view = bar.addMenu(QCoreApplication.translate("Menus", "&View"))
        self.help = bar.addMenu(QCoreApplication.translate("Menus", "&Help"))
        self._fill()
        self._fill_view()
        self._connect()

    def _fill(self) -> None:
        by_name = self._actions.by_name
        for name in ("lock", "switch"):
            self.desk.addAction(by_name[name])
        self._fill_idle(self.desk.addMenu(QCoreApplication.translate("Menus", "Lock by &itself")))
        self.desk.addAction(by_name["profile"])
        self.desk.addSeparator()
        self.desk.addAction(by_name["quit"])
        for name in (
            "board",
            "today",
            "finder",
            "search",
            "customers",
            "till",
            "money",
            "messages",
            "reports",
            "health",
            "settings",
        ):
            self.go.addAction(by_name[name])
        self.go.addSeparator()
        for name in ("next_pane", "previous_pane", "resync"):
            self.go.addAction(by_name[name])
        self.booking.addAction(by_name["hold"])
        self.booking.addAction(by_name["block"])
        self.booking.addAction(by_name["print"])
        for name in ("letter", "registration", "function_sheet", "statement"):
            self.papers.addAction(by_name[name])
        self.papers.addSeparator()
        for name in ("day_sheet", "month_chart"):
            self.papers.addAction(by_name[name])
        self.papers.addSeparator()
        for name in ("import_register", "export"):
            self.papers.addAction(by_name[name])
        self.booking.addAction(by_name["undo"])
        self.booking.addSeparator()
        for wish, action in self._actions.wishes.items():
            action.setProperty("wish", wish.value)
            self.booking.addAction(action)
        self.booking.setToolTipsVisible(True)
        self.help.addAction(by_name["keys"])
        self.help.addAction(by_name["support"])

    def _fill_view(self) -> None:
        self.view.addAction(self._actions["inspector"])
        self.view.addSeparator()
        looks: list[tuple[Choice, str]] = [
            ("auto", QCoreApplication.translate("Menus", "As the &system")),
            ("light", QCoreApplication.translate("Menus", "&Light")),
            ("dark", QCoreApplication.translate("Menus", "&Dark")),
            ("contrast", QCoreApplication.translate("Menus", "High &contrast")),
        ]
        self._looks = self._choices(self.view, [(text, name) for name, text in looks], watcher().choice)
        self._looks.triggered.connect(self._on_look)
        sizes = self.view.addMenu(QCoreApplication.translate("Menus", "&Text size"))
        self._sizes = self._choices(sizes, [(f"{percent} %", percent) for percent in PERCENTS], watcher().percent)
        self._sizes.triggered.connect(self._on_size)
        self._fill_languages(self.view.addMenu(QCoreApplication.translate("Menus", "La&nguage")))

    def _fill_idle(self, menu: QMenu) -> None:
        text = QCoreApplication.translate("Menus", "After {count} minutes")
        entries: list[tuple[str, object]] = [(text.replace("{count}", str(count)), count) for count in IDLE_MINUTES]
        never: tuple[str, object] = (QCoreApplication.translate("Menus", "&Never"), 0)
        self._idle = self._choices(menu, [*entries, never], self._state.idle_minutes)
        self._idle.triggered.connect(self._on_idle_minutes)

    def _on_idle_minutes(self, action: QAction) -> None:
        self._state.idle_minutes = int(action.data())
        self.idle_minutes_chosen.emit()

    def _fill_languages(self, menu: QMenu) -> None:
        names: list[tuple[str, object]] = [(language.own_name, language) for language in Language]
        self._languages = self._choices(menu, names, tongue().language)
        self._languages.triggered.connect(self._on_language)
        menu.addSeparator()
        self._digits = menu.addAction(QCoreApplication.translate("Menus", "Devanagari &digits"))
        self._digits.setCheckable(True)
        self._digits.setChecked(tongue().devanagari_digits)
        self._digits.toggled.connect(self._on_digits)

    def _choices(self, menu: QMenu, entries: list[tuple[str, object]], chosen: object) -> QActionGroup:
        group = QActionGroup(self)
        for text, value in entries:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setData(value)
            group.addAction(action)
        return group

    def _connect(self) -> None:
        panels = QActionGroup(self)
        for name in (
            "board",
            "today",
            "finder",
            "customers",
            "till",
            "money",
            "messages",
            "reports",
            "health",
            "settings",
        ):
            self._actions[name].setCheckable(True)
            panels.addAction(self._actions[name])
        self._actions["board"].setChecked(True)
        panels.triggered.connect(self._on_panel)
        for action in self._actions.wishes.values():
            action.triggered.connect(self._on_wish)
        inspector = self._actions["inspector"]
        inspector.setCheckable(True)
        inspector.setChecked(True)
        inspector.toggled.connect(self.inspector_toggled)

    def serve(self, workplace: Workplace | None) -> None:
        """Enables what the person signed in can do; None: nobody, or the window is covered."""
        if self.sheet is not None:
            self.sheet.hide()
            self.sheet.deleteLater()
            self.sheet = None
        for name, action in self._actions.by_name.items():
            action.setEnabled(workplace is not None or name in ("quit", "switch"))
        self.board.clear()
        if workplace is None:
            self._actions.offer({}, "")
            self._workplace = None
            return
        self._refuse_by_rank(workplace.home.desk.identity.rank)
        for action in workplace.panel.board_actions():
            self.board.addAction(action)
        if workplace is not self._workplace:
            workplace.offers_changed.connect(self._on_offers)
        self._workplace = workplace
        self._on_offers(workplace.offers)

    def _refuse_by_rank(self, rank: Actor) -> None:
        """What this rank cannot do says so in its tooltip, and at its key."""
        reasons = {
            "block": QCoreApplication.translate("Menus", "Only a manager can block a space."),
            "reports": QCoreApplication.translate("Menus", "Reports are for managers and owners."),
            "import_register": QCoreApplication.translate("Menus", "Only a manager can bring an old register in."),
        }
        for name, why in reasons.items():
            self._actions.refuse(name, "" if rank in SENIOR else why)
        owners = QCoreApplication.translate("Menus", "Only an owner can choose how customers pay.")
        self._actions.refuse("profile", "" if rank is Actor.OWNER else owners)

    # ---- the cheat sheet -----------------------------------------------------------------------------------------

    def show_keys(self) -> None:
        """Opens the page of keys over the window, or closes it."""
        if self.sheet is not None and self.sheet.isVisible():
            self.sheet.close_sheet()
            return
        if self.sheet is None:
            self.sheet = CheatSheet(self._window, self._sections())
        self.sheet.open_sheet()

    def fit(self) -> None:
        """Keeps the page of keys as large as the window."""
        if self.sheet is not None:
            self.sheet.setGeometry(self._window.rect())

    def _sections(self) -> list[tuple[str, list[QAction]]]:
        menus = (self.booking, self.papers, self.go, self.desk, self.view, self.help)
        sections = [(plain(menu.title()), menu.actions()) for menu in menus]
        if self._workplace is not None:
            sections.append((QCoreApplication.translate("Menus", "Customers"), self._workplace.panels.customers.keys))
            sections.append((QCoreApplication.translate("Menus", "Cash drawer"), self._workplace.panels.till.keys))
            sections.append((QCoreApplication.translate("Menus", "Money"), self._workplace.panels.money.keys))
            sections.append((QCoreApplication.translate("Menus", "Messages"), self._workplace.panels.messages.keys))
            sections.append((QCoreApplication.translate("Menus", "Reports"), self._workplace.panels.reports.keys))
        self._form_keys = self._form_keys or form_keys(self)
        forms = (QCoreApplication.translate("Menus", "Forms"), self._form_keys)
        sections = [*self._board_sections(), *sections, forms]
        known = {id(action) for _, actions in sections for action in with_keys(actions)}
        others = {
            (a.text(), a.shortcut()): a for a in with_keys(self._window.findChildren(QAction)) if id(a) not in known
        }
        return [*sections, (QCoreApplication.translate("Menus", "Elsewhere"), list(others.values()))]

    def _board_sections(self) -> list[tuple[str, list[QAction]]]:
        """The board's keys by what they are for; the booking's own single keys among them."""
        if self._workplace is None:
            return []
        headings = {
            "move": QCoreApplication.translate("Menus", "Board: moving about"),
            "choose": QCoreApplication.translate("Menus", "Board: choosing"),
            "page": QCoreApplication.translate("Menus", "Board: pages"),
            "look": QCoreApplication.translate("Menus", "Board: look"),
        }
        by_name = self._workplace.panel.actions_by_name
        groups: dict[str, list[QAction]] = {group: [] for group in headings}
        for key in BOARD_KEYS:
            groups[key.group].append(by_name[key.name])
        single = (QCoreApplication.translate("Menus", "Board: the booking"), self._workplace.board_wishes)
        return [*((headings[group], actions) for group, actions in groups.items()), single]

    # ---- what the person chooses ---------------------------------------------------------------------------------

    def _on_panel(self, action: QAction) -> None:
        self.panel_wanted.emit(action.objectName())

    def _on_wish(self) -> None:
        self.wish_wanted.emit(Wish(self.sender().property("wish")))

    def _on_offers(self, found: dict[Wish, Offer]) -> None:
        choose = QCoreApplication.translate("Menus", "Choose a booking on the board first.")
        unfit = QCoreApplication.translate("Menus", "This cannot be done with what is chosen now.")
        self._actions.offer(found, unfit if found else choose)

    def _on_look(self, action: QAction) -> None:
        choice = cast(Choice, action.data())
        self._state.appearance = choice
        self._dress(choice, watcher().percent)

    def _on_size(self, action: QAction) -> None:
        self._state.text_percent = int(action.data())
        self._dress(watcher().choice, int(action.data()))

    def _on_language(self, action: QAction) -> None:
        self._state.language = str(action.data())
        self._speak(Language(action.data()), self._digits.isChecked())

    def _on_digits(self, wished: bool) -> None:
        self._state.devanagari_digits = wished
        self._speak(tongue().language, wished)

    def _speak(self, language: Language, digits: bool) -> None:
        """Everything that is shown follows; the page of keys is made anew when it is opened next."""
        if self.sheet is not None:
            self.sheet.close_sheet()
            self.sheet.deleteLater()
            self.sheet = None
        tongue().speak(language, devanagari_digits=digits)

    def _dress(self, choice: Choice, percent: int) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, choice, percent=percent)
