"""The texts that come with Halldesk, from `resources/messages/<kind>.<language>.toml`: what a new house begins with,
and what "back to ours" in the editor means. What the house made of them is in the database.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desk.domain.messages.kind import Channel, MessageKind
from desk.resources import resource_path

LANGUAGES = ("en", "hi", "mr")


@dataclass(frozen=True, kw_only=True, slots=True)
class OurText:
    """One text as it is delivered; only e-mails have a subject."""

    kind: MessageKind
    channel: Channel
    language: str
    subject: str
    body: str


@cache
def our_text(kind: MessageKind | str, channel: Channel | str, language: str) -> OurText:
    """One of the 90 texts.

    Raises:
        ConfigurationWrong: its file is missing, so the installation is damaged.
    """
    kind, channel = MessageKind(kind), Channel(channel)
    written = tomllib.loads(resource_path(f"messages/{kind}.{language}.toml").read_text("utf-8"))[channel]
    return OurText(
        kind=kind, channel=channel, language=language, subject=written.get("subject", ""), body=written["body"]
    )


def our_texts() -> Iterator[OurText]:
    """All of them: ten kinds, each on three channels in three languages."""
    for kind in MessageKind:
        for language in LANGUAGES:
            for channel in Channel:
                yield our_text(kind, channel, language)
