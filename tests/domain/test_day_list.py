"""Lists of days from files as people have them: spreadsheets' CSV, calendars' ICS, and lines that say no day."""

from datetime import date

import pytest

from desk.domain.day_list import BadLine, day_in, decoded, read_days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-02-14", date(2027, 2, 14)),
        ("14/02/2027", date(2027, 2, 14)),
        ("4.2.2027", date(2027, 2, 4)),
        (" 14 Feb 2027 ", date(2027, 2, 14)),
        ("14-February-2027", date(2027, 2, 14)),
        ("02/14/2027", None),
        ("30 Feb 2027", None),
        ("2027", None),
        ("१४/०२/२०२७", date(2027, 2, 14)),
        ("14/02/27", None),
        ("14/02/9999", None),
        ("", None),
    ],
)
def test_that_days_are_read_as_they_are_written_in_india(text: str, day: date | None):
    assert day_in(text) == day


def test_that_a_spreadsheets_csv_gives_days_and_names_and_tells_each_bad_line():
    found = read_days('Date,Muhurat\n2027-01-15,"Rohini, evening"\n\n15/02/2027;x\n16/02/2027\nTuesday,Magha\n')
    assert found.days == ((date(2027, 1, 15), "Rohini, evening"), (date(2027, 2, 16), ""))
    assert found.bad == (BadLine(number=4, text="15/02/2027;x"), BadLine(number=6, text="Tuesday,Magha"))


def test_that_a_day_written_twice_counts_once_and_is_told():
    found = read_days("2027-01-15;Rohini\n15.1.2027;Magha\n")
    assert (found.days, found.repeated) == (((date(2027, 1, 15), "Rohini"),), 1)


def test_that_a_calendars_events_give_their_days():
    text = "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "BEGIN:VEVENT",
            "DTSTART;VALUE=DATE:20270115",
            "DTEND;VALUE=DATE:20270117",
            "SUMMARY:Makar\\, a long na",
            " me",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "DTSTART:20270220T103000Z",
            "DTEND:20270220T113000Z",
            "SUMMARY:Rohini",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "DTSTART:soon",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    )
    found = read_days(text)
    assert found.days == (
        (date(2027, 1, 15), "Makar, a long name"),
        (date(2027, 1, 16), "Makar, a long name"),
        (date(2027, 2, 20), "Rohini"),
    )
    assert found.bad == (BadLine(number=14, text="DTSTART:soon"),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_that_files_of_spreadsheets_keep_their_letters(encoding: str):
    assert read_days(decoded("2027-01-15,रोहिणी".encode(encoding))).days == ((date(2027, 1, 15), "रोहिणी"),)
    assert "é" in decoded("é".encode("cp1252"))


@pytest.mark.parametrize(
    "text", ["", "\n\n", "a,b\n", "BEGIN:VCALENDAR\nEND:VCALENDAR", "\x00\x01\x02", '"' * 999, '"' + "x" * 200_000]
)
def test_that_a_file_of_anything_else_gives_nothing(text: str):
    assert read_days(text).days == ()
