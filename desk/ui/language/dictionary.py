"""From what one language shows to what another would: whole texts, texts with facts in them, dates, and their joins.

Made for the moment of a change, so that what stands on the screen can stay there, open forms and all.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from desk.ui.language.catalogue import remembered
from desk.ui.language.tongue import Language, texts_path
from desk.ui.look.mnemonics import plain

_PLACE = re.compile(r"\{(\w+)\}|%(\d|n)")
_JOINS = re.compile(r"( · |\n|; |, | – |: |\. |\.$)")
_KEYED = re.compile(r"(.+) (\([^()]+\))", re.DOTALL)
_DATE = re.compile(r"(?:([^\W\d]\S*) )?(\d{1,2}) ([^\W\d]\S*)( \d{4})?")
_MONTH = re.compile(r"([^\W\d]\S*)( \d{4})")


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A text with facts: how it is recognised, and what it becomes."""

    literal: str
    shape: re.Pattern[str]
    places: tuple[str, ...]
    target: str


class Dictionary:
    """Texts of `old` said in `new`; what is not known stays as it is."""

    def __init__(self, old: Language, new: Language) -> None:
        self._whole: dict[str, dict[str, str]] = defaultdict(dict)
        self._patterns: list[_Pattern] = []
        self._names = _names(old, new)
        olds, news = _texts(old), _texts(new)
        for context, source in {**olds, **news}:
            shown, wanted = olds.get((context, source), source), news.get((context, source), source)
            if _PLACE.search(shown):
                if any(char.isalpha() for char in _PLACE.sub("", shown)):  # without words it would fit everything
                    self._patterns.append(_pattern(shown, wanted))
            else:
                self._whole[shown][context] = wanted
                self._whole[plain(shown)].setdefault(context, plain(wanted))
        self._patterns.sort(key=lambda pattern: -len(pattern.literal))
        self._found: dict[tuple[str, tuple[str, ...]], str] = {}

    def said(self, text: str, contexts: Sequence[str] = ()) -> str:
        """The text in the new language.

        Args:
            contexts: Where it stands, nearest first; decides where one word has several translations.
        """
        key = (text, tuple(contexts))
        if key not in self._found:
            self._found[key] = self._said(text, contexts)
        return self._found[key]

    def _said(self, text: str, contexts: Sequence[str]) -> str:
        for way in (self._as_whole, self._as_pattern, self._as_date, self._as_keyed, self._as_joined):
            found = way(text, contexts)
            if found is not None:
                return found
        return text

    def _as_whole(self, text: str, contexts: Sequence[str]) -> str | None:
        known = self._whole.get(text)
        if not known:
            return None
        return next((known[context] for context in contexts if context in known), next(iter(known.values())))

    def _as_pattern(self, text: str, contexts: Sequence[str]) -> str | None:
        for pattern in self._patterns:
            if pattern.literal in text and (found := pattern.shape.fullmatch(text)):
                facts = zip(pattern.places, (self.said(fact, contexts) for fact in found.groups()), strict=True)
                return _filled(pattern.target, dict(facts))
        return None

    def _as_date(self, text: str, contexts: Sequence[str]) -> str | None:
        if found := _DATE.fullmatch(text):
            weekday, day, month, year = found.groups()
            if month in self._names and (weekday is None or weekday in self._names):
                begins = f"{self._names[weekday]} " if weekday else ""
                return f"{begins}{day} {self._names[month]}{year or ''}"
        if (found := _MONTH.fullmatch(text)) and found[1] in self._names:
            return self._names[found[1]] + found[2]
        return None

    def _as_keyed(self, text: str, contexts: Sequence[str]) -> str | None:
        """`Lock (Ctrl+L)`: a hint with its key."""
        found = _KEYED.fullmatch(text)
        return f"{self.said(found[1], contexts)} {found[2]}" if found else None

    def _as_joined(self, text: str, contexts: Sequence[str]) -> str | None:
        parts = _JOINS.split(text)
        if len(parts) < 2:
            return None
        return "".join(part if n % 2 or not part else self.said(part, contexts) for n, part in enumerate(parts))


def _texts(language: Language) -> dict[tuple[str, str], str]:
    return {
        (m.context, m.source): m.translation for m in remembered(texts_path(language)) if m.finished and not m.forms
    }


def _pattern(shown: str, wanted: str) -> _Pattern:
    """Facts may be any text; the same place twice must hold the same."""
    shape, places, last, literal = "", [], 0, ""
    for place in _PLACE.finditer(shown):
        piece = shown[last : place.start()]
        literal = max(literal, piece, key=len)
        shape += re.escape(piece) + "(.*?)"
        places.append(place[0])
        last = place.end()
    literal = max(literal, shown[last:], key=len)
    return _Pattern(literal, re.compile(shape + re.escape(shown[last:]), re.DOTALL), tuple(places), wanted)


def _filled(target: str, facts: dict[str, str]) -> str:
    return _PLACE.sub(lambda place: facts.get(place[0], place[0]), target)


def _names(old: Language, new: Language) -> dict[str, str]:
    """Days and months, short and long."""
    before, after = QLocale(f"{old}_IN"), QLocale(f"{new}_IN")
    found = {}
    for kind in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        for number in range(1, 13):
            found[before.monthName(number, kind)] = after.monthName(number, kind)
            found.setdefault(before.standaloneMonthName(number, kind), after.standaloneMonthName(number, kind))
        for number in range(1, 8):
            found[before.dayName(number, kind)] = after.dayName(number, kind)
    return found
