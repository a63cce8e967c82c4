"""Races of real processes: one winner, every loser refused with the name of the winner, never a deadlock."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import uuid4

import pytest

from tests.database import Database, unlimited
from tests.db.acts import Json, age, at, hold, lapse, on, pending, read, sweep, today
from tests.db.racing import Ending, Wish, keep_promises, race, states, winners

DESKS = ("asha", "ravi", "meera", "omkar", "asha", "ravi", "meera", "omkar")


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


def wish(items: list[Json], venue: int = 1) -> Wish:
    return "create_hold", {"booking": str(uuid4()), "venue": venue, "items": items}


def day_of(turn: int) -> date:
    return today() + timedelta(days=30 + turn)


def losers_know_who_won(endings: list[Ending]) -> None:
    for ending in endings:
        if ending.state == "23P01":
            assert ending.facts["in_the_way"], "the loser's refusal came from the bare constraint"


def test_that_a_contested_slot_has_exactly_one_winner(arenas: Database) -> None:
    slots, desks = 24, 8
    endings = race(
        arenas, [(DESKS[n], [wish([{"space": 1, **at(day_of(turn))}]) for turn in range(slots)]) for n in range(desks)]
    )
    assert winners(endings, lambda e: e.turn) == dict.fromkeys(range(slots), 1)
    assert states(endings) == {"", "23P01"}
    losers_know_who_won(endings)
    found = arenas.superuser.execute(
        "SELECT count(*), max(last_no) FROM desk.booking, desk.counter WHERE series = 'booking'"
    ).fetchone()
    assert found == (slots, slots)


def test_that_two_spaces_in_either_order_never_deadlock(arenas: Database) -> None:
    slots = 24

    def pair(first: int, second: int) -> list[Wish]:
        return [wish([{"space": s, **at(day_of(turn))} for s in (first, second)]) for turn in range(slots)]

    endings = race(arenas, [(DESKS[n], pair(*((2, 3) if n % 2 else (3, 2)))) for n in range(6)])
    assert winners(endings, lambda e: e.turn) == dict.fromkeys(range(slots), 1)
    assert states(endings) == {"", "23P01"}


def test_that_the_whole_hall_and_its_parts_exclude_each_other(arena: Database) -> None:
    slots = 20
    kinds = [[{"composite": 1}], [{"space": 2}], [{"space": 3}], [{"space": 3}, {"space": 1}]]
    endings = race(
        arena, [(DESKS[n], [wish([k | at(day_of(t)) for k in kinds[n]]) for t in range(slots)]) for n in range(4)]
    )
    assert states(endings) == {"", "23P01"}
    for turn in range(slots):
        won = {ending.racer for ending in endings if ending.turn == turn and not ending.state}
        assert won in ({0}, {1, 2}, {1, 3}), turn


def test_that_eight_desks_at_one_stale_hold_have_one_winner_without_a_worker(arena: Database) -> None:
    slots = 8
    stale = [lapse(arena, hold(arena, when=at(day_of(turn)))) for turn in range(slots)]
    endings = race(arena, [(DESKS[n], [wish([{"space": 1, **at(day_of(t))}]) for t in range(slots)]) for n in range(8)])
    assert winners(endings, lambda e: e.turn) == dict.fromkeys(range(slots), 1)
    assert states(endings) == {"", "23P01"}
    assert {read(arena, card)["status"] for card in stale} == {"expired"}


def test_that_a_move_and_a_hold_race_for_one_slot(arena: Database) -> None:
    slots = 16
    cards = [hold(arena, space=2, when=at(day_of(turn))) for turn in range(slots)]
    moves: list[Wish] = [
        ("move_booking", on(card, items=[{"space": 1, **at(day_of(t))}])) for t, card in enumerate(cards)
    ]
    holds = [wish([{"space": 1, **at(day_of(turn))}]) for turn in range(slots)]
    endings = race(arena, [("asha", moves), ("ravi", holds), ("meera", [wish(b["items"]) for _, b in holds])])
    assert winners(endings, lambda e: e.turn) == dict.fromkeys(range(slots), 1)
    assert states(endings) == {"", "23P01"}


def test_that_two_bookings_that_change_places_never_deadlock(arena: Database) -> None:
    turns = 12
    here = [hold(arena, space=2, when=at(day_of(t))) for t in range(turns)]
    there = [hold(arena, space=3, when=at(day_of(t))) for t in range(turns)]

    def moves(cards: list[Json], to: int) -> list[Wish]:
        return [("move_booking", on(card, items=[{"space": to, **at(day_of(t))}])) for t, card in enumerate(cards)]

    endings = race(arena, [("asha", moves(here, 3)), ("ravi", moves(there, 2))])
    assert states(endings) == {"23P01"}


def test_that_a_blackout_and_a_hold_race_for_one_slot(arena: Database) -> None:
    slots = 16
    blocks: list[Wish] = [
        ("block_space", {"blackout": str(uuid4()), "venue": 1, "spaces": [1, 2], "reason": "paint", **at(day_of(t))})
        for t in range(slots)
    ]
    holds = [wish([{"space": 2, **at(day_of(turn))}, {"space": 1, **at(day_of(turn))}]) for turn in range(slots)]
    endings = race(arena, [("meera", blocks), ("asha", holds), ("ravi", [wish(b["items"]) for _, b in holds])])
    assert winners(endings, lambda e: e.turn) == dict.fromkeys(range(slots), 1)
    assert states(endings) == {"", "23P01"}


def test_that_money_and_the_sweep_of_the_unpaid_never_both_win(arena: Database) -> None:
    turns = 24
    cards = [pending(arena) for _ in range(turns)]
    for card in cards:
        age(arena, card, payment_due_at="clock_timestamp() - interval '1 second'")
    cash: list[Wish] = [
        ("record_cash", {"booking": card["booking"], "amount_minor": 1000, "currency": "INR"}) for card in cards
    ]
    endings = race(arena, [("asha", cash), ("worker", [("sweep_unpaid", {})] * turns)], together=False)
    assert states(endings) <= {"", "BK001"}
    for turn, card in enumerate(cards):
        now = read(arena, card)
        paid = next(e for e in endings if e.racer == 0 and e.turn == turn).state == ""
        assert (now["status"], now["received_minor"]) == (("pending", 1000) if paid else ("cancelled", 0))


def test_that_a_choice_of_payment_and_the_expiry_never_both_win(arena: Database) -> None:
    turns = 24
    cards = [hold(arena) for _ in range(turns)]
    for n, card in enumerate(cards):
        age(arena, card, hold_expires_at=f"clock_timestamp() + interval '{n * 10 + 500} milliseconds'")
    choices: list[Wish] = [("select_payment", on(card, option="deposit")) for card in cards]
    endings = race(arena, [("asha", choices), ("worker", [("sweep_holds", {})] * 60)], together=False)
    sweep(arena, "holds")
    assert states(endings) <= {"", "BK001", "BK005", "BK006"}
    for turn, card in enumerate(cards):
        chosen = next(e for e in endings if e.racer == 0 and e.turn == turn).state == ""
        assert (read(arena, card)["status"] == "pending") == chosen


def test_that_many_desks_cash_one_booking_never_beyond_its_price(arena: Database) -> None:
    card = pending(arena, (2, 11, "counter_full"))
    part = card["total_minor"] // 10
    body = {"booking": card["booking"], "amount_minor": part, "currency": "INR"}
    endings = race(arena, [(DESKS[n], [("record_cash", body)] * 4) for n in range(4)], together=False)
    assert sum(not e.state for e in endings) == 10
    assert states(endings) == {"", "BK009"}
    assert (read(arena, card)["received_minor"], read(arena, card)["status"]) == (card["total_minor"], "confirmed")


def test_that_sweepers_at_once_expire_each_hold_once(arena: Database) -> None:
    cards = [lapse(arena, hold(arena)) for _ in range(40)]
    endings = race(arena, [("worker", [("sweep_holds", {})] * 3) for _ in range(4)])
    assert sum(e.facts["swept"] for e in endings) == len(cards)
    found = arena.superuser.execute("SELECT count(*) FROM desk.booking_event WHERE event = 'expire_hold'").fetchone()
    assert found == (len(cards),)


def test_that_the_limit_of_open_holds_is_exact_under_a_race(db18: Database) -> None:
    wishes = [[wish([{"space": s, **at(day_of(5 * s + t))}]) for t in range(5)] for s in (1, 2, 3)]
    endings = race(db18, [("asha", own) for own in wishes], together=False)
    assert (sum(not e.state for e in endings), states(endings)) == (10, {"", "BK008"})
    keep_promises(db18)


def test_that_the_same_customer_at_two_desks_is_one(arena: Database) -> None:
    people = [{"id": str(uuid4()), "name": "Priya", "phone": "+919822012345"} for _ in range(10)]

    def wishes(space: int) -> list[Wish]:
        return [
            ("create_hold", wish([{"space": space, **at(day_of(t))}])[1] | {"customer": p})
            for t, p in enumerate(people)
        ]

    endings = race(arena, [("asha", wishes(1)), ("ravi", wishes(2)), ("meera", wishes(3))])
    assert states(endings) == {""}
    assert arena.superuser.execute("SELECT count(*) FROM desk.customer").fetchone() == (10,)


def test_that_edits_of_many_desks_lose_nothing(arena: Database) -> None:
    card = hold(arena)
    fields = ("event_type", "guests", "note_staff", "note_customer")
    values = ("Haldi", 120, "two gates", "see you")
    racers = [
        (DESKS[n], [("edit_booking", {"booking": card["booking"], "fields": {f: {"was": card[f], "to": values[n]}}})])
        for n, f in enumerate(fields)
    ]
    assert states(race(arena, racers)) == {""}
    now = read(arena, card)
    assert (tuple(now[f] for f in fields), now["revision"]) == (values, 5)


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_that_sixteen_desks_with_a_thousand_wishes_each_never_sell_twice(arenas: Database) -> None:
    slots, desks = 1000, 16
    one = [{"space": 2}, {"space": 3}]

    def wishes(n: int) -> list[Wish]:
        shape = [one, one[::-1], [{"composite": 1}], one[:1]][n % 4]
        return [
            wish([s | at(day_of(t // 2), *(("08:00", "13:00") if t % 2 else ("16:00", "23:00"))) for s in shape])
            for t in range(slots)
        ]

    endings = race(arenas, [(DESKS[n % 8], wishes(n)) for n in range(desks)], together=False)
    assert states(endings) == {"", "23P01"}
    losers_know_who_won(endings)
    taken = winners(endings, lambda e: e.turn)
    assert min(taken.values()) == 1
    assert max(taken.values()) == 1
