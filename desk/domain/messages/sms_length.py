"""How long an SMS is: its alphabet, units, parts and what is left; which signs make it dear and what to write instead.

Source: 3GPP TS 23.038 (alphabet, extension table) and 23.040 (160/153 septets, 70/67 UTF-16 units). An estimate: the
provider's own counter bills. No template is read here.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from desk.domain.money import Money
from desk.domain.sentence import Sentence

Alphabet = Literal["GSM-7", "UCS-2"]

_PLAIN = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_ESCAPED = frozenset("\f^{}\\[~]|€")
_ALONE: dict[Alphabet, int] = {"GSM-7": 160, "UCS-2": 70}
_JOINED: dict[Alphabet, int] = {"GSM-7": 153, "UCS-2": 67}
_PLAINER = {
    "₹": "Rs.", "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "‑": "-", "−": "-",
    "…": "...", "•": "-", "`": "'", "´": "'", "\t": " ", "×": "x", "½": "1/2", "→": "->", "✓": "", "\u00ad": "",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Segments:
    """What a text costs on the air: `units` of its alphabet in `parts`, with `remaining` units free in the last one."""

    encoding: Alphabet
    units: int
    parts: int
    remaining: int


@dataclass(frozen=True, kw_only=True, slots=True)
class DearSign:
    """A sign outside the cheap alphabet: where it first stands, how often it or its like occurs, and its name."""

    sign: str
    position: int
    count: int
    name: Sentence


def segments(text: str) -> Segments:
    """Counts as networks do; a sign of two units never lies across two parts. An empty text has no parts."""
    encoding: Alphabet = "GSM-7" if all(sign in _PLAIN or sign in _ESCAPED for sign in text) else "UCS-2"
    costs = [_cost(sign, encoding) for sign in text]
    units = sum(costs)
    if units <= _ALONE[encoding]:
        return Segments(encoding=encoding, units=units, parts=1 if text else 0, remaining=_ALONE[encoding] - units)
    parts, filled = _packed(costs, _JOINED[encoding])
    return Segments(encoding=encoding, units=units, parts=parts, remaining=_JOINED[encoding] - filled)


def _cost(sign: str, encoding: Alphabet) -> int:
    if encoding == "GSM-7":
        return 2 if sign in _ESCAPED else 1
    return 2 if ord(sign) > 0xFFFF else 1


def _packed(costs: Iterable[int], room: int) -> tuple[int, int]:
    """How many parts, and how much of the last is used."""
    parts, filled = 1, 0
    for cost in costs:
        if filled + cost > room:
            parts, filled = parts + 1, 0
        filled += cost
    return parts, filled


def estimate(text: str, per_part: Money) -> Money:
    """What the text costs at a price per part."""
    return Money(per_part.minor * segments(text).parts, per_part.currency)


# ---- what makes it dear ---------------------------------------------------------------------------------------------


def dear_signs(text: str) -> list[DearSign]:
    """The signs that allow only 70 a part, one of each sort, in the order in which they first stand."""
    found: dict[str, DearSign] = {}
    for position, sign in enumerate(text):
        if sign in _PLAIN or sign in _ESCAPED:
            continue
        name = _name(sign)
        first = found.get(name)
        found[name] = DearSign(
            sign=first.sign if first else sign,
            position=first.position if first else position,
            count=first.count + 1 if first else 1,
            name=name,
        )
    return list(found.values())


def _name(sign: str) -> Sentence:
    if sign == "₹":
        return Sentence("the rupee sign ₹")
    if "\u0900" <= sign <= "\u097f":
        return Sentence("letters of Hindi and Marathi")
    if sign in "‘’‚“”„":
        return Sentence("curly quotation marks")
    if sign in "–—‑−":
        return Sentence("a long dash")
    if sign.isspace():
        return Sentence("a space that is no ordinary one")
    if ord(sign) > 0xFFFF or unicodedata.category(sign) == "So":
        return Sentence("a picture such as {sign}", sign=sign)
    return Sentence("the sign {sign}", sign=sign)


def plainer(text: str) -> str:
    """The text with cheap signs where the dear ones have a usual substitute (₹ → Rs.); other dear signs stay."""
    return "".join(_substitutes(text))


def _substitutes(text: str) -> Iterator[str]:
    for sign in text:
        if sign in _PLAIN or sign in _ESCAPED:
            yield sign
        elif sign in _PLAINER:
            yield _PLAINER[sign]
        elif sign.isspace():
            yield " "
        else:
            bare = "".join(part for part in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(part))
            yield bare if bare and all(part in _PLAIN for part in bare) else sign
