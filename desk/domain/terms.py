"""A house's own terms as people type them: a line each, with or without a number before it; no printing here."""

import re
from collections.abc import Mapping

LANGUAGES = ("en", "hi", "mr")
_NUMBER = re.compile(r"\s*(?:\(?\d{1,2}[.)]|[-*•])\s+")


def terms_for(language: str, told: Mapping[str, str]) -> tuple[str, ...]:
    """The terms in a language; in the first in which the house has any where it has none in this one.

    A house that wrote its terms once means them for everybody: other terms in another language would be two contracts.
    """
    found = next((told[name] for name in (language, *LANGUAGES) if told.get(name, "").strip()), "")
    return tuple(_NUMBER.sub("", line, count=1).strip() for line in found.splitlines() if _said(line))


def _said(line: str) -> bool:
    return bool(_NUMBER.sub("", line, count=1).strip())
