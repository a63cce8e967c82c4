"""A refusal in place: what happened in words, the booking in the way, and alternatives as buttons."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal

from desk.domain.errors import DeskError, OutcomeUnknown, RecordChanged, SlotTaken, Unavailable
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.notice import Mood, Notice
from desk.ui.words.format import period_text
from desk.usecases.results import Alternative


class Refusal(Notice):
    """Tells one DeskError at a time. `chosen` carries an Alternative, `show_owner` the id of what is in the way."""

    chosen = Signal(object)
    show_owner = Signal(object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.first: Button | None = None

    def say(self, text: str, mood: Mood = "danger") -> None:
        self.first = None
        self.tell(text, mood)

    def tell_error(self, error: DeskError) -> None:
        """Shows the error's sentence with its tone and what can be done about it."""
        mood: Mood = "warning" if isinstance(error, OutcomeUnknown | RecordChanged) else "danger"
        plain = Unavailable() if type(error) is Unavailable else error  # since when and why, the banner says
        self.say(self._place_words(error) + told(plain), mood)
        if isinstance(error, SlotTaken):
            self._offer_ways_out(error)

    def _place_words(self, error: DeskError) -> str:
        """`Table 7: ` before the sentence of what has it."""
        if not isinstance(error, SlotTaken) or not error.in_the_way:
            return ""
        wanted = error.in_the_way[0].space_id
        names = [space.name for venue in self._home.house.venues for space in venue.spaces if space.id == wanted]
        return f"{names[0]}: " if names else ""

    def _offer_ways_out(self, error: SlotTaken) -> None:
        for alternative in error.alternatives:
            choose = partial(self.chosen.emit, alternative)
            button = self.offer(self._words(alternative), choose, icon_name="calendar-check")
            self.first = self.first or button
        for obstacle in error.in_the_way[:1]:
            owner: UUID | None = obstacle.booking_id or obstacle.blackout_id
            if owner is None:
                continue
            text = QCoreApplication.translate("Refusal", "Show {name}")
            name = obstacle.number or QCoreApplication.translate("Refusal", "the blackout")
            button = self.offer(text.replace("{name}", name), partial(self.show_owner.emit, owner), "quiet", "eye")
            self.first = self.first or button

    def _words(self, alternative: Alternative) -> str:
        house = self._home.house
        if alternative.space_id is not None:
            space = house.space(alternative.space_id)
            name, venue = space.name, house.venue(space.venue_id)
        else:
            assert alternative.composite_id is not None
            composite = house.composite(alternative.composite_id)
            name, venue = composite.name, house.venue(composite.venue_id)
        return f"{name} · {period_text(alternative.period, venue.zone)}"

    def focus_first(self) -> None:
        """Puts the keyboard on the first way out."""
        if self.first is not None:
            self.first.setFocus()
