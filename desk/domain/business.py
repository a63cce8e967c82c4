"""A business that is about to begin: what has to be known of it, what of that cannot be used, and its short code."""

import re
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from desk.domain.sentence import Sentence

SHORTEST_PASSWORD = 8
LONGEST_NAME = 120
CLOCKWORK = "clockwork"  # the login of the background jobs, made with the business
_LOGIN = re.compile(r"[a-z][a-z0-9_]{1,29}")
_CURRENCY = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, kw_only=True, slots=True)
class NewBusiness:
    """One venue with one space and the first owner; everything else is added at work.

    Attributes:
        zone: IANA name; every time of the venue is shown in it.
        base_price_minor: of the space for an evening, in hundredths of `currency`.
        sessions: names of morning, evening and full day, in the language of the people who work there.
    """

    name: str
    zone: str
    currency: str = "INR"
    venue: str
    space: str
    capacity: int | None = None
    base_price_minor: int = 0
    owner_name: str
    owner_login: str
    password: str = field(repr=False)
    sessions: tuple[str, str, str] = ("Morning", "Evening", "Full day")


def problems(business: NewBusiness) -> dict[str, Sentence]:
    """What cannot be used, by the field's name; empty when the business can be founded."""
    found: dict[str, Sentence] = {}
    for name in ("name", "venue", "space", "owner_name"):
        text = getattr(business, name)
        if not text.strip():
            found[name] = Sentence("This is needed.")
        elif len(text) > LONGEST_NAME or any(character < " " for character in text):
            found[name] = Sentence("Use at most {count} letters in one line.", count=LONGEST_NAME)
    if not _known(business.zone):
        found["zone"] = Sentence("There is no such time zone. Choose one of the list, such as Asia/Kolkata.")
    if not _CURRENCY.fullmatch(business.currency):
        found["currency"] = Sentence("A currency has three capital letters, such as INR.")
    if business.capacity is not None and business.capacity < 1:
        found["capacity"] = Sentence("This is not a number of people.")
    if not _LOGIN.fullmatch(business.owner_login) or business.owner_login == CLOCKWORK:
        found["owner_login"] = Sentence("Use 2 to 30 small letters a to z or digits, beginning with a letter.")
    if len(business.password) < SHORTEST_PASSWORD:
        found["password"] = Sentence("Use at least {count} characters.", count=SHORTEST_PASSWORD)
    return found


def _known(zone: str) -> bool:
    try:
        return "/" in zone and ZoneInfo(zone).key == zone
    except (LookupError, ValueError, OSError):  # no such name, no name at all, the name of a folder
        return False


def short_code(name: str, otherwise: str) -> str:
    """Two to four capitals that begin the numbers of bookings: `Parijat Lawns & Hall` → `PLH`, `Mogra` → `MOG`."""
    words = re.findall(r"[A-Z0-9]+", name.upper())
    code = "".join(word[0] for word in words)[:4] if len(words) > 1 else "".join(words)[:3]
    return code if len(code) > 1 else otherwise


def login_from(name: str) -> str:
    """A login made of a person's first name, empty where it has no Latin letters."""
    first = (name.strip().split() or [""])[0].lower()
    return first if _LOGIN.fullmatch(first) else ""
