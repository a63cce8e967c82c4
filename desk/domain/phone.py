"""Phone numbers as people type them, as they are stored (E.164) and as they are shown. No look-up of customers here.

The library of the world's numbering plans is imported on first use: it is large, and a window should open without it.
"""

import re
from typing import TYPE_CHECKING

from desk.domain.errors import BadPhone
from desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

HOME = "IN"
LONGEST_TYPED = 40

_TYPED = re.compile(r"\s*\(?[+＋]?[\d\s()./\-–]*")
_FEWEST_DIGITS = 4
_INDIAN_DIGITS = 10


def looks_like_phone(text: str) -> bool:
    """Whether someone is typing a number rather than a name: four digits or more, and nothing a number never has."""
    return _TYPED.fullmatch(text) is not None and sum(char.isdigit() for char in text) >= _FEWEST_DIGITS


def normalise(text: str, region: str = HOME) -> str:
    """The number in E.164, `+919822012345`, from anything a clerk types; without a country code it is of `region`.

    Landlines and toll-free numbers are numbers too; whether a message reaches them is not asked here.

    Raises:
        BadPhone: nothing that can be dialled, with the problem in words.
    """
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, is_valid_number, parse

    typed = text.strip()
    if problem := _not_a_number(typed):
        raise BadPhone(problem=problem)
    try:
        number = parse(typed, region)
    except NumberParseException as error:
        raise BadPhone(problem=_unreadable(error.error_type)) from error
    if not is_valid_number(number):
        raise BadPhone(problem=_why_invalid(number))
    return format_number(number, PhoneNumberFormat.E164)


def in_parts(e164: str) -> tuple[str, str]:
    """Country code and the number within it, both as digits."""
    from phonenumbers import NumberParseException, national_significant_number, parse

    try:
        number = parse(e164)
    except NumberParseException as error:
        raise BadPhone(problem=_unreadable(error.error_type)) from error
    return str(number.country_code), national_significant_number(number)


def displayed(e164: str, region: str = HOME) -> str:
    """The number as people of `region` read it: `98220 12345` at home, `+44 20 7946 0958` from abroad.

    Indian mobiles lose the trunk zero, which nobody writes today. What is no number is shown as it stands.
    """
    from phonenumbers import (
        NumberParseException,
        PhoneNumberFormat,
        PhoneNumberType,
        format_number,
        number_type,
        parse,
        region_code_for_number,
    )

    try:
        number = parse(e164, region)
    except NumberParseException:
        return e164
    if region_code_for_number(number) != region:
        return format_number(number, PhoneNumberFormat.INTERNATIONAL)
    shown = format_number(number, PhoneNumberFormat.NATIONAL)
    if region == "IN" and number_type(number) == PhoneNumberType.MOBILE:
        return shown.removeprefix("0")
    return shown


def _not_a_number(typed: str) -> str:
    if not typed:
        return Sentence("it is empty")
    if len(typed) > LONGEST_TYPED:
        return Sentence("it is too long")
    if not any(char.isdigit() for char in typed):
        return Sentence("it has no digits")
    if not _TYPED.fullmatch(typed):
        return Sentence("it has letters or signs that no number has")
    return ""


def _unreadable(kind: int) -> str:
    from phonenumbers import NumberParseException as Kind

    return {
        Kind.INVALID_COUNTRY_CODE: Sentence("no country has this code"),
        Kind.TOO_LONG: Sentence("it has too many digits"),
    }.get(kind, Sentence("digits are missing"))


def _why_invalid(number: "PhoneNumber") -> str:
    from phonenumbers import ValidationResult, is_possible_number_with_reason

    digits = len(str(number.national_number))
    if number.country_code == 91 and digits != _INDIAN_DIGITS:
        return Sentence("it has {digits} digits instead of ten", digits=digits)
    reason = is_possible_number_with_reason(number)
    if reason in (ValidationResult.TOO_SHORT, ValidationResult.IS_POSSIBLE_LOCAL_ONLY):
        return Sentence("digits are missing")
    if reason == ValidationResult.TOO_LONG:
        return Sentence("it has too many digits")
    return Sentence("no number begins like this")
