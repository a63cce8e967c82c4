"""How a venue wants to be paid: a few questions, a recommended profile with its reasons, and the owner's choice."""

from decimal import Decimal, InvalidOperation
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from desk.domain.errors import BadMoney
from desk.domain.money import parse
from desk.domain.recommendation import Answers, Comfort, Preference, Present, Recommendation, recommend
from desk.domain.venue import COMMISSION_BP, PaymentProfile, Venue
from desk.ui.booking.form import CommandForm
from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.text import profile_word
from desk.usecases.commands import ChooseProfile

MOST_DIGITS = 4


class ProfileForm(CommandForm):
    """The recommendation follows every answer; the profile below it is the owner's own choice."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("ProfileForm", "How customers pay"),
            QCoreApplication.translate("ProfileForm", "&Use this way"),
            icon_name="wallet",
        )
        self._venues = {str(venue.id): venue for venue in home.house.venues}
        self.venue = Field(QCoreApplication.translate("ProfileForm", "&Venue"), QComboBox())
        for key, venue in self._venues.items():
            self.venue.editor.addItem(venue.name, key)
        self.preference = _choice(QCoreApplication.translate("ProfileForm", "&Money should come"), _preferences())
        self.comfort = _choice(QCoreApplication.translate("ProfileForm", "&At ease with links"), _comforts())
        self.present = _choice(QCoreApplication.translate("ProfileForm", "&Today customers pay"), _presents())
        self.monthly = Field(QCoreApplication.translate("ProfileForm", "&Bookings a month"), QLineEdit("10"))
        self.average = Field(
            QCoreApplication.translate("ProfileForm", "&Ordinary value of an event"), QLineEdit("50,000")
        )
        self.monthly.editor.setMaxLength(MOST_DIGITS)
        self.why = Notice(self)
        self.profile = _choice(
            QCoreApplication.translate("ProfileForm", "&Way of being paid"),
            {p: profile_word(p) for p in PaymentProfile},
        )
        self.commission = Field(
            QCoreApplication.translate("ProfileForm", "&Commission in percent"),
            QLineEdit(),
            remark=QCoreApplication.translate(
                "ProfileForm", "of the price, for whoever brings the bookings; 0 for none"
            ),
        )
        self.commission.editor.setMaxLength(MOST_DIGITS + 2)
        self._filled = ""
        self.now = Words("", "muted")
        self.comfort.editor.setCurrentIndex(list(Comfort).index(Comfort.SOME))
        self._arrange()
        self._recommended: PaymentProfile | None = None
        self._follow()

    @property
    def _chosen(self) -> Venue:
        return self._venues[self.venue.editor.currentData()]

    def _say_now(self) -> None:
        name = QCoreApplication.translate(
            "ProfileForm", "{venue} now: {profile}. Bookings already made keep their terms."
        )
        words = name.replace("{venue}", self._chosen.name)
        self.now.setText(words.replace("{profile}", profile_word(self._chosen.terms.profile)))

    def _arrange(self) -> None:
        self.body.addWidget(self.venue)
        self.venue.setVisible(len(self._venues) > 1)
        self.venue.editor.currentIndexChanged.connect(self._say_now)
        self.body.addWidget(self.now)
        for field in (self.preference, self.comfort, self.present, self.monthly, self.average, self.why, self.profile):
            self.body.addWidget(field)
        self.body.addWidget(self.commission)
        self.profile.editor.currentIndexChanged.connect(self._fill_commission)
        self._fill_commission()
        for choice in (self.preference, self.comfort, self.present):
            choice.editor.currentIndexChanged.connect(self._follow)
        for typed in (self.monthly, self.average):
            typed.editor.textChanged.connect(self._follow)
        self._say_now()
        self.setFocusProxy(self.preference.editor)

    def answers(self) -> Answers | None:
        """What was answered; a wrong number is marked at its field."""
        monthly, sum_typed = self.monthly.editor.text().strip(), None
        wrong = QCoreApplication.translate("ProfileForm", "Enter a number like 12.")
        self.monthly.set_problem("" if monthly.isascii() and monthly.isdigit() else wrong)
        self.average.set_problem("")
        try:
            sum_typed = parse(self.average.editor.text().strip(), self._chosen.currency)
        except BadMoney as error:
            self.average.set_problem(told(error))
        if sum_typed is None or self.monthly.troubled:
            return None
        return Answers(
            preference=Preference(self.preference.editor.currentData()),
            comfort=Comfort(self.comfort.editor.currentData()),
            present=Present(self.present.editor.currentData()),
            monthly=int(monthly),
            average_minor=sum_typed.minor,
        )

    def _follow(self) -> None:
        found = self.answers()
        if found is not None:
            self._recommend(recommend(found))

    def _recommend(self, found: Recommendation) -> None:
        text = QCoreApplication.translate("ProfileForm", "Recommended: {profile}.")
        reasons = " ".join(told(reason) for reason in found.reasons)
        self.why.tell(f"{text.replace('{profile}', profile_word(found.profile))} {reasons}", "good")
        if found.profile is not self._recommended:
            self._recommended = found.profile
            self.profile.editor.setCurrentIndex(list(PaymentProfile).index(found.profile))

    def _fill_commission(self) -> None:
        """The ordinary share of the profile that is chosen, unless somebody has typed another."""
        if self.commission.editor.text() == self._filled:
            share = COMMISSION_BP[PaymentProfile(self.profile.editor.currentData())]
            self._filled = f"{Decimal(share) / 100:f}"
            self.commission.editor.setText(self._filled)

    def commission_bp(self) -> int | None:
        """The share as typed, of 10,000 parts; what is no share is marked at its field."""
        self.commission.set_problem("")
        try:
            share = Decimal(self.commission.editor.text().strip().replace(",", ".")) * 100
        except InvalidOperation:
            share = Decimal(-1)
        if share.is_finite() and 0 <= share <= 10_000 and share == int(share):
            return int(share)
        self.commission.set_problem(QCoreApplication.translate("ProfileForm", "Enter a share from 0 to 100, like 7.5."))
        return None

    def command(self) -> ChooseProfile | None:
        share = self.commission_bp()
        if self.answers() is None or share is None:
            return None
        return ChooseProfile(venue_id=self._chosen.id, profile=self.profile.editor.currentData(), commission_bp=share)

    def unsaved(self) -> bool:
        return False


def _choice(label: str, words: dict[PaymentProfile, str] | dict[StrEnum, str]) -> Field[QComboBox]:
    box = QComboBox()
    for value, text in words.items():
        box.addItem(text, value.value)
    return Field(label, box)


def _preferences() -> dict[StrEnum, str]:
    return {
        Preference.COUNTER: QCoreApplication.translate("ProfileForm", "At the counter"),
        Preference.BOTH: QCoreApplication.translate("ProfileForm", "At the counter or online"),
        Preference.ONLINE: QCoreApplication.translate("ProfileForm", "All of it online"),
        Preference.PLATFORM: QCoreApplication.translate("ProfileForm", "Through a booking platform"),
    }


def _comforts() -> dict[StrEnum, str]:
    return {
        Comfort.LOW: QCoreApplication.translate("ProfileForm", "Not at all"),
        Comfort.SOME: QCoreApplication.translate("ProfileForm", "Fairly"),
        Comfort.HIGH: QCoreApplication.translate("ProfileForm", "Very"),
    }


def _presents() -> dict[StrEnum, str]:
    return {
        Present.CASH: QCoreApplication.translate("ProfileForm", "In cash"),
        Present.COUNTER: QCoreApplication.translate("ProfileForm", "Cash, UPI, cheque"),
        Present.ONLINE: QCoreApplication.translate("ProfileForm", "By link or QR of a provider"),
    }
