"""The log as a table for the keyboard: Enter goes to the message, Up from the first row to what is above."""

from desk.ui.widgets.row_table import Row, RowTable
from desk.ui.words.format import moment_text
from desk.ui.words.message_words import (
    channel_word,
    columns,
    kind_word,
    problem_word,
    state_mark,
    state_tone,
    state_word,
)
from desk.usecases.messages.reading import MessageCard
from desk.usecases.results import House

_CUSTOMER, _STATE = 1, 4


class LogList(RowTable):
    """`entered` when Enter or a double click goes to the current message; `left_upwards` asks for what is above."""

    def __init__(self) -> None:
        super().__init__(columns(), state=_STATE, stretched=_CUSTOMER)  # a long name gives way to the state
        self.cards: list[MessageCard] = []

    def put(self, cards: list[MessageCard], house: House) -> None:
        """Shows these; whichever was current stays so if it is still there, else the one in its place."""
        zone = house.venues[0].zone if house.venues else None
        self.cards = cards
        self.put_rows(
            [
                Row(
                    key=card.id,
                    cells=(
                        moment_text(card.created_at, zone) if zone is not None else "",
                        card.customer or "–",
                        kind_word(card.kind),
                        channel_word(card.channel),
                        state_word(card.state),
                    ),
                    tone=state_tone(card.state),
                    icon_name=state_mark(card.state),
                    tip=problem_word(card.problem),
                )
                for card in cards
            ]
        )

    def card(self) -> MessageCard | None:
        """The current message."""
        key = self.key()
        return next((card for card in self.cards if card.id == key), None)
