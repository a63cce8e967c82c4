"""Amounts of money as integer minor units with a currency, and the Indian way of writing them. Never float."""

import re
from dataclasses import dataclass
from typing import Self

from desk.domain.errors import BadMoney
from desk.domain.sentence import Sentence

SIGNS = {"INR": "₹", "USD": "$", "EUR": "€", "GBP": "£"}
LARGEST_MINOR = 10**15

_DEVANAGARI = str.maketrans("०१२३४५६७८९", "0123456789")
_LONGEST_TYPED = 40
# Plain digits, or groups as in India (12,34,567) or elsewhere (1,234,567). A comma that groups nothing is refused:
# in 1250,50 it may be meant as the decimal point, and a hundredfold amount is worse than a question.
_TYPED = re.compile(
    r"(?P<sign>[-+−]?)(?P<whole>\d+|\d{1,2}(?:,\d\d)*,\d{3}|\d{1,3}(?:,\d{3})+)(?:\.(?P<cents>\d{1,2}))?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Money:
    """`minor` hundredths of `currency` (ISO 4217, upper case).

    Raises:
        TypeError: a minor that is no whole number; floats and decimals are a mistake in the code, not of a person.
    """

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise TypeError(f"money is counted in whole minor units, not {type(self.minor).__name__}")

    def _same(self, other: Self) -> None:
        if other.currency != self.currency:
            raise BadMoney(problem=Sentence("{one} and {other} do not mix", one=self.currency, other=other.currency))

    def __add__(self, other: Self) -> "Money":
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Self) -> "Money":
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __lt__(self, other: Self) -> bool:
        self._same(other)
        return self.minor < other.minor

    def __le__(self, other: Self) -> bool:
        self._same(other)
        return self.minor <= other.minor

    def basis_points(self, points: int) -> "Money":
        """The share of `points` hundredths of a percent, rounded half up (away from zero) once."""
        return Money(half_up(self.minor * points, 10_000), self.currency)

    def __str__(self) -> str:
        return written(self)


def half_up(numerator: int, denominator: int) -> int:
    """`numerator / denominator` rounded to the nearest whole, halves away from zero."""
    sign = -1 if (numerator < 0) != (denominator < 0) else 1
    numerator, denominator = abs(numerator), abs(denominator)
    return sign * ((2 * numerator + denominator) // (2 * denominator))


def grouped(whole: int, *, indian: bool) -> str:
    """Digits with separators: 12,34,567 the Indian way, 1,234,567 otherwise."""
    if not indian:
        return f"{whole:,}"
    sign, digits = ("-" if whole < 0 else ""), str(abs(whole))
    head, tail = digits[:-3], digits[-3:]
    pairs = re.findall(r"\d{1,2}(?=(?:\d\d)*$)", head)
    return sign + ",".join([*pairs, tail])


def written(money: Money, *, minor_always: bool = False) -> str:
    """The amount for people: `₹12,34,567.50`, without `.00` unless asked for; negative as `-₹500`."""
    whole, rest = divmod(abs(money.minor), 100)
    sign = "-" if money.minor < 0 else ""
    mark = SIGNS.get(money.currency, money.currency + " ")
    cents = f".{rest:02}" if rest or minor_always else ""
    return f"{sign}{mark}{grouped(whole, indian=money.currency == 'INR')}{cents}"


def parse(text: str, currency: str) -> Money:
    """What a clerk typed: either grouping, Latin or Devanagari digits, sign, currency and `/-` optional.

    Raises:
        BadMoney: anything else, more than two decimals, or an absurd size.
    """
    if len(text) > _LONGEST_TYPED:
        raise BadMoney(problem=Sentence("too long"))
    found = _TYPED.fullmatch(_bare(text.translate(_DEVANAGARI), currency))
    if found is None:
        raise BadMoney(problem=Sentence("not a number"))
    whole, cents = found["whole"].replace(",", ""), (found["cents"] or "").ljust(2, "0")
    minor = int(whole) * 100 + int(cents)
    if minor > LARGEST_MINOR:
        raise BadMoney(problem=Sentence("too large"))
    return Money(-minor if found["sign"] in ("-", "−") else minor, currency)


def _bare(text: str, currency: str) -> str:
    """Without spaces, without the currency before (after a sign) or behind the number, without the closing `/-`."""
    bare = "".join(text.split())
    sign = bare[:1] if bare[:1] in ("-", "+", "−") else ""
    bare = bare[len(sign) :]
    marks = [SIGNS.get(currency, currency), currency, *(("Rs.", "Rs") if currency == "INR" else ())]
    for mark in marks:
        if bare.lower().startswith(mark.lower()):
            bare = bare[len(mark) :]
            break
    bare = bare.removesuffix("/-")
    for mark in marks:
        if bare.lower().endswith(mark.lower()):
            bare = bare[: -len(mark)]
            break
    # `₹-500` is as common as `-₹500`; two signs are not.
    return sign + bare
