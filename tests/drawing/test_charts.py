"""Charts as display lists: axes that people read, nothing outside the paper, told apart without colour."""

from datetime import date
from itertools import pairwise

import pytest

from desk.domain.money import Money
from desk.domain.reports.ranges import NAMES, named_range
from desk.domain.reports.say import Say
from desk.domain.reports.shape import Chart, ChartKind, Column, Section
from desk.drawing.axis import axis, marked
from desk.drawing.chart import drawn
from desk.drawing.chart_data import ChartData, Series, chart_data
from desk.drawing.picture import Bar, Label, Mark, Picture, Stroke
from desk.usecases.reports import Row, Sheet

SAY = Say()


def a_chart(kind: ChartKind, values: dict[str, list[float]], *, kind_of: str = "count", labels: int = 0) -> ChartData:
    many = labels or len(next(iter(values.values())))
    return ChartData(
        kind=kind, title="A chart", labels=tuple(f"Label {n}" for n in range(many)),
        series=tuple(
            Series(name=name, values=tuple(found), said=tuple(f"{value:,.0f}" for value in found))
            for name, found in values.items()
        ),
        kind_of=kind_of, currency="INR",  # type: ignore[arg-type]
    )  # fmt: skip


def texts(picture: Picture) -> list[str]:
    return [shape.text for shape in picture.shapes if isinstance(shape, Label)]


def bars(picture: Picture) -> list[Bar]:
    return [shape for shape in picture.shapes if isinstance(shape, Bar)]


def test_that_axes_have_round_steps_and_lakhs_and_crores() -> None:
    crores = axis(0, 143_000_000_0, "money")
    assert [marked(step, "money", "INR", SAY) for step in crores.steps] == [
        "₹0", "₹50 lakh", "₹1 crore", "₹1.5 crore",
    ]  # fmt: skip
    assert [marked(step, "share", "", SAY) for step in axis(0, 1_760, "share").steps] == [
        "0 %",
        "5 %",
        "10 %",
        "15 %",
        "20 %",
    ]
    assert axis(0, 3, "count").steps == (0.0, 1.0, 2.0, 3.0)  # there is no half booking
    assert axis(-250, 900, "money").low <= -250
    assert axis(0, 0, "share").high == 10_000 or axis(0, 0, "share").high == 100
    assert axis(0, 9_800, "share").high == 10_000  # never more than everything
    assert marked(-5_000_000, "money", "GBP", SAY) == "−£50,000"
    for most in (1, 7, 99, 12_345, 9_999_999):
        steps = axis(0, most, "count").steps
        assert steps[-1] >= most
        assert len({round(b - a, 6) for a, b in pairwise(steps)}) == 1
        assert 2 <= len(steps) <= 7


@pytest.mark.parametrize("kind", ["bars", "columns", "stacked", "lines", "heat"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_that_nothing_is_drawn_outside_the_chart(kind: ChartKind, scale: float) -> None:
    many = a_chart(kind, {"One": [n * 1_000.0 for n in range(40)], "Other": [7.0] * 40})
    for data in (many, a_chart(kind, {"Alone": [5.0]}), a_chart(kind, {"Little": [0.0, 1.0], "Less": [0.0, 0.0]})):
        picture = drawn(data, 480, SAY, scale=scale)
        for shape in picture.shapes:
            if isinstance(shape, Bar | Label):
                assert shape.width > 0
                assert -0.5 <= shape.x <= picture.width
                assert -0.5 <= shape.y <= shape.y + shape.height <= picture.height + 0.5
            if isinstance(shape, Bar):
                assert shape.x + shape.width <= picture.width + 0.5
            if isinstance(shape, Stroke):
                assert all(0 <= x <= picture.width and 0 <= y <= picture.height for x, y in shape.points)
        assert "A chart" in texts(picture)


def test_that_series_are_told_apart_without_colour_and_bars_are_in_proportion() -> None:
    two = drawn(a_chart("bars", {"Holds": [10, 5], "Payments": [20, 10]}), 400, SAY)
    assert {bar.pattern for bar in bars(two) if bar.tone == "s0"} == {"solid"}
    assert {bar.pattern for bar in bars(two) if bar.tone == "s1"} == {"slant"}
    lengths = [bar.width for bar in bars(two) if bar.height > 9 * 0.99 and bar.width != bar.height]
    assert max(lengths) == pytest.approx(2 * lengths[0])
    assert {"20", "10", "5"} <= set(texts(two))  # every bar says its number
    lines = drawn(a_chart("lines", {"Held": [1, 2, 3], "Confirmed": [1, 1, 2]}), 400, SAY)
    assert len({shape.kind for shape in lines.shapes if isinstance(shape, Mark)}) == 2
    assert {shape.dashed for shape in lines.shapes if isinstance(shape, Stroke) and shape.thick > 1} == {False, True}
    ends = [shape for shape in lines.shapes if isinstance(shape, Label) and shape.text in ("Held", "Confirmed")]
    assert abs(ends[0].y - ends[1].y) >= ends[0].height - 0.01
    heat = drawn(a_chart("heat", {"Mon": [0, 50], "Tue": [100, 0]}), 400, SAY)
    assert sorted(bar.strength for bar in bars(heat)) == [0, 0, 0.5, 1]
    assert {"100", "50", "·"} <= set(texts(heat))


def test_that_stacked_parts_stand_on_each_other_and_losses_hang_below_the_line() -> None:
    picture = drawn(a_chart("stacked", {"Cash": [100, 50], "UPI": [100, -50]}), 400, SAY)
    first = [bar for bar in bars(picture) if bar.width > 20][:2]
    assert first[1].y + first[1].height == pytest.approx(first[0].y)
    zero = next(s.points[0][1] for s in picture.shapes if isinstance(s, Stroke) and s.tone == "axis")
    below = [bar for bar in bars(picture) if bar.y >= zero - 0.01]
    assert [bar.tone for bar in below] == ["s1"]


def test_that_columns_say_their_numbers_all_or_none() -> None:
    short = texts(drawn(a_chart("columns", {"Held": [1, 20, 300]}), 600, SAY))
    assert {"1", "20", "300"} <= set(short)
    long = texts(drawn(a_chart("columns", {"Held": [1, *[10.0**12] * 11]}), 600, SAY))
    assert "1" not in long
    assert "1,000,000,000,000" not in long


def _sheet(rows: list[Row], kind: ChartKind = "bars", label: str = "text") -> Sheet:
    columns = (
        Column(name="label", title="Label", kind=label),  # type: ignore[arg-type]
        Column(name="value", title="Value", kind="money", sums=True),
    )
    chart = Chart(kind=kind, title="Drawn", label="label", series=("value",))
    section = Section(name="s", title="S", columns=columns, chart=chart)
    return Sheet(section=section, rows=tuple(rows), left_out=0, totals=())


def test_that_a_chart_has_one_currency_and_no_more_labels_than_can_be_read() -> None:
    mixed = chart_data(_sheet([("a", Money(5, "INR")), ("b", Money(9, "INR")), ("c", Money(7, "GBP"))]), SAY)
    assert mixed is not None
    assert (mixed.labels, mixed.currency, mixed.title) == (("a", "b"), "INR", "Drawn (INR)")
    many = chart_data(_sheet([(f"space {n}", Money(n, "INR")) for n in range(34)]), SAY)
    assert many is not None
    assert (len(many.labels), many.title) == (20, "Drawn · 20 of 34")
    assert many.labels[-1] == "space 33"
    twice = chart_data(_sheet([("Evening", Money(5, "INR")), ("Evening", Money(6, "INR"))]), SAY)
    assert twice is not None
    assert [series.values for series in twice.series] == [(11.0,)]
    days: list[Row] = [(date.fromordinal(739_000 + n), Money(100, "INR")) for n in range(300)]
    months = chart_data(_sheet(days, "stacked", "day"), SAY)
    assert months is not None
    assert len(months.labels) <= 11
    assert sum(months.series[0].values) == 30_000  # type: ignore[arg-type]  # none is missing
    assert chart_data(_sheet([]), SAY) is None
    assert chart_data(_sheet([("a", Money(0, "INR"))]), SAY) is None


def test_that_named_ranges_are_whole_and_financial_years_begin_in_april() -> None:
    for today in (date(2026, 11, 22), date(2027, 1, 1), date(2028, 2, 29), date(2027, 3, 31), date(2027, 4, 1)):
        found = {name: named_range(name, today) for name in NAMES}
        assert all(first <= last for first, last in found.values())
        assert found["month"][0] <= today <= found["month"][1]
        assert found["year"][0] <= today <= found["year"][1]
        assert (found["year"][0].month, found["year"][1].month) == (4, 3)
        assert found["last_year"][1] < found["year"][0]
        assert found["twelve"][1] < today
    assert named_range("last_month", date(2027, 3, 31)) == (date(2027, 2, 1), date(2027, 2, 28))
