"""docs/referee.md tells of everything that staff may call, every field they may send and every refusal."""

from pathlib import Path

import pytest

from desk.db.names import State
from tests.database import Database
from tests.db.acts import cash, hold, pending
from tests.db.test_bad_input import FIELDS, ITEM
from tests.db.test_catalogue import STAFF_MAY

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "referee.md").read_text("utf-8")


@pytest.mark.parametrize("name", sorted(set().union(*STAFF_MAY.values())))
def test_that_every_function_of_the_staff_is_documented(name: str) -> None:
    assert f"`{name}`" in TEXT or f"`{name}(" in TEXT or f"desk.{name}(" in TEXT


@pytest.mark.parametrize("command", sorted(FIELDS))
def test_that_every_field_of_a_command_stands_in_its_line(command: str) -> None:
    line = next(line for line in TEXT.splitlines() if line.startswith(f"| `{command}` |"))
    assert [field for field in FIELDS[command] if f"`{field}`" not in line] == []
    assert [field for field in ITEM if f'"{field}"' not in TEXT] == []


@pytest.mark.parametrize("state", [*State, "23P01", "42501"])
def test_that_every_refusal_is_documented(state: str) -> None:
    assert f"| {state} |" in TEXT


def test_that_every_field_of_the_cards_is_documented(db18: Database) -> None:
    paid = cash(db18, pending(db18, customer=None), 1000)
    for card in (hold(db18), paid, paid["receipt"], paid["items"][0], paid["occupancy"][0]):
        assert [field for field in card if f"`{field}`" not in TEXT and f'"{field}"' not in TEXT] == []
