"""Create hold by 1, 4 and 16 clients at once, after slots of their own and after the same, and its round trips."""

import multiprocessing
import time

from bench.clients import Answers, want_each
from bench.desk import a_wish
from bench.figures import Row, quantile, row, spread
from bench.referee import age, bare_table, open_house
from bench.server import small_house
from bench.slow_line import SlowLine
from desk.usecases.at_the_desk import new_key
from tests.database import Database

_SLOTS, _SPACES = 240, (1, 2, 3)


def run() -> list[Row]:
    with small_house() as db:
        open_house(db)
        bare_table(db)
        found = [_free(db, clients, first=n * _SLOTS) for n, clients in enumerate((1, 4, 16))]
        return [
            *found,
            *(_contested(db, clients, first=(4 + n) * _SLOTS) for n, clients in enumerate((4, 16))),
            _trips(db),
        ]


def _free(db: Database, clients: int, first: int) -> Row:
    """Everybody after slots of their own: only the counter's row and the commits are shared."""
    each = _SLOTS // clients
    wishes = [[(first + n * each + slot, _SPACES[n % 3]) for slot in range(each)] for n in range(clients)]
    answers, seconds = _at_once(db, wishes)
    assert {state for state, _ in answers} == {"won"}, answers[:5]
    raw, _ = _at_once(db, wishes, bare=True)
    name = f"create hold, free slots, {clients} clients; raw: as many with bare rows under the same constraint"
    return _row(name, answers, seconds, quantile([ms for _, ms in raw], 0.5))


def _contested(db: Database, clients: int, first: int) -> Row:
    """Everybody after the same slots, as fast as they are answered."""
    slots = 40
    answers, seconds = _at_once(db, [[(first + slot, 2) for slot in range(slots)] for _ in range(clients)])
    assert sum(state == "won" for state, _ in answers) == slots
    assert {state for state, _ in answers} == {"won", "23P01"}
    return _row(f"create hold, {slots} slots wanted by all, {clients} clients", answers, seconds)


def _row(name: str, answers: Answers, seconds: float, limit: float | None = None) -> Row:
    return row(name, **spread([ms for _, ms in answers]), limit=limit, note=f"{len(answers) / seconds:.0f} a second")


def _trips(db: Database) -> Row:
    """What leaves the desk for one hold, counted on the wire: the command alone."""
    with SlowLine(db, seconds=0) as line:
        desk = line.sign_in("ravi")
        for n in range(3):  # the statement is prepared by then
            desk.carry_out(a_wish(5000 + n), new_key())
        before = line.turns
        for n in range(10):
            desk.carry_out(a_wish(5010 + n), new_key())
        trips = (line.turns - before) / 10
    return row("round trips of a hold through the desk", trips, unit="", limit=1, aim={"ours": 1})


def _at_once(db: Database, wishes: list[list[tuple[int, int]]], *, bare: bool = False) -> tuple[Answers, float]:
    context = multiprocessing.get_context("spawn")
    gate, results = context.Barrier(len(wishes) + 1), context.Queue()
    urls = db.plain_url("asha"), db.plain_url("ravi")
    people = [
        context.Process(target=want_each, args=(urls[n % 2], mine, bare, gate, results), daemon=True)
        for n, mine in enumerate(wishes)
    ]
    for person in people:
        person.start()
    gate.wait()
    began = time.perf_counter()
    answers = [answer for _ in people for answer in results.get(timeout=300)]
    seconds = time.perf_counter() - began
    for person in people:
        person.join()
    age(db)
    return answers, seconds
