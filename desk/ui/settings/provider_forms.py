"""The two forms of a provider: what a venue takes through it, and its keys, which are tried before they are kept."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desk.domain.errors import BadInput, BadMoney, DeskError
from desk.domain.money import Money, parse
from desk.domain.venue import Venue
from desk.ui.booking.form import CommandForm
from desk.ui.booking.payment.due import plain
from desk.ui.booking.payment.words import online_way_word
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.words import Words
from desk.ui.words.format import money
from desk.usecases.commands import Command
from desk.usecases.money_commands import OfferProvider
from desk.usecases.payments.providing import ProviderField
from desk.usecases.payments.set_up import ProviderForm, ProviderKeys, VenueOffer, set_keys, try_keys

MOST_MINOR = 100_000_000_000


class OfferForm(CommandForm):
    """What the provider would refuse anyway is refused at the field."""

    def __init__(
        self, home: SignedIn, venue: Venue, form: ProviderForm, least: Money, offer: VenueOffer | None
    ) -> None:
        title = QCoreApplication.translate("Providers", "{provider} at {venue}")
        title = title.replace("{provider}", form.title).replace("{venue}", venue.name)
        super().__init__(home, title, QCoreApplication.translate("Providers", "&Use this"), icon_name="check")
        self._venue, self._form, self._least = venue, form, least
        self._largest = Money(form.largest_minor or MOST_MINOR, venue.currency)
        self.active = QCheckBox(QCoreApplication.translate("Providers", "Customers of this &venue may pay through it"))
        self.ways = {way.value: QCheckBox(online_way_word(way.value)) for way in form.ways}
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        for check in self.ways.values():
            column.addWidget(check)
        self.which: Field[QWidget] = Field(QCoreApplication.translate("Providers", "Ways"), box)
        self.minimum = Field(QCoreApplication.translate("Providers", "At &least"), QLineEdit())
        self.maximum = Field(QCoreApplication.translate("Providers", "At &most"), QLineEdit())
        self.deducts = QCheckBox(
            QCoreApplication.translate("Providers", "The &commission's share is kept back from this money at once")
        )
        for widget in (self.active, self.which, self.minimum, self.maximum, self.deducts):
            self.body.addWidget(widget)
        self.minimum.editor.returnPressed.connect(self.maximum.editor.setFocus)
        self.maximum.editor.returnPressed.connect(self.submit)
        self._fill(offer)
        self.setFocusProxy(self.active)

    def _fill(self, offer: VenueOffer | None) -> None:
        currency = self._venue.currency
        self.active.setChecked(offer is None or offer.active)
        self.deducts.setChecked(offer is None or offer.deducts_commission)
        for way, check in self.ways.items():
            check.setChecked(offer is None or way in offer.ways)
        least = max(self._least.minor, offer.minimum_minor if offer is not None else 0)
        most = min(self._largest.minor, offer.maximum_minor if offer is not None else MOST_MINOR)
        self.minimum.editor.setText(plain(Money(least, currency)))
        self.maximum.editor.setText(plain(Money(most, currency)))
        self._before = self._typed()

    def _typed(self) -> tuple[object, ...]:
        checks = [self.active, self.deducts, *self.ways.values()]
        texts = (self.minimum.editor.text(), self.maximum.editor.text())
        return (*(check.isChecked() for check in checks), *texts)

    def command(self) -> Command | None:
        ways = tuple(way for way, check in self.ways.items() if check.isChecked())
        self.which.set_problem("" if ways else QCoreApplication.translate("Providers", "Choose one way at least."))
        least, most = self._sum(self.minimum), self._sum(self.maximum)
        if least is not None and least < self._least:
            text = QCoreApplication.translate("Providers", "The provider takes no less than {sum}.")
            self.minimum.set_problem(text.replace("{sum}", money(self._least)))
        if most is not None and self._largest < most:
            text = QCoreApplication.translate("Providers", "The provider takes no more than {sum}.")
            self.maximum.set_problem(text.replace("{sum}", money(self._largest)))
        elif least is not None and most is not None and most < least:
            self.maximum.set_problem(QCoreApplication.translate("Providers", "This is less than the smallest sum."))
        if least is None or most is None or any(f.troubled for f in (self.which, self.minimum, self.maximum)):
            return None
        return OfferProvider(
            venue_id=self._venue.id,
            provider=self._form.name,
            ways=ways,
            active=self.active.isChecked(),
            minimum_minor=least.minor,
            maximum_minor=most.minor,
            deducts_commission=self.deducts.isChecked(),
        )

    def _sum(self, field: Field[QLineEdit]) -> Money | None:
        field.set_problem("")
        try:
            return parse(field.editor.text().strip(), self._venue.currency)
        except BadMoney as error:
            field.set_problem(told(error))
            return None

    def on_refused(self, error: DeskError) -> None:
        fields = {"minimum_minor": self.minimum, "maximum_minor": self.maximum}
        if isinstance(error, BadInput) and error.field_name in fields:
            self.refusal.clear()
            fields[error.field_name].set_problem(told(error))

    def unsaved(self) -> bool:
        return self._typed() != self._before


class KeysForm(CommandForm):
    """Nothing of what is kept is ever shown. `answered` carries what the provider said (text) once they are kept."""

    def __init__(self, home: SignedIn, form: ProviderForm, keys: ProviderKeys, here: bool) -> None:
        title = QCoreApplication.translate("Providers", "Keys of {provider}").replace("{provider}", form.title)
        super().__init__(home, title, QCoreApplication.translate("Providers", "&Try and keep"), icon_name="lock")
        self._form, self._keys, self._here = form, keys, here
        about = QCoreApplication.translate(
            "Providers", "They go into the key store of this PC and nowhere else. Restart the worker to use them."
        )
        self.body.addWidget(Words(about, "muted"))
        self.fields = {field.name: _editor(field) for field in form.fields}
        for editor in self.fields.values():
            self.body.addWidget(editor)
        self.said = Words("", "ok")
        self.said.hide()
        self.body.addWidget(self.said)
        self.try_button = Button(QCoreApplication.translate("Providers", "Test &connection"), icon_name="wifi")
        self.try_button.clicked.connect(self.try_them)
        self.body.addWidget(self.try_button)
        last = list(self.fields.values())[-1]
        last.editor.returnPressed.connect(self.submit)
        self.setFocusProxy(next(iter(self.fields.values())).editor)

    def values(self) -> dict[str, str]:
        """As typed."""
        return {name: field.editor.text().strip() for name, field in self.fields.items()}

    def _good(self) -> dict[str, str] | None:
        """As typed, if each has its form; what has not is marked."""
        for field in self.fields.values():
            field.set_problem("")
        try:
            return self._keys.checked(self._form.name, self.values())
        except BadInput as error:
            titles = {field.title: field.name for field in self._form.fields}
            wrong = self.fields[titles[error.field_name]]
            wrong.set_problem(told(error))
            wrong.editor.setFocus()
            return None

    def try_them(self) -> None:
        """Really asks the provider: with what is typed, or with what is kept where nothing is typed."""
        self.said.hide()
        self.refusal.clear()
        kept = self._here and not any(self.values().values())
        if self.busy or (not kept and self._good() is None):
            return
        self.submit_button.set_busy(True)
        values = None if kept else self.values()
        self.home.read(try_keys, self._keys, self._form.name, values, done=self._on_tried, failed=self._on_not)

    def _on_tried(self, said: str | None) -> None:
        self.submit_button.set_busy(False)
        self.said.setText(said or "")
        self.said.setVisible(bool(said))

    def submit(self) -> None:
        """Tries them, and keeps them only if the provider accepts them."""
        if self.busy or self._good() is None:
            return
        self.said.hide()
        self.refusal.clear()
        self.submit_button.set_busy(True)
        self.home.read(set_keys, self._keys, self._form.name, self.values(), done=self._on_kept, failed=self._on_not)

    def _on_kept(self, said: str) -> None:
        self.submit_button.set_busy(False)
        self.answered.emit(said)

    def _on_not(self, error: DeskError) -> None:
        self.submit_button.set_busy(False)
        self.refusal.tell_error(error)

    def command(self) -> None:
        """Keys are no command: they never reach the database."""

    def unsaved(self) -> bool:
        return any(self.values().values())


def _editor(field: ProviderField) -> Field[QLineEdit]:
    """Secrets are typed unseen."""
    made = Field(field.title, QLineEdit(), remark=field.example)
    if field.secret:
        made.editor.setEchoMode(QLineEdit.EchoMode.Password)
    return made
