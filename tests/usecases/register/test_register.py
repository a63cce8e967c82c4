"""What the cells and rows of an old register mean, whoever wrote them; nothing is guessed in silence."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from desk.domain.money import Money
from desk.domain.register.cells import count_of, day_of, day_order, money_of, state_of, time_of
from desk.domain.register.columns import Column, guess, heading_row
from desk.usecases.register.plan import first_choices, planned, unknown_places
from desk.usecases.register.reading import Choices, RegisterRow
from desk.usecases.register_ports import RegisterPerson, Table
from desk.usecases.results import House
from tests.domain.halls import KOLKATA, VENUE

HOUSE = House(venues=(VENUE,))
HALL, LAWN = VENUE.spaces[0].name, VENUE.spaces[1].name


def table(headings: str, *rows: tuple[Any, ...]) -> Table:
    return Table(name="register", headings=tuple(headings.split("|")), rows=rows)


def read(found: Table, **more: Any) -> list[RegisterRow]:
    choices = first_choices(found)
    return planned(found, HOUSE, Choices(columns=choices.columns, order=choices.order or "day", **more), "1")


@pytest.mark.parametrize(
    "headings",
    [
        "Sr. No|Function Date|Hall|Party Name|Mobile No.|Pax|Total Amount|Advance|Remarks",
        "क्र.|दिनांक|सभागृह|ग्राहकाचे नाव|मोबाईल नंबर|पाहुणे|एकूण रक्कम|आगाऊ|शेरा",
        "क्रमांक|तारीख|हॉल|नाम|मोबाइल|मेहमान|कुल राशि|अग्रिम|टिप्पणी",
        "NUMBER|DATE|SPACE|CUSTOMER|PHONE|GUESTS|TOTAL|RECEIVED|NOTE FOR STAFF",
    ],
)
def test_that_headings_of_three_languages_are_known(headings: str) -> None:
    wanted = (Column.NUMBER, Column.DATE, Column.SPACE, Column.CUSTOMER, Column.PHONE, Column.GUESTS, Column.TOTAL)
    found = guess(headings.split("|"))
    assert [found.get(column) for column in (*wanted, Column.RECEIVED, Column.NOTE_STAFF)] == list(range(9))


@pytest.mark.parametrize(
    "headings",
    [
        "E-mail|Address|GSTIN|Language|Note on the customer",
        "Email ID|Residential Address|GST No.|Preferred language|Party remarks",
        "ई-मेल|पत्ता|जीएसटी क्रमांक|भाषा|ग्राहकाबद्दल",
        "ईमेल|पता|जीएसटी नंबर|ग्राहक की भाषा|ग्राहक के बारे में",
    ],
)
def test_that_what_is_told_of_the_customer_is_known_in_three_languages(headings: str) -> None:
    wanted = (Column.EMAIL, Column.ADDRESS, Column.GSTIN, Column.LANGUAGE, Column.ABOUT_CUSTOMER)
    assert guess(headings.split("|")) == {column: place for place, column in enumerate(wanted)}
    assert guess(["GST", "Amount"]) == {Column.TOTAL: 1}  # a tax as often as a registration


def test_that_a_person_is_read_with_its_lines_and_what_does_not_fit_goes_into_the_note() -> None:
    head = "Date|Hall|Name|E-mail|Address|GSTIN|Language|Remarks"
    good, odd = read(
        table(
            head,
            ("14/02/2027", HALL, "Patil", "p@example.in", "12 Lane\r\nPune ", "27aapfu0939f1zv", "मराठी", "a\nb"),
            ("15/02/2027", HALL, "Joshi", "none", "", "later", "Tamil", "veg"),
        )
    )
    assert good.booking is not None
    assert good.booking.person == RegisterPerson(email="p@example.in", address="12 Lane\nPune", gstin="27AAPFU0939F1ZV")
    assert good.booking.customer is not None
    assert (good.booking.customer.language, good.booking.note_staff) == ("mr", "a\nb")
    assert good.notes == ()
    assert odd.booking is not None
    assert odd.booking.person is None
    assert odd.booking.note_staff == "veg · none · LATER · Tamil"
    assert len(odd.notes) == 3
    (long,) = read(table(head, ("16/02/2027", HALL, "Rao", "", "x" * 501, "", "", "")))
    assert "longer than 500" in long.problems[0]


def test_that_the_headings_are_found_below_a_title_and_each_column_is_taken_once() -> None:
    rows = [["Lotus Hall"], [], ["Date", "Hall", "Name"], ["1/2/2027", "A", "x"]]
    assert heading_row(rows) == 2
    assert guess(["Date", "Date", "Booking date of party", "Name"]) == {Column.DATE: 0, Column.CUSTOMER: 3}
    assert heading_row([["", ""], ["just", "words"]]) == 1


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2027-02-14", date(2027, 2, 14)), ("14/02/2027", date(2027, 2, 14)), ("14.2.27", date(2027, 2, 14)),
        ("14 Feb 2027", date(2027, 2, 14)), ("14-February-27", date(2027, 2, 14)), ("Feb 14, 2027", date(2027, 2, 14)),
        ("१४/०२/२०२७", date(2027, 2, 14)), ("१४ फेब्रुवारी २०२७", date(2027, 2, 14)), ("14 फ़रवरी 2027", date(2027, 2, 14)),
        ("Sunday, 14 Feb 2027", date(2027, 2, 14)), (datetime(2027, 2, 14, 16, tzinfo=UTC), date(2027, 2, 14)),
        (date(2027, 2, 14), date(2027, 2, 14)), ("31/2/2027", None), ("14/02/1899", None), ("soon", None), ("", None),
        (None, None), (True, None), (44987, date(2023, 3, 2)), ("46454", date(2027, 3, 8)),
        (46454.75, date(2027, 3, 8)), (36526, date(2000, 1, 1)), (36525, None), (98220, None), (9822012345, None),
        ("300", None),
        ("5 May 2027", date(2027, 5, 5)), ("1st मई 2027", date(2027, 5, 1)),
    ],
)  # fmt: skip
def test_that_days_are_read_as_people_write_them(cell: Any, day: date | None) -> None:
    assert day_of(cell) == day


def test_that_bare_dates_are_asked_about_unless_one_of_them_tells() -> None:
    assert day_order(["5/6/2027", "14 Feb 2027"]) == "either"
    assert day_order(["5/6/2027", "13/6/2027"]) == "day"
    assert day_order(["5/6/2027", "6/13/2027"]) == "month"
    assert day_order(["13/6/2027", "6/13/2027"]) == "both"
    assert day_order(["2027-02-14", date(2027, 2, 14), None]) == "none"
    assert (day_of("5/6/2027", "day"), day_of("5/6/2027", "month")) == (date(2027, 6, 5), date(2027, 5, 6))
    odd = table("Date|Hall", ("5/6/2027", HALL))
    assert first_choices(odd).order is None
    with pytest.raises(ValueError, match="order"):
        planned(odd, HOUSE, first_choices(odd), "1")


def test_that_times_counts_amounts_and_states_are_read() -> None:
    times = {"16:00": 960, "4 pm": 960, "4.30 PM": 990, "12 am": 0, "12pm": 720, "७:०० pm": 1140, "24:00": 1440}
    assert {text: time_of(text) for text in times} == times
    assert (time_of(time(9, 15)), time_of(0.5), time_of("25:00"), time_of("evening"), time_of("13 pm")) == (
        555, 720, None, None, None,
    )  # fmt: skip
    assert [count_of(c) for c in ("1,200", "300 pax", 250.0, "many", "३००")] == [1200, 300, 250, None, 300]
    assert money_of("₹1,25,000/-", "INR") == Money(12_500_000, "INR") == money_of(125000, "INR")
    assert money_of(99.95, "INR") == Money(9995, "INR") == money_of("९९.९५", "INR")
    states = {"": "confirmed", "Booked": "confirmed", "कच्चा": "pending", "Cancelled": "cancelled", "रद्द": "cancelled"}
    assert {word: state_of(word) for word in states} == states
    assert state_of("maybe") is None


def test_that_a_row_becomes_a_booking_and_the_same_row_the_same_id() -> None:
    rows = table(
        "No|Date|Hall|Session|Name|Mobile|Pax|Total|Advance|Remarks",
        (142, "14/02/2027", HALL, "Evening", "Patil", "98220 12345, 1234", "300", "1,00,000", 25000.0, "veg"),
    )
    (row,) = read(rows)
    assert row.problems == ()
    made = row.booking
    assert made is not None
    assert made.customer is not None
    (item,) = made.items
    assert item.space_id == VENUE.spaces[0].id
    assert item.period.start.astimezone(KOLKATA).date() == date(2027, 2, 14)
    assert (made.register_no, made.guests, made.state) == ("142", 300, "confirmed")
    assert (made.total, made.received) == (Money(10_000_000, "INR"), Money(2_500_000, "INR"))
    assert (made.customer.name, made.customer.phone) == ("Patil", "+919822012345")
    assert made.note_staff == "veg · 1234"
    assert len(row.notes) == 1
    again = read(table("Date|Hall|Session|No|Name", ("2027-02-14", HALL, "evening", "142", "Patil, Sunita")))[0].booking
    assert again is not None
    assert again.booking_id == made.booking_id


def test_that_several_spaces_and_days_of_one_number_are_one_booking() -> None:
    rows = table(
        "No|Date|Hall|Name|Total|From time|To time",
        ("7", "14 Feb 2027", f"{HALL} + {LAWN}", "Patil", "50000", "4 pm", "11 pm"),
        ("7", "15 Feb 2027", LAWN, "", "", "10:00", "02:00"),
        ("8", "16 Feb 2027", LAWN, "Shinde", "", "", ""),
        ("8", "16 Feb 2027", HALL, "Joshi", "", "", ""),
    )
    patil, shinde, joshi = read(rows)
    assert patil.booking is not None
    assert [i.space_id for i in patil.booking.items] == [1, 2, 2]
    assert patil.lines == (2, 3)
    assert patil.booking.items[2].period.end.astimezone(KOLKATA).date() == date(2027, 2, 16)  # past midnight
    assert shinde.booking is not None
    assert joshi.booking is not None
    assert shinde.booking.booking_id != joshi.booking.booking_id


@pytest.mark.parametrize(
    ("headings", "row", "problem"),
    [
        ("Date|Hall", ("31/02/2027", HALL), "31/02/2027 is no date"),
        ("Date|Hall", ("14/02/2027", "Nowhere"), "no space is called Nowhere"),
        ("Date|Hall", ("14/02/2027", ""), "no space is named"),
        ("Date|Hall|Venue", ("14/02/2027", HALL, "Mars"), "no venue is called Mars"),
        ("Date|Hall|Session", ("14/02/2027", HALL, "Brunch"), "no session is called Brunch"),
        ("Date|Hall|Total|Advance", ("14/02/2027", HALL, "100", "200"), "more was received than it costs"),
        ("Date|Hall|Total", ("14/02/2027", HALL, "call him"), "call him is no amount"),
        ("Date|Hall|Total", ("14/02/2027", HALL, "-5"), "-5 is no amount"),
        ("Date|Hall|Status", ("14/02/2027", HALL, "maybe"), "maybe is no status"),
        ("Date|Hall|Pax", ("14/02/2027", HALL, "lots"), "lots is no number of guests"),
        ("Date|Hall|Time", ("14/02/2027", HALL, "noon"), "noon is no time of day"),
        ("Date|Hall|Time", ("14/02/2027", HALL, "16:00"), "only one of the two times is given"),
        ("Date|Hall|To date", ("14/02/2027", HALL, "13/02/2027"), "the end is before the start"),
        ("Date|Hall|To date", ("14/02/2027", HALL, "14/05/2027"), "it is longer than a month"),
        ("Date|Hall|Status|Advance", ("14/02/2027", HALL, "रद्द", "5"), "it is cancelled, but money stands on it"),
        ("Date|Hall|Name", ("14/02/2027", HALL, "x" * 201), "longer than 200"),
    ],
)  # fmt: skip
def test_that_what_is_wrong_with_a_row_is_said_in_words(headings: str, row: tuple[Any, ...], problem: str) -> None:
    (found,) = read(table(headings, row))
    assert found.booking is None
    assert problem in "; ".join(found.problems)


def test_that_merged_and_repeated_rows_are_told_and_empty_ones_are_nothing() -> None:
    found = Table(
        name="r",
        headings=("Date", "Hall", "Name"),
        rows=(("14/02/2027", HALL, "A"), (None, "", " "), ("14/02/2027", HALL, "A"), ("15/02/2027", HALL, "B")),
        merged=frozenset({5}),
    )
    first, again, merged = read(found)
    assert first.booking is not None
    assert again.problems == ("the same as row 2",)
    assert "merged" in merged.problems[0]
    assert merged.lines == (5,)
    lapsed = read(table("Date|Hall|Status", ("14/02/2027", HALL, "expired")))[0]
    assert lapsed.skipped
    assert lapsed.booking is None


def test_that_a_name_no_space_has_is_asked_about_once_and_then_known() -> None:
    rows = table("Date|Hall", ("14/02/2027", "Main hall"), ("15/02/2027", "MAIN HALL"), ("16/02/2027", LAWN))
    assert unknown_places(rows, HOUSE, first_choices(rows)) == ["Main hall", "MAIN HALL"]
    read_rows = read(rows, places={"Main hall": VENUE.spaces[0]})
    assert all(row.booking is not None for row in read_rows)
