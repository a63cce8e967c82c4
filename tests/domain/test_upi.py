"""The text of the venue's own UPI code."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.errors import BadInput
from desk.domain.money import Money
from desk.domain.upi import UpiRequest, above_ceiling, is_address, is_usual_bank_reference, rupees


def a_request(**changed: object) -> UpiRequest:
    facts = {
        "address": "lotushall@examplebank",
        "payee": "Lotus Hall",
        "amount": Money(25_000_00, "INR"),
        "reference": "PA-01JD9K2M7Q",
        "note": "Advance 14 Feb 2027",
    }
    return UpiRequest(**(facts | changed))  # type: ignore[arg-type]


def test_that_the_text_is_the_one_that_upi_apps_read() -> None:
    assert a_request().text == (
        "upi://pay?pa=lotushall@examplebank&pn=Lotus%20Hall&tr=PA-01JD9K2M7Q"
        "&tn=Advance%2014%20Feb%202027&am=25000.00&cu=INR"
    )
    assert "&mc=7299&" in a_request(merchant_category="7299").text


@given(minor=st.integers(1, 10**13), payee=st.text(min_size=1, max_size=99).filter(str.strip), note=st.text())
def test_that_whatever_names_and_sums_are_every_field_reads_back(minor: int, payee: str, note: str) -> None:
    text = a_request(amount=Money(minor, "INR"), payee=payee, note=note).text
    assert "+" not in text
    assert " " not in text
    read = {name: values[0] for name, values in parse_qs(urlsplit(text).query).items()}
    whole, paise = read["am"].split(".")
    assert int(whole) * 100 + int(paise) == minor
    assert len(paise) == 2
    assert read["pn"].split() == payee.split()
    assert read["pa"] == "lotushall@examplebank"
    assert set(read) <= {"pa", "pn", "tr", "tn", "am", "cu"}


@pytest.mark.parametrize(
    ("field", "changed"),
    [
        ("upi_address", {"address": "lotushall"}),
        ("upi_address", {"address": "lotus hall@bank"}),
        ("upi_address", {"address": "a@b&am=1.00"}),
        ("payee", {"payee": "  "}),
        ("payee", {"payee": "x" * 100}),
        ("amount", {"amount": Money(0, "INR")}),
        ("amount", {"amount": Money(-1, "INR")}),
        ("amount", {"amount": Money(100, "USD")}),
        ("reference", {"reference": "x" * 36}),
        ("reference", {"reference": "a&am=1"}),
        ("reference", {"reference": ""}),
        ("merchant_category", {"merchant_category": "72"}),
    ],
)
def test_that_what_cannot_stand_in_a_code_is_refused_at_its_field(field: str, changed: dict[str, object]) -> None:
    with pytest.raises(BadInput) as refusal:
        a_request(**changed)
    assert refusal.value.field_name == field


def test_that_paise_are_never_lost_in_the_sum() -> None:
    assert [rupees(Money(minor, "INR")) for minor in (1, 10, 99, 100, 12545050)] == [
        "0.01",
        "0.10",
        "0.99",
        "1.00",
        "125450.50",
    ]


def test_that_one_lakh_is_the_most_that_needs_no_warning() -> None:
    assert not above_ceiling(Money(1_00_000_00, "INR"))
    assert above_ceiling(Money(1_00_000_01, "INR"))


def test_that_addresses_and_bank_references_are_told_by_their_form() -> None:
    assert is_address("9876543210@ybl")
    assert is_address("q.12_3-4@okhdfcbank")
    assert not is_address("name@")
    assert is_usual_bank_reference("4316 1182 0733")
    assert not is_usual_bank_reference("SBIN12345")
