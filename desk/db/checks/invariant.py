"""What one promise of the tables is; the promises themselves are in `invariants` and `money_invariants`."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Invariant:
    """`sql` gives one number: how many rows break the promise `name`. Runs as any login, within what it may see."""

    name: str
    sql: str
    advice: str


RESTORE = "Stop the desks, keep this database as it is, and report it; a backup from before shows what changed."
