"""The page of the texts: kinds on the left, channel and language above, the editor below; unsaved texts are marked."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QTabBar, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.messages.kind import Channel, MessageKind
from desk.domain.money import Money
from desk.ui.language.told import told
from desk.ui.messages.text_draft import Place
from desk.ui.messages.text_form import TextForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.keyed import Deed, keyed
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.row_list import RowList
from desk.ui.words.message_words import channel_word, kind_word
from desk.ui.words.text import language_words
from desk.usecases.messages.reading import MessageHealth, MessageTemplate
from desk.usecases.ports import Answer

KINDS, CHANNELS, LANGUAGES = tuple(MessageKind), tuple(Channel), ("en", "hi", "mr")


class TextsPage(QWidget):
    """Reads when it is shown; drafts live as long as the page."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.dirty = True
        self._then: Callable[[], None] | None = None
        self._rebase = False
        self.kinds = RowList(QCoreApplication.translate("MessageTexts", "Kinds of message"))
        self.channels, self.languages = QTabBar(), QTabBar()
        self.form = TextForm(home)
        self.notice = Notice()
        self.keys: list[QAction] = []
        self._lay_out()
        self._connect()
        self._bind_keys()
        on_look_changed(self._fit)

    def _lay_out(self) -> None:
        for kind in KINDS:
            self.kinds.add(kind_word(kind), data=kind.value)
        self.kinds.setCurrentRow(0)
        for bar, words in ((self.channels, [channel_word(c) for c in CHANNELS]), (self.languages, self._languages())):
            for word in words:
                bar.addTab(word)
            bar.setDrawBase(False)
            bar.setExpanding(False)
        self.channels.setAccessibleName(QCoreApplication.translate("MessageTexts", "Channel"))
        self.languages.setAccessibleName(QCoreApplication.translate("MessageTexts", "Language"))
        bars = QHBoxLayout()
        bars.addWidget(self.channels)
        bars.addStretch(1)
        bars.addWidget(self.languages)
        inside = QWidget()
        editor = QVBoxLayout(inside)
        editor.setContentsMargins(0, 0, 8, 0)
        editor.addWidget(self.form)
        editor.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addLayout(bars)
        right.addWidget(self.notice)
        right.addWidget(area, 1)
        right.addWidget(self.form.detach_footer())
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 14, 2, 0)
        row.setSpacing(24)
        row.addWidget(self.kinds)
        row.addLayout(right, 1)
        self.setFocusProxy(self.kinds)

    def _languages(self) -> list[str]:
        return [language_words()[language] for language in LANGUAGES]

    def _connect(self) -> None:
        self.kinds.currentRowChanged.connect(self._on_place)
        self.channels.currentChanged.connect(self._on_place)
        self.languages.currentChanged.connect(self._on_place)
        self.form.answered.connect(self._on_saved)
        self.form.closed.connect(self._on_put_back)
        self.form.drafts_changed.connect(self._mark)
        self.form.stale.connect(self._on_stale)
        self._home.live.messages_changed.connect(self._on_told)
        self._home.live.everything_changed.connect(self._on_told)

    def _bind_keys(self) -> None:
        deeds: tuple[Deed, ...] = (
            ("Alt+PgDown", QCoreApplication.translate("MessageTexts", "Next channel"), self._next_channel),
            ("Alt+PgUp", QCoreApplication.translate("MessageTexts", "Next language"), self._next_language),
            (
                "Ctrl+D",
                QCoreApplication.translate("MessageTexts", "Copy for the DLT portal"),
                self.form.copy_for_portal,
            ),
            ("F8", QCoreApplication.translate("MessageTexts", "Next problem in the text"), self.next_problem),
        )
        self.keys += keyed(self, deeds)

    # ---- which text ----------------------------------------------------------------------------------------------

    def _chosen(self) -> Place:
        return Place(
            kind=KINDS[max(0, self.kinds.currentRow())],
            channel=CHANNELS[max(0, self.channels.currentIndex())],
            language=LANGUAGES[max(0, self.languages.currentIndex())],
        )

    def turn_to(self, place: Place) -> None:
        """Shows a text; what is typed elsewhere stays as a draft."""
        blocked = [QSignalBlocker(widget) for widget in (self.kinds, self.channels, self.languages)]
        self.kinds.setCurrentRow(KINDS.index(place.kind))
        self.channels.setCurrentIndex(CHANNELS.index(place.channel))
        self.languages.setCurrentIndex(LANGUAGES.index(place.language))
        blocked.clear()
        self._on_place()

    def _on_place(self) -> None:
        self.form.show_place(self._chosen())
        self._mark()

    def _next_channel(self) -> None:
        self.channels.setCurrentIndex((self.channels.currentIndex() + 1) % len(CHANNELS))

    def _next_language(self) -> None:
        self.languages.setCurrentIndex((self.languages.currentIndex() + 1) % len(LANGUAGES))

    def next_problem(self) -> None:
        """To the next place in the text where something is wrong."""
        editor = self.form.text.editor
        here = len(editor.text()[: editor.textCursor().position()])
        places = [problem.position for problem in self.form.problems() if problem.length]
        if places:
            editor.go_to(next((place for place in places if place > here), places[0]))

    def _mark(self) -> None:
        """Kinds, channels and languages with unsaved texts have a dot; texts not in use are said so."""
        drafts, shown = self.form.drafts, self._chosen()
        unsaved = QCoreApplication.translate("MessageTexts", "not saved")
        for row, kind in enumerate(KINDS):
            item = self.kinds.item(row)
            self.kinds.say(item, kind_word(kind), unsaved if any(place.kind == kind for place in drafts) else "")
        for number, channel in enumerate(CHANNELS):
            changed = any(place.kind == shown.kind and place.channel == channel for place in drafts)
            self.channels.setTabText(number, f"{channel_word(channel)} •" if changed else channel_word(channel))
        for number, language in enumerate(LANGUAGES):
            here = Place(kind=shown.kind, channel=shown.channel, language=language)
            word = language_words()[language]
            self.languages.setTabText(number, f"{word} •" if here in drafts else word)

    # ---- reading and saving --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reads what is saved; drafts stay."""
        self.dirty = False
        self._home.read(self._both, done=self._on_read, failed=self._on_failed)

    def _both(self) -> tuple[list[MessageTemplate], MessageHealth]:
        """Runs in a lane."""
        reader = self._home.desk.reader
        return reader.message_templates(), reader.message_health()

    def _on_read(self, found: tuple[list[MessageTemplate], MessageHealth]) -> None:
        templates, health = found
        self.notice.clear()
        parts: dict[Channel, Money] = {}
        for provider in health.providers:
            for channel in provider.channels if provider.active else ():
                parts.setdefault(channel, provider.part)
        self.form.put(templates, parts)
        if self._rebase:
            self._rebase = False
            self.form.rebase()
        self._mark()

    def _on_failed(self, error: DeskError) -> None:
        self.dirty = True
        self.notice.tell(told(error))

    def _on_stale(self) -> None:
        """Another desk has saved this text: its version is read, and saving again is a decision with open eyes."""
        self._rebase = True
        self.refresh()

    def _on_told(self) -> None:
        self.dirty = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.dirty:
            self.refresh()

    def _on_saved(self, answer: Answer) -> None:
        if answer.template is not None:
            self.form.saved_as(answer.template)
        self._home.said.emit(QCoreApplication.translate("MessageTexts", "The text is saved as a new version."))
        self._go_on()

    def _on_put_back(self) -> None:
        self._mark()
        self._go_on()

    # ---- leaving -------------------------------------------------------------------------------------------------

    @property
    def unsaved(self) -> bool:
        return self.form.unsaved() or self.form.busy

    def leave(self, then: Callable[[], None] | None = None) -> bool:
        """Whether no draft would be lost; otherwise it asks at the first of them and does `then` in the end."""
        if not self.unsaved:
            return True
        self._then = then
        self._ask()
        return False

    def stay(self) -> None:
        self._then = None
        self.form.asking.clear()

    def _ask(self) -> None:
        if self.form.place not in self.form.drafts and self.form.drafts:
            self.turn_to(next(iter(self.form.drafts)))
        self.form.ask_before_leaving()

    def _go_on(self) -> None:
        """The next unsaved text, or what waited for all of them."""
        if self._then is None:
            return
        if self.form.drafts:
            self._ask()
            return
        then, self._then = self._then, None
        then()

    def _fit(self) -> None:
        self.kinds.setFixedWidth(scaled(190))
