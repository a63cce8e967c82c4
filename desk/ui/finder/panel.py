"""The finder's panel: asks while the question is typed, shows the free places, and turns one into a hold with Enter."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.finding import Answers, Found, Question
from desk.ui.board.rows import Chosen
from desk.ui.call import Call
from desk.ui.finder.answers import AnswerList
from desk.ui.finder.fields import FinderFields
from desk.ui.finder.words import advice, left_out, summary
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.tall import Tall
from desk.ui.widgets.words import Words
from desk.usecases.finding import find_free
from desk.usecases.results import House

PAUSE_MILLISECONDS = 150


class FinderPanel(QWidget):
    """`hold_wanted` carries what the board would tell (Chosen) and the number of guests (int | None)."""

    hold_wanted = Signal(object, object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._call: Call | None = None
        self._asked: Question | None = None
        self._go_on = False
        self.fields = FinderFields(home.house, home.now)
        self.list = AnswerList()
        self.said = Words("", "strong")
        self.reasons = Words("", "muted")
        self.notice = Notice()
        self.hint = Words(
            QCoreApplication.translate("Finder", "Enter goes to the list; Enter on an answer opens its hold."), "small"
        )
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect()
        self._say_what_to_do()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(Words(QCoreApplication.translate("Finder", "Find a free space"), "display"))
        column.addWidget(self.fields)
        column.addWidget(self.notice)
        column.addWidget(self.said)
        column.addWidget(self.reasons)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Tall(page))
        self.setAccessibleName(QCoreApplication.translate("Finder", "Find a free space"))
        self.setFocusProxy(self.fields)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.ask)
        self.fields.changed.connect(self._on_changed)
        self.fields.entered.connect(self._on_entered)
        self.list.chosen.connect(self._on_chosen)
        self.list.left_upwards.connect(self.fields.dates.editor.setFocus)
        self._home.house_changed.connect(self._on_house)
        for news in (self._home.live.booking_changed, self._home.live.blackout_changed):
            news.connect(self._on_told)
        self._home.live.everything_changed.connect(self._on_told)

    # ---- asking --------------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Reads the fields and asks; an answer under way is no longer wanted."""
        self._timer.stop()
        if self._call is not None:
            self._call.drop()
            self._call = None
        question = self.fields.question(self._home.now())
        self._asked = question
        if question is None:
            self.list.put((), self._home.house)
            self._say_what_to_do()
            if self._go_on:
                self._to_list()
            return
        reader, house = self._home.desk.reader, self._home.house
        self._call = self._home.read(
            find_free, reader, house, question, self._home.now(), done=self._on_answers, failed=self._on_failed
        )

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._call is not None or self._timer.isActive()

    def _on_changed(self) -> None:
        self._timer.start()

    def _on_told(self, _card: object = None) -> None:
        """Somebody changed something: asks again in a moment, if the answers can be seen."""
        if self._asked is not None and self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _on_entered(self) -> None:
        self._go_on = True
        if self.waiting:
            if self._timer.isActive():
                self.ask()
        else:
            self._to_list()

    def _to_list(self) -> None:
        self._go_on = False
        if self.list.topLevelItemCount():
            self.list.setFocus()
        else:
            self.fields.focus_trouble()

    def _on_answers(self, answers: Answers) -> None:
        self._call = None
        self.notice.clear()
        before = self.list.answer()
        self.list.put(answers.found, self._home.house)
        if before is not None and self.list.hasFocus():
            self._stay_on(before, answers)
        self.said.setText(summary(answers))
        self.reasons.setText(" ".join(part for part in (left_out(answers), advice(answers)) if part))
        self.reasons.setVisible(bool(self.reasons.text()))
        if self._go_on:
            self._to_list()

    def _stay_on(self, before: Found, answers: Answers) -> None:
        """While somebody walks in the list, a fresh answer does not move the cursor to another place."""
        if before in answers.found and (item := self.list.topLevelItem(answers.found.index(before))) is not None:
            self.list.setCurrentItem(item)

    def _on_failed(self, error: DeskError) -> None:
        self._call = None
        self._go_on = False
        self.notice.tell(told(error))

    def _say_what_to_do(self) -> None:
        self.said.setText(
            QCoreApplication.translate("Finder", "Type the dates that would suit, and what else is known.")
            if not self.fields.dates.editor.text().strip()
            else ""
        )
        self.reasons.setText("")
        self.reasons.hide()

    def _on_house(self, house: House) -> None:
        self.fields.set_house(house)
        self._on_told()

    # ---- choosing ------------------------------------------------------------------------------------------------

    def _on_chosen(self, answer: Found) -> None:
        chosen = Chosen(
            venue_id=answer.venue_id,
            period=answer.period,
            space_id=answer.space_id,
            composite_id=answer.composite_id,
            session_id=answer.session_id,
        )
        self.hold_wanted.emit(chosen, self._asked.guests if self._asked is not None else None)
