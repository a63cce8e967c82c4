"""Reads the translations (`resources/languages/*.ts`) as plain values; writing them is `./run translations`."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """One text of the program and what it is in one language; `translation` is empty while it is missing.

    `forms` are the plural forms of a text with a number; then `translation` is the first of them.
    """

    context: str
    source: str
    translation: str = ""
    finished: bool = False
    forms: tuple[str, ...] = ()


def read(path: Path) -> list[Message]:
    """The messages of one file, in its order."""
    return list(_messages(ElementTree.parse(path).getroot()))


@lru_cache(maxsize=8)
def remembered(path: Path) -> tuple[Message, ...]:
    """The same, read once."""
    return tuple(read(path))


def _messages(root: ElementTree.Element) -> Iterator[Message]:
    for context in root.findall("context"):
        name = context.findtext("name") or ""
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = tuple(form.text or "" for form in message.findall("translation/numerusform"))
            text = (translation.text or "") if translation is not None else ""
            yield Message(
                context=name,
                source=message.findtext("source") or "",
                translation=forms[0] if forms else text,
                finished=translation is not None and translation.get("type") is None,
                forms=forms,
            )
