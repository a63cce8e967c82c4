"""Which payment profile suits a venue: a few answers of its owner, a recommendation, and why. Nothing is stored."""

from dataclasses import dataclass
from enum import StrEnum

from desk.domain.sentence import Sentence
from desk.domain.venue import PaymentProfile

LARGE_MINOR = 50_000_00
"""From this average value on, an event that does not happen hurts: a deposit is worth its trouble."""
MANY_A_MONTH = 20
"""From this many bookings a month on, chasing payments by hand costs more than a provider's fee."""


class Preference(StrEnum):
    """How the owner would like the money to come."""

    COUNTER = "counter"
    BOTH = "both"
    ONLINE = "online"
    PLATFORM = "platform"


class Comfort(StrEnum):
    """How at ease the front desk is with payment links and phones."""

    LOW = "low"
    SOME = "some"
    HIGH = "high"


class Present(StrEnum):
    """How customers pay today."""

    CASH = "cash"
    COUNTER = "counter"
    ONLINE = "online"


@dataclass(frozen=True, kw_only=True, slots=True)
class Answers:
    """What an owner says of a venue; `average_minor` is the ordinary value of one event in the venue's currency."""

    preference: Preference
    comfort: Comfort
    present: Present
    monthly: int
    average_minor: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Recommendation:
    """The profile and the reasons for it, in order, not empty; sentences for a person."""

    profile: PaymentProfile
    reasons: tuple[str, ...]


def recommend(answers: Answers) -> Recommendation:
    """The profile that fits these answers best."""
    wish, large = answers.preference, answers.average_minor >= LARGE_MINOR
    if wish is Preference.PLATFORM:
        return _so(PaymentProfile.MARKETPLACE, Sentence("A platform collects all of it and settles with you."))
    if answers.comfort is Comfort.LOW:
        return _at_the_counter(Sentence("The desk works without payment links."), answers)
    if wish is Preference.COUNTER:
        return _at_the_counter(Sentence("You want the money at the counter."), answers)
    if wish is Preference.ONLINE and answers.comfort is Comfort.HIGH:
        known = answers.present is Present.ONLINE
        return _so(
            PaymentProfile.FULL_ONLINE,
            Sentence("You want all of it online, and the desk is at ease with it."),
            Sentence("Your customers pay online already.") if known else Sentence("Nobody has to count cash."),
        )
    reasons = [Sentence("Customers choose between the counter and a payment link.")]
    if large:
        reasons.append(Sentence("At this value a deposit keeps a date from being held for nothing."))
    if answers.monthly >= MANY_A_MONTH:
        reasons.append(Sentence("With this many bookings, links save chasing payments by hand."))
    return _so(PaymentProfile.HYBRID, *reasons)


def _at_the_counter(why: str, answers: Answers) -> Recommendation:
    """With a deposit where a date that was held for nothing would hurt."""
    if answers.average_minor >= LARGE_MINOR:
        deposit = Sentence("At this value a deposit keeps a date from being held for nothing.")
        return _so(PaymentProfile.CASH_DEPOSIT, why, deposit)
    if answers.monthly >= MANY_A_MONTH:
        many = Sentence("With this many bookings, a deposit shows who is coming.")
        return _so(PaymentProfile.CASH_DEPOSIT, why, many)
    return _so(PaymentProfile.CASH_ONLY, why, Sentence("Small sums and few bookings need no deposit."))


def _so(profile: PaymentProfile, *reasons: str) -> Recommendation:
    return Recommendation(profile=profile, reasons=reasons)
