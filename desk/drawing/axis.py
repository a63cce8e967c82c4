"""Axes people can read: round steps, lakhs and crores, and no more marks than have room."""

import math
from dataclasses import dataclass
from fractions import Fraction

from desk.domain.money import SIGNS, grouped
from desk.domain.reports.say import Say
from desk.domain.reports.shape import Kind
from desk.domain.sentence import Sentence


@dataclass(frozen=True, kw_only=True, slots=True)
class Axis:
    """From `low` to `high`, marked at `steps`; all in the units of the values."""

    low: float
    high: float
    steps: tuple[float, ...]

    def at(self, value: float) -> float:
        """Where a value lies, from 0 at the low end to 1 at the high one."""
        return (value - self.low) / (self.high - self.low)


def axis(least: float, most: float, kind: Kind, marks: int = 5) -> Axis:
    """The axis that holds both, with zero, in steps of 1, 2, 2.5 or 5; counts have whole steps only."""
    low, high = min(0.0, least), max(0.0, most)
    if low == high:
        high = 100.0 if kind == "share" else 100.0 if kind == "money" else 1.0
    step = _round_up((high - low) / marks, whole=kind == "count")
    first, last = math.floor(Fraction(low) / step), math.ceil(Fraction(high) / step)
    if kind == "share" and low == 0 and last * step > 10_000 >= high:
        last = math.floor(Fraction(10_000) / step)
        if last * step < high:
            return Axis(low=0.0, high=10_000.0, steps=tuple(float(n * 2_500) for n in range(5)))
    steps = tuple(float(n * step) for n in range(first, last + 1))
    return Axis(low=steps[0], high=steps[-1], steps=steps)


def _round_up(rough: float, *, whole: bool) -> Fraction:
    """The next of 1, 2, 2.5, 5 times a power of ten."""
    power = Fraction(10) ** math.floor(math.log10(rough)) if rough > 0 else Fraction(1)
    sizes = (1, 2, 5, 10) if whole and power <= 1 else (1, 2, Fraction(5, 2), 5, 10)
    step = next(size * power for size in sizes if size * power >= Fraction(rough) * Fraction(999, 1000))
    return max(step, Fraction(1)) if whole else step


def marked(value: float, kind: Kind, currency: str, say: Say) -> str:
    """What stands at a mark: `20 %`, `1,500`, `₹5 lakh`, `₹1.5 crore`, `£20,000`."""
    if kind == "share":
        return say.digits(f"{_plain(value / 100)} %")
    if kind != "money":
        return say.digits(f"{_plain(value)}")
    whole, mark = value / 100, SIGNS.get(currency, currency + " ")
    sign, size = ("−" if whole < 0 else ""), abs(whole)
    if currency == "INR" and size >= 10_000_000:
        return say.digits(sign + mark) + say.word(Sentence("{sum} crore", sum=say.digits(_plain(size / 10_000_000))))
    if currency == "INR" and size >= 100_000:
        return say.digits(sign + mark) + say.word(Sentence("{sum} lakh", sum=say.digits(_plain(size / 100_000))))
    return say.digits(f"{sign}{mark}{_plain(size)}")


def _plain(value: float) -> str:
    """Without a fraction that says nothing."""
    tenths = round(value * 100)
    whole, rest = divmod(abs(tenths), 100)
    text = grouped(whole, indian=True) + (f".{rest:02}".rstrip("0") if rest else "")
    return f"−{text}" if tenths < 0 else text
