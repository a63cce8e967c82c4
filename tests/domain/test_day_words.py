"""Dates and times as clerks type them."""

from datetime import date

import pytest

from desk.domain.day_words import parse_days, parse_times
from desk.domain.errors import BadInput

TODAY = date(2026, 11, 21)  # a Saturday


def d(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("14 feb", ["2027-02-14"]),
        ("14 Feb, 15/2, next sat", ["2026-11-28", "2027-02-14", "2027-02-15"]),
        ("14 feb, 15, 16 and 21", ["2027-02-14", "2027-02-15", "2027-02-16", "2027-02-21"]),
        ("feb 14", ["2027-02-14"]),
        ("14th february 2028", ["2028-02-14"]),
        ("21 nov", ["2026-11-21"]),
        ("20 nov", ["2027-11-20"]),
        ("3.12.26; 3.12.26", ["2026-12-03"]),
        ("2027-01-05", ["2027-01-05"]),
        ("today, tomorrow", ["2026-11-21", "2026-11-22"]),
        ("sat", ["2026-11-28"]),
        ("this sat", ["2026-11-21"]),
        ("sunday", ["2026-11-22"]),
        ("१४ feb", ["2027-02-14"]),
        ("29 feb", ["2028-02-29"]),
        ("14 to 16 feb", ["2027-02-14", "2027-02-15", "2027-02-16"]),
        ("30 dec - 1 jan", ["2026-12-30", "2026-12-31", "2027-01-01"]),
        ("1 dec to 14 dec sat sun", ["2026-12-05", "2026-12-06", "2026-12-12", "2026-12-13"]),
        ("1 may to 9 may sundays", ["2027-05-02", "2027-05-09"]),
        ("5/12 to 13/12 sat sun", ["2026-12-05", "2026-12-06", "2026-12-12", "2026-12-13"]),
        ("1-12-2026 to 9-12-2026 on sat & sun", ["2026-12-05", "2026-12-06"]),
        ("2026-12-01 to 2026-12-09 sat/sun", ["2026-12-05", "2026-12-06"]),
        ("१४ फेब्रुवारी, १५/२ आणि पुढील शनिवार", ["2026-11-28", "2027-02-14", "2027-02-15"]),
        ("१ ते १४ डिसेंबर शनि रवि", ["2026-12-05", "2026-12-06", "2026-12-12", "2026-12-13"]),
        ("14 फ़रवरी और अगले रविवार", ["2026-11-22", "2027-02-14"]),
        ("1 मई से 9 मई रविवार", ["2027-05-02", "2027-05-09"]),
        ("आज, उद्या", ["2026-11-21", "2026-11-22"]),
        ("", []),
        (" , ,", []),
    ],
)
def test_that_days_are_read_as_people_write_them(text: str, days: list[str]) -> None:
    assert parse_days(text, TODAY) == tuple(map(d, days))


@pytest.mark.parametrize(
    "text", ["31 feb", "30/2", "someday", "14 feb, xx", "0 feb", "32", "2027-13-01", "5 feb to 1 jan 2027",
             "1 jan 2027 to 1 jan 2029", "next", "🎉", "14/14", "१४ काहीतरी"]
)  # fmt: skip
def test_that_what_is_no_date_is_named(text: str) -> None:
    with pytest.raises(BadInput, match="Dates"):
        parse_days(text, TODAY)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("16:00-23:00", (960, 1380)),
        ("16-23", (960, 1380)),
        ("4pm to 11 pm", (960, 1380)),
        ("4-11pm", (960, 1380)),
        ("10-2pm", (600, 840)),
        ("18:30 – 24:00", (1110, 1440)),
        ("20:00-02:00", (1200, 1560)),
        ("9.30-13", (570, 780)),
        ("evening", None),
        ("25-26", None),
        ("16:00", None),
        ("14pm-15pm", None),
    ],
)
def test_that_times_are_read_as_people_write_them(text: str, times: tuple[int, int] | None) -> None:
    assert parse_times(text) == times
