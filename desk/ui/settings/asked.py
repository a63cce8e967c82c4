"""What a page of settings asks, as data: its records' columns with their words and kinds. No widget."""

from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal[
    "text",
    "note",
    "number",
    "decimal",
    "money",
    "share",
    "factor",
    "clock",
    "yes",
    "choice",
    "several",
    "year_day",
    "date",
    "steps",
    "phone",
    "gstin",
    "state",
    "pan",
    "upi",
]
Option = tuple[Any, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """One field. `needed`: may not be left empty; `only_new`: asked when the record is made and fixed after."""

    column: str
    label: str
    kind: Kind = "text"
    remark: str = ""
    options: tuple[Option, ...] = ()
    needed: bool = False
    only_new: bool = False
    source: Literal["", "spaces", "taxes"] = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordPage:
    """One page: `new` is the word of its button, empty where nothing is added; `second` are the columns in a row's
    second line; `of_venue`: its records belong to a venue that is chosen above them."""

    name: str
    title: str
    explains: str
    fields: tuple[Asked, ...]
    new: str = ""
    drops: bool = False
    of_venue: bool = False
    second: tuple[str, ...] = ()
    starts_with: dict[str, Any] = field(default_factory=dict)
