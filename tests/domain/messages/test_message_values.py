"""Raw facts of a booking as its customer reads them: the venue's wall clock, the language's months, Indian grouping."""

import pytest

from desk.domain.messages.dlt import value_problem
from desk.domain.messages.kind import MessageKind, fields_of
from desk.domain.messages.text import TextWrong
from desk.domain.messages.values import Unfit, fitting, unfit, values_of

FACTS = {
    "venue": "Parijat Lawns", "zone": "Asia/Kolkata", "booking": "PL-26-000123", "place": "Rose Lawn",
    "starts_at": "2027-02-14T10:30:00+00:00", "expires_at": "2027-02-11T20:00:00+00:00", "currency": "INR",
    "total_minor": 23_600_000, "paid_minor": 5_900_000, "amount_minor": 5_900_050, "paper": "RCP-2627-000045",
    "due_on": "2027-02-07", "code": "482913",
}  # fmt: skip


def said(kind: MessageKind, language: str = "en", **other: object) -> dict[str, str]:
    return values_of(kind, FACTS | other, "Asha Mehta", language)


def test_that_days_and_times_are_those_of_the_venues_clock_in_the_customers_language() -> None:
    held = said(MessageKind.HOLD_PLACED)
    assert (held["day"], held["time"]) == ("14 Feb 2027", "16:00")
    assert held["expires"] == "12 Feb 01:30", "it is past midnight at the venue already"
    assert said(MessageKind.PAYMENT_DUE)["due_day"] == "7 Feb 2027"
    assert said(MessageKind.HOLD_PLACED, zone="Europe/London")["time"] == "10:30"
    assert said(MessageKind.HOLD_PLACED, "hi")["day"] == "14 फरवरी 2027"
    assert said(MessageKind.HOLD_PLACED, "mr")["day"] == "14 फेब्रुवारी 2027"


def test_that_sums_are_grouped_and_what_is_due_is_what_remains() -> None:
    paid = said(MessageKind.PAYMENT_RECEIVED)
    assert (paid["total"], paid["paid"], paid["amount"], paid["due"]) == ("2,36,000", "59,000", "59,000.50", "1,77,000")
    assert said(MessageKind.PAYMENT_DUE, due_minor=100_00)["due"] == "100", "a part that is due counts"
    assert said(MessageKind.PAYMENT_RECEIVED, currency="GBP")["total"] == "236,000"


@pytest.mark.parametrize("kind", MessageKind)
def test_that_every_field_of_every_kind_is_filled_as_the_networks_want_it(kind: MessageKind) -> None:
    assert [value_problem(field, said(kind)[field.name]) for field in fields_of(kind)] == [None] * len(said(kind))
    assert set(values_of(kind, {}, "", "en")) == {field.name for field in fields_of(kind)}, "nothing is ever missing"


def test_that_only_names_are_shortened_by_whole_words_and_said_to_be() -> None:
    fields = fields_of(MessageKind.PAYMENT_RECEIVED)
    plain = said(MessageKind.PAYMENT_RECEIVED)
    assert fitting(plain, fields) == (plain, [])
    long = plain | {"venue": "Shri Venkateshwara Mangal Karyalaya", "place": "Lawn " * 5 + "by the river"}
    fitted, shortened = fitting(long, fields)
    assert (fitted["venue"], fitted["place"]) == ("Shri Venkateshwara Mangal", "Lawn Lawn Lawn Lawn Lawn by")
    assert shortened == ["venue", "place"]
    exact = plain | {"customer": "Venkata Lakshmi Narasimha Raju Gopal"}  # 30 signs end with a word
    assert fitting(exact, fields)[0]["customer"] == "Venkata Lakshmi Narasimha Raju"


@pytest.mark.parametrize(
    ("kind", "name", "value", "words"),
    [(MessageKind.PAYMENT_RECEIVED, "customer", "x" * 31, "customer has more than 30 signs"),
     (MessageKind.PAYMENT_RECEIVED, "paper", "R 2627 " * 5, "paper has more than 30 signs"),
     (MessageKind.PAYMENT_RECEIVED, "amount", "1" * 31, "amount has more than 30 signs"),
     (MessageKind.ONE_TIME_CODE, "code", "4829130", "code has more than 6 signs"),
     (MessageKind.ONE_TIME_CODE, "code", "48 913", "code may have only digits")],
)  # fmt: skip
def test_that_a_value_is_never_cut_in_the_middle_but_refused(
    kind: MessageKind, name: str, value: str, words: str
) -> None:
    with pytest.raises(TextWrong) as no:
        fitting(said(kind) | {name: value}, fields_of(kind))
    assert words in str(no.value)


def test_that_the_houses_own_names_are_told_that_an_sms_shortens_or_cannot_say() -> None:
    long, one_word = "The Grand Parijat Lawns of Kothrud", "V" * 31
    own = {"venue": ["Parijat Lawns", long], "place": ["Rose Lawn", one_word, "R" * 30], "customer": ["x" * 99]}
    fields = [field for field in fields_of(MessageKind.HOLD_PLACED) if field.name in ("venue", "place")]
    assert unfit(fields, own) == [
        Unfit(value=long, longest=30, shortened="The Grand Parijat Lawns of"),
        Unfit(value=one_word, longest=30, shortened=""),
    ]
    assert unfit(fields[:0], own) == []
