"""What a customer is told when their place has to be closed: in their language, with what can be offered instead.

A draft that a person reads and may change before it is sent. Days and times come in as text of the same language.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote

MessageLanguage = Literal["en", "hi", "mr"]

_GREETING = {"en": "Dear {name},", "hi": "नमस्ते {name} जी,", "mr": "नमस्कार {name},"}
_NOBODY = {"en": "Hello,", "hi": "नमस्ते,", "mr": "नमस्कार,"}
_NEWS = {
    "en": "{place} cannot be used at the time of your booking {booking}: {when}. We are very sorry.",
    "hi": "आपकी बुकिंग {booking} के समय ({when}) {place} उपलब्ध नहीं रहेगा। हमें इसका बहुत खेद है।",
    "mr": "आपल्या बुकिंग {booking} च्या वेळी ({when}) {place} उपलब्ध राहणार नाही. याबद्दल आम्ही दिलगीर आहोत.",
}
_OFFERS = {
    "en": "We can offer you instead:",
    "hi": "इसके बदले हम आपको यह दे सकते हैं:",
    "mr": "त्याऐवजी आम्ही आपल्याला हे देऊ शकतो:",
}
_ASK = {
    "en": "Please call us: you may choose another place or date, or ask for your money back.",
    "hi": "कृपया हमें फ़ोन करें: आप दूसरी जगह या तारीख चुन सकते हैं, या अपने पैसे वापस माँग सकते हैं।",
    "mr": "कृपया आम्हाला फोन करा: आपण दुसरी जागा किंवा तारीख निवडू शकता, किंवा आपले पैसे परत मागू शकता.",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class ClosureNews:
    """The facts of one message; `offers` are places with their times, nearest first."""

    name: str
    booking: str
    venue: str
    place: str
    when: str
    offers: Sequence[str] = ()


def closure_message(language: MessageLanguage, news: ClosureNews) -> str:
    """The draft in paragraphs, signed with the venue's name."""
    greeting = (_GREETING if news.name else _NOBODY)[language]
    offers = [_OFFERS[language], *(f"• {offer}" for offer in news.offers)] if news.offers else []
    facts = {"{place}": news.place, "{booking}": news.booking, "{when}": news.when}
    sentence = re.sub(r"\{\w+\}", lambda found: facts[found[0]], _NEWS[language])
    greeting = greeting.replace("{name}", news.name)
    paragraphs = [greeting, sentence, "\n".join(offers), _ASK[language], f"– {news.venue}"]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def whatsapp_address(e164: str, text: str) -> str:
    """The link that opens WhatsApp with the text written to this number; nothing is sent by it."""
    return f"https://wa.me/{e164.removeprefix('+')}?text={quote(text, safe='')}"
