"""One list of money as a table: payments or refunds with what they wait for."""

from uuid import UUID

from desk.ui.booking.payment.words import pay_tone, refund_tone
from desk.ui.look.theme import Kind
from desk.ui.money.words import columns, row
from desk.ui.widgets.row_table import Row, RowTable
from desk.usecases.payments.reading import MoneyEntry
from desk.usecases.results import House

_AMOUNT, _STATE = 4, 5


class Entries(RowTable):
    """The entries of the list that is shown now."""

    def __init__(self) -> None:
        super().__init__(columns(), sums=(_AMOUNT,), state=_STATE)
        self.entries: list[MoneyEntry] = []

    def put(self, entries: list[MoneyEntry], house: House) -> None:
        """Shows these; whichever was current stays so if it is still there, else the one in its place."""
        self.entries = entries
        self.put_rows([Row(key=entry.id, cells=tuple(row(entry, house)), tone=_tone(entry)) for entry in entries])

    def entry(self) -> MoneyEntry | None:
        """The current entry."""
        wanted = self.key()
        return next((entry for entry in self.entries if isinstance(wanted, UUID) and entry.id == wanted), None)


def _tone(entry: MoneyEntry) -> Kind:
    if entry.payment is not None:
        return pay_tone(entry.payment)
    assert entry.refund is not None
    return refund_tone(entry.refund)
