"""A day with a provider whose every fifth answer is trouble: every message comes to its end, and none came twice."""

import random
from collections import Counter
from collections.abc import Iterator

import pytest

from desk.gateways.fakes.loopback import Asked, Fault, Told
from desk.gateways.http import Patience
from tests.database import Database, unlimited
from tests.gateways.message_booths import booth_of
from tests.workers.post_room import FINAL, PostRoom

TROUBLE = (
    Fault(kind="status", told=Told(status=503, body={"code": 20500})),
    Fault(kind="status", told=Told(status=429, body={"code": 20429})),
    Fault(kind="status", told=Told(status=400, body={"code": 21611, "message": "queue full"})),
    Fault(kind="status", told=Told(status=400, body={"code": 21211, "message": "not a number"})),
    Fault(kind="drop"),
    Fault(kind="lose"),
)


@pytest.fixture
def room(db18: Database) -> Iterator[PostRoom]:
    booth = booth_of("twilio")
    unlimited(db18)
    with booth.house:
        made = PostRoom(db=db18, booth=booth)
        yield made
        made.close()


def test_that_after_a_day_of_trouble_every_message_has_come_to_its_end_and_none_came_twice(
    room: PostRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance, house = random.Random(20), room.booth.house
    plain = house.fault_for

    def troubled(asked: Asked) -> Fault | None:
        plain(asked)
        return chance.choice(TROUBLE) if chance.random() < 0.2 else None

    monkeypatch.setattr(house, "fault_for", troubled)
    sender = room.sender(room.booth.new(patience=Patience(connect=2, read=2)))
    told = [room.told() for _ in range(40)]
    for _ in range(30):
        room.db.superuser.execute(
            "UPDATE desk.message SET sending_at = sending_at - interval '15 minutes' WHERE state = 'ambiguous'"
        )
        room.later(sender)
        for ref, row in list(house.rows.items()):
            if row["status"] == "queued" and chance.random() < 0.5:
                (house.fail if chance.random() < 0.1 else house.arrive)(ref)
        if {room.state(one) for one in told} <= {*FINAL}:
            break
    states = Counter(room.state(one) for one in told)
    assert set(states) <= {"delivered", "failed"}, states
    assert states["delivered"] > 25
    received = Counter(row["to"] for row in house.posted() if row["status"] == "delivered")
    assert set(received.values()) == {1}
    assert all(room.row(one)["problem"] for one in told if room.state(one) == "failed")
