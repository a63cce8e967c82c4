"""Payment providers: through which of them each venue is paid, in which ways and sums, and their keys on this PC."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.lifecycle import Actor
from desk.domain.money import Money
from desk.domain.venue import Venue
from desk.ui.booking.form_slot import FormSlot
from desk.ui.booking.payment.words import online_way_word
from desk.ui.language.told import told
from desk.ui.settings.provider_forms import KeysForm, OfferForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.keyed import keyed
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.row_table import Row, RowTable
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.payments.set_up import ProviderForm, ProviderKeys, VenueOffer


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """All that the page shows, read in one go; `problem` is why no keys can be kept here."""

    forms: tuple[ProviderForm, ...]
    kept: frozenset[str]
    problem: str
    offers: tuple[VenueOffer, ...]


class ProvidersPage(QWidget):
    """One row a venue and provider. Only an owner chooses; keys are kept where the worker runs."""

    left_upwards = Signal()

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self.home = home
        self.keys: ProviderKeys | None = None
        self.found: Found | None = None
        self.slot, self.notice = FormSlot(), Notice()
        self.list = RowTable(_columns(), sums=(3, 4), state=5)
        self.list.setAccessibleName(QCoreApplication.translate("Providers", "Payment providers"))
        self.remark = Words("", "muted")
        self.offer_button = Button(
            QCoreApplication.translate("Providers", "Choose for this venue…"), "primary", shortcut="Return"
        )
        self.keys_button = Button(
            QCoreApplication.translate("Providers", "Keys on this PC…"), icon_name="lock", shortcut="Ctrl+D"
        )
        keyed(self, [("Ctrl+D", self.keys_button.text(), self.set_keys)])
        row = Flow(self)
        for button in (self.offer_button, self.keys_button):
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Words(QCoreApplication.translate("Providers", "Payment providers"), "title"))
        for widget in (self.remark, self.notice, row, self.slot):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addStretch(0)  # where there is nothing to list, what is said stays at the top
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.entered.connect(self.choose)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.left_upwards.connect(self.left_upwards)
        self.offer_button.clicked.connect(self.choose)
        self.keys_button.clicked.connect(self.set_keys)
        self.slot.answered.connect(self._on_done)
        self.slot.emptied.connect(self.list.setFocus)

    # ---- reading -------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self.slot.form or self.list).setFocus()

    def refresh(self) -> None:
        """Reads the venues' providers and which keys are here."""
        self.home.read(self._read, done=self._on_read, failed=self._on_failed)

    def _read(self) -> Found:
        """Runs in a lane: the key store may ask its person something."""
        make = self.home.desk.provider_keys
        offers = tuple(self.home.desk.reader.provider_offers())
        if make is None:
            return Found(forms=(), kept=frozenset(), problem="", offers=offers)
        keys = self.keys = self.keys or make()
        return Found(forms=tuple(keys.forms()), kept=keys.kept(), problem=keys.why_not(), offers=offers)

    def _on_failed(self, error: DeskError) -> None:
        self.notice.tell(told(error))

    def _on_read(self, found: Found) -> None:
        self.found = found
        none = QCoreApplication.translate("Providers", "The demo has a provider of its own; nothing is set up here.")
        self.remark.setText(told(found.problem) if found.forms else none)
        self.remark.setVisible(bool(self.remark.text()))
        rows = [_row(venue, form, self._offer(venue, form), found) for venue, form in self._pairs()]
        focused = self.hasFocus()
        self.list.put_rows(rows)
        self.list.setVisible(bool(rows))
        if focused and rows:
            self.list.setFocus()
        self._on_current()

    def _pairs(self) -> list[tuple[Venue, ProviderForm]]:
        forms = self.found.forms if self.found is not None else ()
        return [(venue, form) for venue in self.home.house.venues for form in forms]

    def _offer(self, venue: Venue, form: ProviderForm) -> VenueOffer | None:
        offers = self.found.offers if self.found is not None else ()
        return next((o for o in offers if (o.venue_id, o.provider) == (venue.id, form.name)), None)

    def current(self) -> tuple[Venue, ProviderForm] | None:
        """The venue and provider of the current row."""
        key = self.list.key()
        return next(((v, f) for v, f in self._pairs() if (v.id, f.name) == key), None)

    def _on_current(self, *_: object) -> None:
        owner = self.home.identity.rank is Actor.OWNER
        only = QCoreApplication.translate("Providers", "Only an owner can choose providers.")
        self.offer_button.allow("" if owner else only)
        problem = told(self.found.problem) if self.found is not None else ""
        self.keys_button.allow(problem or ("" if self.home.senior else only))
        for button in (self.offer_button, self.keys_button):
            button.setVisible(self.current() is not None)

    # ---- doing ---------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """The form of the current venue and provider."""
        pair = self.current()
        if pair is None or self.keys is None:
            return
        if not self.offer_button.isEnabled():
            self.notice.tell(self.offer_button.toolTip(), "warning")
            return
        venue, form = pair
        least = self.keys.minimum(form.name, venue.currency)
        self.slot.open(OfferForm(self.home, venue, form, least, self._offer(venue, form)))

    def set_keys(self) -> None:
        """The form of the current provider's keys."""
        pair = self.current()
        if pair is not None and self.keys is not None and self.keys_button.isEnabled():
            here = self.found is not None and pair[1].name in self.found.kept
            self.slot.open(KeysForm(self.home, pair[1], self.keys, here))

    def _on_done(self, said: object) -> None:
        if isinstance(said, str) and said:
            self.notice.tell(said, "good")
        self.refresh()
        self.list.setFocus()


def _row(venue: Venue, form: ProviderForm, offer: VenueOffer | None, found: Found) -> Row:
    on = offer is not None and offer.active
    state = QCoreApplication.translate("Providers", "On") if on else QCoreApplication.translate("Providers", "Off")
    here = QCoreApplication.translate("Providers", "Kept here")
    return Row(
        key=(venue.id, form.name),
        tone="ok" if on else "small",
        cells=(
            venue.name,
            form.title,
            ", ".join(online_way_word(way) for way in offer.ways) if offer is not None else "–",
            money(Money(offer.minimum_minor, venue.currency)) if offer is not None else "–",
            money(Money(offer.maximum_minor, venue.currency)) if offer is not None else "–",
            state,
            here if form.name in found.kept else QCoreApplication.translate("Providers", "Not on this PC"),
        ),
    )


def _columns() -> list[str]:
    return [
        QCoreApplication.translate("Providers", "Venue"),
        QCoreApplication.translate("Providers", "Provider"),
        QCoreApplication.translate("Providers", "Ways"),
        QCoreApplication.translate("Providers", "At least"),
        QCoreApplication.translate("Providers", "At most"),
        QCoreApplication.translate("Providers", "State"),
        QCoreApplication.translate("Providers", "Keys"),
    ]
