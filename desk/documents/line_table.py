"""The lines of an invoice: what, its code, how many, at what price, the tax rate, the sum. Pages break between rows."""

from typing import Any

from reportlab.platypus import Table

from desk.documents.fonts import INK, LINE, MUTED_HEX, WASH, plain, text
from desk.documents.wording import Wording

_SHARES = {"sac": 0.1, "quantity": 0.14, "rate": 0.15, "tax_rate": 0.08, "amount": 0.17}


def line_table(wording: Wording, width: float, scale: float) -> Table:
    """Columns that no line uses are left out; the heading repeats on every page."""
    lines = wording.facts["lines"]
    used = {
        "sac": any(line.get("sac") for line in lines),
        "quantity": any(line.get("quantity") is not None for line in lines),
        "rate": any(line.get("rate_minor") is not None for line in lines),
        "tax_rate": any(line.get("tax_bp") is not None for line in lines),
        "amount": True,
    }
    columns = [name for name in _SHARES if used[name]]
    shares = [1 - 0.05 - sum(_SHARES[name] for name in columns), *(_SHARES[name] for name in columns)]

    def cell(markup: str, *, right: bool = False, head: bool = False) -> Any:
        return text(markup, round((8 if head else 9) * scale, 2), align="right" if right else "left", muted=head)

    heads = [cell("#", head=True), cell(wording.label("description"), head=True)]
    heads += [cell(wording.label(name), right=True, head=True) for name in columns]
    rows = [heads]
    for place, line in enumerate(lines, start=1):
        words, details = wording.line_words(line)
        if details:
            words += f'<br/><font size="-1.3" color="{MUTED_HEX}">{details}</font>'
        row = [cell(str(place)), cell(words)]
        row += [cell(_shown(wording, name, line), right=True) for name in columns]
        rows.append(row)
    return Table(
        rows,
        colWidths=[width * share for share in [0.05, *shares]],
        repeatRows=1,
        style=[
            ("BACKGROUND", (0, 0), (-1, 0), WASH),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 1), (-1, -2), 0.4, LINE),
            ("LINEBELOW", (0, -1), (-1, -1), 0.8, INK),
            ("LEFTPADDING", (0, 0), (-1, -1), 4 * scale),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4 * scale),
            ("TOPPADDING", (0, 0), (-1, -1), 3.5 * scale),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4 * scale),
        ],
    )


def _shown(wording: Wording, column: str, line: dict[str, Any]) -> str:
    match column:
        case "sac":
            return plain(str(line.get("sac") or ""))
        case "quantity":
            amount = line.get("quantity")
            return plain(
                " ".join(part for part in (f"{amount:g}" if amount is not None else "", line.get("unit") or "") if part)
            )
        case "rate":
            return plain(wording.money(line["rate_minor"])) if line.get("rate_minor") is not None else ""
        case "tax_rate":
            return plain(wording.rate(line["tax_bp"])) if line.get("tax_bp") is not None else ""
        case _:
            return plain(wording.money(line["amount_minor"]))
