"""What people type about a person, as it is kept: names in any script, e-mail, GSTIN. Phone numbers are in `phone`."""

import re
import unicodedata

LONGEST_NAME, LONGEST_EMAIL, LONGEST_ADDRESS = 200, 254, 500
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_GSTIN = re.compile(r"[0-9]{2}[0-9A-Z]{13}")
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def clean_name(text: str) -> str:
    """The name without spaces and invisible signs around it; empty where nothing in it can be read.

    Joiners inside stay: Indian scripts, Persian and emoji need them.
    """
    start, end = 0, len(text)
    while start < end and _unseen(text[start]):
        start += 1
    while end > start and _unseen(text[end - 1]):
        end -= 1
    return text[start:end]


def is_email(text: str) -> bool:
    """Whether it has the form of an address; whether a message arrives there is not asked here."""
    return len(text) <= LONGEST_EMAIL and _EMAIL.fullmatch(text) is not None


def clean_gstin(text: str) -> str:
    """A GSTIN as it is printed: capitals, without spaces."""
    return "".join(text.split()).upper()


def has_gstin_form(text: str) -> bool:
    """Whether it could be kept as a GSTIN: two digits and thirteen more signs, the last of them unchecked."""
    return _GSTIN.fullmatch(text) is not None


def is_gstin(text: str) -> bool:
    """Whether the fifteen characters end in the check character that they should.

    Source: GST portal, format of the GSTIN; the last character is a Luhn code of base 36 over the first fourteen.
    """
    if _GSTIN.fullmatch(text) is None:
        return False
    total = 0
    for place, char in enumerate(text[:14]):
        product = _DIGITS.index(char) * (2 if place % 2 else 1)
        total += product // 36 + product % 36
    return _DIGITS[-total % 36] == text[14]


def _unseen(char: str) -> bool:
    return unicodedata.category(char)[0] in "CZ"
