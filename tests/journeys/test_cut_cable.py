"""The connection breaks around a command: it is carried out once, and the desk finds out, whatever was lost."""

import threading
import time
from collections.abc import Callable

import pytest

from desk.domain.errors import OutcomeUnknown, SlotTaken, Unavailable
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import Cancel
from tests.journeys.cable import Cable, Moment
from tests.journeys.conftest import Frail
from tests.journeys.wishes import hold_on


@pytest.fixture
def cable(frail: Frail, when_done: Callable[[Callable[[], None]], None]) -> Cable:
    made = Cable(frail.db.superuser_url.port or 0)
    when_done(made.close)
    return made


@pytest.mark.parametrize("moment", ["before sending", "before the answer"])
def test_that_one_cut_is_not_even_noticed(frail: Frail, cable: Cable, moment: Moment) -> None:
    desk = frail.sign_in(port=cable.port)
    wish = hold_on(0)
    cable.cut(moment)
    answer = desk.carry_out(wish, new_key())
    assert answer.booking is not None
    assert frail.stored() == {str(wish.booking_id): 1}
    assert desk.journal.open_requests(desk.identity.login) == []


@pytest.mark.parametrize(("moment", "outcome"), [("before sending", "never"), ("before the answer", "done")])
def test_that_an_answer_lost_twice_is_found_out_later(frail: Frail, cable: Cable, moment: Moment, outcome: str) -> None:
    desk = frail.sign_in(port=cable.port)
    wish, key = hold_on(0), new_key()
    cable.cut(moment, times=2)
    with pytest.raises(OutcomeUnknown) as caught:
        desk.carry_out(wish, key)
    assert caught.value.key == key
    ((command, settled),) = desk.recover()
    assert (command, settled.state) == ("create_hold", outcome)
    assert frail.stored() == ({str(wish.booking_id): 1} if outcome == "done" else {})
    if settled.answer is not None:
        assert settled.answer.booking is not None
        assert settled.answer.booking.id == wish.booking_id
    assert desk.recover() == []


def test_that_a_refusal_after_a_cut_is_the_last_word(frail: Frail, cable: Cable) -> None:
    desk, other = frail.sign_in(port=cable.port), frail.sign_in("ravi")
    other.carry_out(hold_on(0), new_key())
    key = new_key()
    cable.cut("before sending")
    with pytest.raises(SlotTaken) as caught:
        desk.carry_out(hold_on(0), key)
    assert caught.value.in_the_way
    assert frail.db.superuser.execute("SELECT void FROM desk.request WHERE key = %s", (key,)).fetchone() == (True,)


def test_that_a_first_try_still_under_way_is_not_called_undone(frail: Frail, cable: Cable) -> None:
    desk = frail.sign_in(port=cable.port)
    wish, said = hold_on(0), []

    def ask() -> None:
        try:
            desk.carry_out(wish, new_key())
        except OutcomeUnknown as error:
            said.append(error)

    with frail.db.superuser.transaction():
        frail.db.superuser.execute("SELECT FROM desk.space WHERE space_id = 1 FOR UPDATE")
        asking = threading.Thread(target=ask)
        asking.start()
        time.sleep(0.4)
        cable.cut_now()  # the server goes on waiting for the space; the second try waits for the first
        time.sleep(1.0)
    asking.join(timeout=20)
    found = said or desk.recover()
    assert frail.stored() == {str(wish.booking_id): 1}, found


def test_that_a_second_try_that_cannot_wait_any_longer_leaves_the_outcome_open(frail: Frail, cable: Cable) -> None:
    desk = frail.sign_in(port=cable.port)
    wish, said = hold_on(0), []

    def ask() -> None:
        try:
            desk.carry_out(wish, new_key())
        except Exception as error:
            said.append(type(error))

    holder = frail.db.superuser
    with holder.transaction():
        holder.execute("SELECT FROM desk.space WHERE space_id = 1 FOR UPDATE")
        asking = threading.Thread(target=ask)
        asking.start()
        time.sleep(0.4)
        cable.cut_now()
        asking.join(timeout=20)
    assert said == [OutcomeUnknown]
    ((_, settled),) = desk.recover()
    assert (settled.state == "done") == (str(wish.booking_id) in frail.stored())


def test_that_nothing_is_sent_over_a_dead_line_and_it_says_so(frail: Frail, cable: Cable) -> None:
    desk = frail.sign_in(port=cable.port)
    answer = desk.carry_out(hold_on(0), new_key())
    assert answer.booking is not None
    cable.close()
    with pytest.raises((OutcomeUnknown, Unavailable)):
        desk.carry_out(Cancel(booking_id=answer.booking.id, revision=1), new_key())
    with pytest.raises(Unavailable):
        desk.reader.booking(answer.booking.id)
    assert len(desk.journal.open_requests(desk.identity.login)) == 1
    assert frail.stored() == {str(answer.booking.id): 1}
