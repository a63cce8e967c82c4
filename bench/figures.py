"""What a benchmark tells: its rows as one shape, whether each aim is met, and the tables made of them.

No measuring here, and no server.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

Row = dict[str, Any]
Verdict = Literal["met", "missed", "busy", ""]
_HEAD = (
    "| measure | p50 or best | p95 | p99 | raw limit in the same run | ratio | aim | |\n"
    "| --- | ---: | ---: | ---: | ---: | ---: | --- | --- |"
)
# Above this share of the machine in other programs' hands, an aim that is not met is not judged: they only ever add.
_BUSY = 0.1


class Spread(TypedDict):
    """Many times of the same, as a row wants them."""

    ours: float
    p95: float
    p99: float


def quantile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spread(values: Sequence[float]) -> Spread:
    """The median, and what the slowest took."""
    return Spread(ours=quantile(values, 0.5), p95=quantile(values, 0.95), p99=quantile(values, 0.99))


def row(
    measure: str,
    ours: float,
    *,
    unit: str = "ms",
    limit: float | None = None,
    aim: Mapping[str, float] | None = None,
    note: str = "",
    p95: float | None = None,
    p99: float | None = None,
) -> Row:
    """One line of a table.

    Args:
        measure: what was measured, and of how many.
        ours: our figure: a median or the best of some, as the measure says.
        unit: of all figures of the line but the ratio.
        limit: the raw limit of the same work in the same run.
        aim: the most that `ours`, `p95`, `p99` or `ratio` may be.
        note: what the reader has to know besides.
        p95: what nineteen in twenty were done within.
        p99: what ninety-nine in a hundred were done within.
    """
    told = {"measure": measure, "ours": ours, "unit": unit, "p95": p95, "p99": p99, "limit": limit}
    told |= {"ratio": None if limit is None else ours / limit, "aim": aim and dict(aim), "note": note or None}
    return {name: value for name, value in told.items() if value is not None}


def verdict(told: Mapping[str, Any], others: float | None) -> Verdict:
    """Whether the row's aim is met; "busy" where it is not, and other programs took too much to say why.

    Args:
        told: a row.
        others: the share of the machine that other programs had meanwhile; None if nobody looked.
    """
    if "aim" not in told:
        return ""
    if all(told[figure] <= most for figure, most in told["aim"].items()):
        return "met"
    return "busy" if others is not None and others > _BUSY else "missed"


def table(one: Mapping[str, Any]) -> str:
    """One benchmark as Markdown: a line on the circumstances, then its rows."""
    head = f"`{one['bench']}`: {one['seconds']:.0f} s"
    if one.get("others") is not None:
        head += f", other programs took {one['others']:.0%} of the machine"
    if "pace" in one:
        head += f", fixed work took {one['pace']:.3g} ms"
    if "error" in one:
        return f"{head}. FAILED: {one['error']}"
    return "\n".join([f"{head}.\n", _HEAD, *(_line(told, one.get("others")) for told in one["rows"])])


def renewed(page: str, tables: Mapping[str, str]) -> str:
    """The page with each table between its marks, `<!-- bench NAME -->` and `<!-- end -->`, replaced by the new one.

    A table without marks is left out: what the page says around its tables is written by hand.
    """
    for name, fresh in tables.items():
        marks = re.compile(rf"(<!-- bench {re.escape(name)} -->\n).*?(<!-- end -->)", re.DOTALL)
        page = marks.sub(lambda found, fresh=fresh: f"{found[1]}\n{fresh}\n\n{found[2]}", page)  # type: ignore[misc]
    return page


def _line(told: Mapping[str, Any], others: float | None) -> str:
    unit = told.get("unit", "")
    figures = [_number(told["ours"], unit), *(_number(told.get(name)) for name in ("p95", "p99"))]
    limit, ratio = _number(told.get("limit"), unit), f"{told['ratio']:.2f}" if "ratio" in told else ""
    aim = ", ".join(_aim(name, most, unit) for name, most in told.get("aim", {}).items())
    end = "; ".join(word for word in (verdict(told, others), told.get("note", "")) if word)
    return f"| {' | '.join([told['measure'], *figures, limit, ratio, aim, end])} |"


def _aim(name: str, most: float, unit: str) -> str:
    if name == "ratio":
        return f"≤ {most:.3g}×"
    return f"{'' if name == 'ours' else name + ' '}≤ {most:g} {unit}".rstrip()


def _number(value: float | None, unit: str = "") -> str:
    if value is None:
        return ""
    return f"{f'{value:,.0f}' if abs(value) >= 1000 else f'{value:.3g}'} {unit}".rstrip()
