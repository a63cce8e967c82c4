"""Races of real processes about undo, marks and closures: whoever comes second is refused, and nothing is half done."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import uuid4

import pytest

from tests.database import Database, unlimited
from tests.db.acts import Json, age, at, confirmed, hold, on, pending, read, today
from tests.db.racing import Ending, Wish, keep_promises, race, states, winners

TURNS = 8


@pytest.fixture
def arena(db18: Database) -> Iterator[Database]:
    """A house without limits; every promise is asked for at the end."""
    unlimited(db18)
    yield db18
    keep_promises(db18)


@pytest.fixture
def arenas(db: Database) -> Iterator[Database]:
    """The same on both server versions."""
    unlimited(db)
    yield db
    keep_promises(db)


def day_of(turn: int) -> date:
    return today() + timedelta(days=30 + turn)


def moved(db: Database, turn: int) -> tuple[Json, Json]:
    """A hold of Asha's as it was on space 2, and after her move to space 3."""
    card = hold(db, space=2, when=at(day_of(turn)))
    return card, db.call("move_booking", on(card, items=[{"space": 3, **at(day_of(turn))}]))


def undo(card: Json) -> Wish:
    return "undo_move", on(card, undo=card["revision"])


def edit(card: Json) -> Wish:
    return "edit_booking", {"booking": card["booking"], "fields": {"note_staff": {"was": "", "to": "two gates"}}}


def ended(endings: list[Ending], racer: int, turn: int) -> str:
    return next(ending.state for ending in endings if (ending.racer, ending.turn) == (racer, turn))


def spaces(card: Json) -> list[int]:
    return [item["space"] for item in card["items"]]


def test_that_an_undo_and_another_desks_edit_never_lose_the_edit(arenas: Database) -> None:
    cards = [moved(arenas, turn)[1] for turn in range(TURNS)]
    endings = race(arenas, [("asha", [undo(card) for card in cards]), ("ravi", [edit(card) for card in cards])])
    for turn, card in enumerate(cards):
        now = read(arenas, card)
        assert ended(endings, 1, turn) == ""
        assert now["note_staff"] == "two gates"
        undone = ended(endings, 0, turn)
        assert undone in ("", "BK005")
        assert spaces(now) == ([2] if undone == "" else [3])


def test_that_an_undo_and_another_desks_hold_of_the_place_it_left_have_one_winner(arena: Database) -> None:
    cards = [moved(arena, turn)[1] for turn in range(TURNS)]
    holds: list[Wish] = [
        ("create_hold", {"booking": str(uuid4()), "venue": 1, "items": [{"space": 2, **at(day_of(turn))}]})
        for turn in range(TURNS)
    ]
    endings = race(arena, [("asha", [undo(card) for card in cards]), ("ravi", holds)])
    assert winners(endings, lambda ending: ending.turn) == dict.fromkeys(range(TURNS), 1)
    assert states(endings) == {"", "23P01"}
    for turn, card in enumerate(cards):
        assert spaces(read(arena, card)) == ([2] if ended(endings, 0, turn) == "" else [3])


def test_that_an_undo_and_another_desks_cancel_have_one_winner(arena: Database) -> None:
    cards = [moved(arena, turn)[1] for turn in range(TURNS)]
    cancels: list[Wish] = [("cancel", on(card)) for card in cards]
    endings = race(arena, [("asha", [undo(card) for card in cards]), ("ravi", cancels)])
    assert winners(endings, lambda ending: ending.turn) == dict.fromkeys(range(TURNS), 1)
    assert states(endings) <= {"", "BK001", "BK005"}
    for turn, card in enumerate(cards):
        now = read(arena, card)
        undone = ended(endings, 0, turn) == ""
        assert (now["status"], spaces(now)) == (("temp_hold", [2]) if undone else ("cancelled", [3]))


def test_that_one_step_undone_in_two_windows_at_once_is_undone_once(arena: Database) -> None:
    pairs = [moved(arena, turn) for turn in range(TURNS)]
    wishes = [undo(card) for _, card in pairs]
    endings = race(arena, [("asha", wishes), ("asha", wishes)])
    assert winners(endings, lambda ending: ending.turn) == dict.fromkeys(range(TURNS), 1)
    assert states(endings) == {"", "BK005"}
    for before, card in pairs:
        now = read(arena, card)
        assert (spaces(now), now["total_minor"]) == ([2], before["total_minor"])


def test_that_an_undo_never_brings_a_price_below_what_is_paid_at_the_same_moment(arena: Database) -> None:
    cards = []
    for turn in range(TURNS):
        card = pending(arena, (1, 2, "deposit"), when=at(day_of(turn)))
        dearer = [{"composite": 1, **at(day_of(turn))}]
        cards.append(arena.call("move_booking", on(card, items=dearer)))
    money: list[Wish] = [
        ("record_cash", {"booking": card["booking"], "amount_minor": card["total_minor"], "currency": "INR"})
        for card in cards
    ]
    endings = race(arena, [("asha", [undo(card) for card in cards]), ("ravi", money)])
    assert states(endings) <= {"", "BK005", "BK009", "42501"}
    for turn, card in enumerate(cards):
        now = read(arena, card)
        assert now["received_minor"] <= now["total_minor"]
        assert [ended(endings, racer, turn) for racer in (0, 1)].count("") == 1


def begun(db: Database, turn: int) -> Json:
    card = confirmed(db, when=at(day_of(turn)))
    age(db, card, starts_at="clock_timestamp() - interval '1 hour'")
    return card


def settled(db: Database, card: Json) -> None:
    """The start as its items say, so that the promises can be asked for."""
    start = card["items"][0]["from"]
    age(db, card, starts_at=f"'{start}'::timestamptz")


def mark(card: Json, name: str) -> Wish:
    return "mark_booking", {"booking": card["booking"], "mark": name, "set": True}


def test_that_a_mark_and_a_cancel_never_both_win(arenas: Database) -> None:
    cards = [begun(arenas, turn) for turn in range(TURNS)]
    cancels: list[Wish] = [("cancel", on(card)) for card in cards]
    endings = race(arenas, [("asha", [mark(card, "arrived") for card in cards]), ("ravi", cancels)])
    assert winners(endings, lambda ending: ending.turn) == dict.fromkeys(range(TURNS), 1)
    assert states(endings) <= {"", "BK001", "BK005"}
    for turn, card in enumerate(cards):
        now = read(arenas, card)
        here = ended(endings, 0, turn) == ""
        assert (now["status"], now["arrived_at"] is not None) == (("confirmed", True) if here else ("cancelled", False))
        settled(arenas, card)


def test_that_arrived_and_no_show_of_two_desks_never_both_win(arena: Database) -> None:
    cards = [begun(arena, turn) for turn in range(TURNS)]
    came, missed = ([mark(card, name) for card in cards] for name in ("arrived", "no_show"))
    endings = race(arena, [("asha", came), ("ravi", missed)])
    assert winners(endings, lambda ending: ending.turn) == dict.fromkeys(range(TURNS), 1)
    assert states(endings) == {"", "BK041"}
    for card in cards:
        settled(arena, card)


def closure(turn: int) -> Json:
    return {"blackout": str(uuid4()), "venue": 1, "spaces": [1, 2], "reason": "pipe", **at(day_of(turn))}


def test_that_a_closure_is_carried_out_or_given_up_but_never_both(arenas: Database) -> None:
    bodies = [closure(turn) for turn in range(TURNS)]
    for body in bodies:
        arenas.call("plan_closure", body, who="meera")
    blocks: list[Wish] = [("block_space", body) for body in bodies]
    drops: list[Wish] = [("drop_closure", {"blackout": body["blackout"]}) for body in bodies]
    endings = race(arenas, [("meera", blocks), ("omkar", drops)])
    assert winners(endings, lambda ending: ending.turn) == dict.fromkeys(range(TURNS), 1)
    assert states(endings) == {"", "BK004"}
    placed = {
        str(row[0]) for row in arenas.superuser.execute("SELECT blackout_id FROM desk.blackout WHERE active").fetchall()
    }
    assert placed == {body["blackout"] for turn, body in enumerate(bodies) if ended(endings, 0, turn) == ""}


def test_that_a_hold_made_while_its_space_is_closed_is_either_there_first_or_refused(arena: Database) -> None:
    bodies = [closure(turn) for turn in range(TURNS)]
    for body in bodies:
        arena.call("plan_closure", body, who="meera")
    blocks: list[Wish] = [("block_space", body) for body in bodies]
    holds: list[Wish] = [
        ("create_hold", {"booking": str(uuid4()), "venue": 1, "items": [{"space": 1, **at(day_of(turn))}]})
        for turn in range(TURNS)
    ]
    endings = race(arena, [("meera", blocks), ("asha", holds)])
    assert winners(endings, lambda ending: ending.turn) == dict.fromkeys(range(TURNS), 1)
    assert states(endings) == {"", "23P01"}
    waiting = {
        card["closure"]: card["bookings"] for (card,) in arena.as_("asha").execute("SELECT * FROM desk.closures()")
    }
    lost = {body["blackout"] for turn, body in enumerate(bodies) if ended(endings, 0, turn) != ""}
    assert waiting == dict.fromkeys(lost, 1), "a closure that came second is still the task it was"
