"""Sums of money in words, as Indian papers repeat them: English, Hindi and Marathi with lakh and crore.

Currencies other than the rupee are written in English with thousand and million. Pure; no amount is ever rounded.
"""

from collections.abc import Callable, Sequence

from desk.domain.money import Money
from desk.domain.number_names import HINDI, MARATHI, MARATHI_HUNDREDS

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_TENS = ["", "", *"twenty thirty forty fifty sixty seventy eighty ninety".split()]
_CURRENCIES = {
    "INR": ("rupee", "rupees", "paisa", "paise"),
    "GBP": ("pound", "pounds", "penny", "pence"),
    "USD": ("dollar", "dollars", "cent", "cents"),
    "EUR": ("euro", "euros", "cent", "cents"),
}
_CRORE, _LAKH, _THOUSAND = 10_000_000, 100_000, 1000


def in_words(money: Money, language: str = "en") -> str:
    """`₹12,34,567.50` as `Twelve lakh thirty-four thousand five hundred sixty-seven rupees and fifty paise`.

    Args:
        language: `en`, `hi` or `mr`; anything else, and any currency but the rupee, is written in English.
    """
    whole, minor = divmod(abs(money.minor), 100)
    if money.currency == "INR" and language == "hi":
        return _joined(money, hindi(whole), hindi(minor), ("रुपया", "रुपये", "पैसा", "पैसे"), ("ऋण", "और"))
    if money.currency == "INR" and language == "mr":
        return _joined(money, marathi(whole), marathi(minor), ("रुपया", "रुपये", "पैसा", "पैसे"), ("उणे", "आणि"))
    spoken = english if money.currency == "INR" else english_by_thousands
    names = _CURRENCIES.get(money.currency, (money.currency, money.currency, "hundredth", "hundredths"))
    text = _joined(money, spoken(whole), spoken(minor), names, ("minus", "and"))
    return text[0].upper() + text[1:]


def _joined(money: Money, whole: str, minor: str, names: tuple[str, ...], words: tuple[str, str]) -> str:
    """Whole and hundredths with their names; nothing but hundredths is said without a zero in front."""
    count, rest = divmod(abs(money.minor), 100)
    parts = [f"{whole} {names[0] if count == 1 else names[1]}"] if count or not rest else []
    if rest:
        parts.append(f"{minor} {names[2] if rest == 1 else names[3]}")
    return (f"{words[0]} " if money.minor < 0 else "") + f" {words[1]} ".join(parts)


def english(number: int) -> str:
    """A whole number in English with lakh and crore: 1,00,00,000 is `one crore`, 10^12 `one lakh crore`."""
    return _split(number, ((_CRORE, "crore"), (_LAKH, "lakh"), (_THOUSAND, "thousand")), english, _english_below)


def english_by_thousands(number: int) -> str:
    """A whole number in English with thousand, million, billion."""
    steps = ((10**9, "billion"), (10**6, "million"), (_THOUSAND, "thousand"))
    return _split(number, steps, english_by_thousands, _english_below)


def hindi(number: int) -> str:
    """A whole number in Hindi."""
    return _split(number, ((_CRORE, "करोड़"), (_LAKH, "लाख"), (_THOUSAND, "हज़ार")), hindi, _hindi_below)


def marathi(number: int) -> str:
    """A whole number in Marathi; a bare hundred is शंभर, within a number it is एकशे."""
    return _split(number, ((_CRORE, "कोटी"), (_LAKH, "लाख"), (_THOUSAND, "हजार")), marathi, _marathi_below)


def _split(
    number: int, steps: Sequence[tuple[int, str]], whole: Callable[[int], str], below: Callable[[int], str]
) -> str:
    if number < 0:
        raise ValueError("a count is not negative")
    parts = []
    rest = number
    for size, name in steps:
        many, rest = divmod(rest, size)
        if many:
            parts.append(f"{whole(many)} {name}")
    if rest or not parts:
        parts.append(below(rest))
    return " ".join(parts)


def _english_below(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    parts = [f"{_ONES[hundreds]} hundred"] if hundreds else []
    if rest >= 20:
        tens, ones = divmod(rest, 10)
        parts.append(f"{_TENS[tens]}-{_ONES[ones]}" if ones else _TENS[tens])
    elif rest or not parts:
        parts.append(_ONES[rest])
    return " ".join(parts)


def _hindi_below(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    parts = [f"{HINDI[hundreds]} सौ"] if hundreds else []
    return " ".join([*parts, HINDI[rest]] if rest or not parts else parts)


def _marathi_below(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if number == 100:
        return "शंभर"
    parts = [MARATHI_HUNDREDS[hundreds]] if hundreds else []
    return " ".join([*parts, MARATHI[rest]] if rest or not parts else parts)
