"""From a section's rows to what a chart measures: one currency, few enough labels, every word already said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desk.domain.money import Money
from desk.domain.reports.say import Say
from desk.domain.reports.shape import Cell, ChartKind, Column, Kind
from desk.domain.sentence import Sentence
from desk.usecases.reports import Row, Sheet

MOST_BARS, MOST_COLUMNS, MOST_HEAT = 20, 62, 36


@dataclass(frozen=True, kw_only=True, slots=True)
class Series:
    """One thing that is measured at each label; nothing is measured where there is None."""

    name: str
    values: tuple[float | None, ...]
    said: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ChartData:
    """A chart before it is drawn; `kind_of` says how its numbers are marked at an axis."""

    kind: ChartKind
    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    kind_of: Kind
    currency: str = ""


def chart_data(sheet: Sheet, say: Say) -> ChartData | None:
    """What the section's chart shows; None where it has none, or nothing was found that could be drawn."""
    chart = sheet.section.chart
    if chart is None or not sheet.rows:
        return None
    names = [column.name for column in sheet.section.columns]
    label, places = names.index(chart.label), [names.index(name) for name in chart.series]
    columns = [sheet.section.columns[place] for place in places]
    rows, currency, several = _one_currency(sheet.rows, places)
    title = say.word(chart.title) + (f" ({currency})" if several else "")
    if sheet.section.columns[label].kind == "day" and len(rows) > MOST_COLUMNS:
        rows = _once(_by_month(rows, label), label, places, columns)
        labels = [say.month(day) for row in rows if isinstance(day := row[label], date)]
    else:
        rows = _once(rows, label, places, columns)
        labels = [say.cell(sheet.section.columns[label], row[label]) for row in rows]
    rows, labels, cut = _fewer(chart.kind, rows, labels, places)
    if cut:
        said = Sentence("{shown} of {all}", shown=say.digits(str(len(rows))), all=say.digits(str(cut)))
        title = f"{title} · {say.word(said)}"
    series = [_series(column, place, rows, say) for column, place in zip(columns, places, strict=True)]
    measured = [each for each in series if any(each.values)] or series[:1]
    if chart.kind == "heat":
        measured = series
    if not any(value for each in measured for value in each.values):
        return None
    return ChartData(
        kind=chart.kind, title=title, labels=tuple(labels), series=tuple(measured),
        kind_of=columns[0].kind, currency=currency,
    )  # fmt: skip


def _one_currency(rows: Sequence[Row], places: Sequence[int]) -> tuple[list[Row], str, bool]:
    """The rows of the currency that most of them have; sums of different money never share an axis."""
    found: dict[str, int] = {}
    for row in rows:
        for place in places:
            if isinstance(value := row[place], Money):
                found[value.currency] = found.get(value.currency, 0) + 1
    if not found:
        return list(rows), "", False
    most = max(found, key=lambda currency: found[currency])
    kept = [row for row in rows if all(not isinstance(row[p], Money) or _currency(row[p]) == most for p in places)]
    return kept, most, len(found) > 1


def _currency(value: Cell) -> str:
    return value.currency if isinstance(value, Money) else ""


def _once(rows: Sequence[Row], label: int, places: Sequence[int], columns: Sequence[Column]) -> list[Row]:
    """Rows with one label added up, such as the evening sessions of all venues; shares cannot be added."""
    if any(column.kind not in ("count", "money", "number") for column in columns):
        return list(rows)
    sums: dict[Cell, list[Cell]] = {}
    for row in rows:
        kept = sums.get(row[label])
        if kept is None:
            sums[row[label]] = list(row)
            continue
        for place in places:
            kept[place] = _together(kept[place], row[place])
    return [tuple(row) for row in sums.values()]


def _together(one: Cell, other: Cell) -> Cell:
    if isinstance(one, Money) and isinstance(other, Money):
        return one + other
    if isinstance(one, int | float) and isinstance(other, int | float):
        return one + other
    return one if other is None else other


def _by_month(rows: Sequence[Row], label: int) -> list[Row]:
    """The same rows under the first days of their months."""
    found = []
    for row in rows:
        day = row[label]
        first = day.replace(day=1) if isinstance(day, date) else day
        found.append(tuple(first if n == label else value for n, value in enumerate(row)))
    return found


def _fewer(
    kind: ChartKind, rows: list[Row], labels: list[str], places: Sequence[int]
) -> tuple[list[Row], list[str], int]:
    """As many as can be read: the largest bars in their order, the latest columns and rows; and how many there were."""
    most = {"bars": MOST_BARS, "heat": MOST_HEAT}.get(kind, MOST_COLUMNS)
    if len(rows) <= most:
        return rows, labels, 0
    numbers = range(len(rows))
    if kind == "bars":
        sizes = [_measure(row[places[0]]) or 0 for row in rows]
        largest = sorted(numbers, key=lambda n: -sizes[n])[:most]
        kept = sorted(n for n in largest if sizes[n]) or largest[:1]
    else:
        kept = list(numbers[-most:])
    return [rows[n] for n in kept], [labels[n] for n in kept], len(rows)


def _measure(value: Cell) -> float | None:
    if isinstance(value, Money):
        return float(value.minor)
    return float(value) if isinstance(value, int | float) else None


def _series(column: Column, place: int, rows: Sequence[Row], say: Say) -> Series:
    return Series(
        name=say.word(column.title),
        values=tuple(_measure(row[place]) for row in rows),
        said=tuple(say.cell(column, row[place]) for row in rows),
    )
