"""The live feed's way to the screen, fed by a real thread: coalesced, in order of revision, lost and found."""

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.ui.call import Call
from desk.ui.live import COALESCE_MILLISECONDS, MOST_AT_ONCE
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.ports import News
from desk.usecases.results import BookingCard, Change
from tests.database import Database
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, choose_evening, hold_form, shown


def tell_in_a_thread(workplace: Workplace, *news: News) -> None:
    """As the listener does: from another thread."""

    def tell() -> None:
        for one in news:
            workplace.home.live._tell(one)

    thread = threading.Thread(target=tell)
    thread.start()
    thread.join()


def test_that_another_desks_hold_appears_on_the_board(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    clerk.panel.go_to(some_day)
    qtbot.waitUntil(lambda: clerk.home.calls.under_way == 0, timeout=PATIENCE)
    other = sign_in("ravi")
    with qtbot.waitSignal(clerk.home.live.booking_changed, timeout=PATIENCE) as told:
        booking = other.carry_out(a_hold(other, some_day), new_key()).booking
    assert booking is not None
    card: BookingCard = told.args[0]
    assert card.id == booking.id
    assert clerk.panel.board.index.owner(booking.id) == booking.bars


def test_that_many_changes_of_one_owner_are_read_once(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sign_in("ravi")
    with qtbot.waitSignal(clerk.home.live.booking_changed, timeout=PATIENCE):
        booking = other.carry_out(a_hold(other, some_day), new_key()).booking
    assert booking is not None
    qtbot.waitUntil(lambda: clerk.home.calls.under_way == 0, timeout=PATIENCE)
    started: list[int] = []
    run = clerk.home.calls.run

    def counted(*args: Any, **kwargs: Any) -> Call:
        started.append(1)
        return run(*args, **kwargs)

    monkeypatch.setattr(clerk.home.calls, "run", counted)
    changes = tuple(Change(kind="booking", owner_id=booking.id, revision=9) for _ in range(20))
    with qtbot.waitSignal(clerk.home.live.booking_changed, timeout=PATIENCE):
        tell_in_a_thread(clerk, *(News(kind="changes", changes=(change,)) for change in changes))
    assert len(started) == 1


def test_when_more_changes_than_one_question_holds_come_at_once_none_is_told_gone_that_is_there(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    other = sign_in("ravi")
    with qtbot.waitSignal(clerk.home.live.booking_changed, timeout=PATIENCE):
        booking = other.carry_out(a_hold(other, some_day), new_key()).booking
    assert booking is not None
    gone: list[UUID] = []
    clerk.home.live.owner_gone.connect(gone.append)
    strangers = [Change(kind="booking", owner_id=uuid4(), revision=1) for _ in range(MOST_AT_ONCE + 50)]
    with qtbot.waitSignal(clerk.home.live.booking_changed, timeout=PATIENCE) as told:
        last = Change(kind="booking", owner_id=booking.id, revision=9)
        tell_in_a_thread(clerk, News(kind="changes", changes=(*strangers, last)))
    assert told.args[0].id == booking.id
    qtbot.waitUntil(lambda: len(gone) == len(strangers), timeout=PATIENCE)
    assert set(gone) == {change.owner_id for change in strangers}


def test_that_while_one_question_is_under_way_all_that_changes_waits_for_the_next(
    qtbot: QtBot, clerk: Workplace, db18: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: clerk.home.calls.under_way == 0, timeout=PATIENCE)
    started: list[int] = []
    run = clerk.home.calls.run

    def counted(*args: Any, **kwargs: Any) -> Call:
        started.append(1)
        return run(*args, **kwargs)

    monkeypatch.setattr(clerk.home.calls, "run", counted)
    gone: list[UUID] = []
    clerk.home.live.owner_gone.connect(gone.append)
    with db18.superuser.transaction():  # a line as slow as a lock
        db18.superuser.execute("LOCK TABLE desk.booking IN ACCESS EXCLUSIVE MODE")
        for _ in range(3):
            strangers = Change(kind="booking", owner_id=uuid4(), revision=1), Change(kind="blackout", owner_id=uuid4())
            tell_in_a_thread(clerk, News(kind="changes", changes=strangers))
            qtbot.wait(4 * COALESCE_MILLISECONDS)
        assert len(started) == 1
    qtbot.waitUntil(lambda: len(gone) == 6, timeout=PATIENCE)
    assert len(started) == 2


def test_that_a_card_never_goes_back_to_an_older_revision(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.submit()
    first = shown(qtbot, clerk, Status.TEMP_HOLD)
    clerk.inspector.want(next(w for w in clerk.offers if w.value == "choose_payment"))
    form2 = clerk.inspector.form
    assert form2 is not None
    form2.submit()
    second = shown(qtbot, clerk, Status.PENDING)
    assert second.revision > first.revision
    clerk.home.live.accept_booking(first)
    assert clerk.inspector.booking.card == second
    assert clerk.panel.board.index.owner(first.id) == second.bars


def test_when_the_connection_is_lost_the_banner_says_since_when_and_writing_is_refused_in_place(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.customer.name.editor.setText("Asha Kulkarni")
    since = datetime(2026, 11, 21, 5, 12, 7, tzinfo=UTC)
    tell_in_a_thread(clerk, News(kind="lost", since=since, problem="the cable was pulled"))
    qtbot.waitUntil(lambda: bool(clerk.banner.text), timeout=PATIENCE)
    assert "10:42:07" in clerk.banner.text
    form.submit()
    assert form.refusal.text == (
        "The server cannot be reached. Nothing was lost; try again when the connection is back."
    ), "since when is said once, by the banner"
    assert form.customer.name.editor.text() == "Asha Kulkarni"
    assert not form.busy
    tell_in_a_thread(clerk, News(kind="live"))
    qtbot.waitUntil(lambda: not clerk.banner.text, timeout=PATIENCE)
    assert form.refusal.text == "The connection is back; send it now."
    form.submit()
    shown(qtbot, clerk, Status.TEMP_HOLD)


def test_when_the_connection_is_lost_the_actions_of_a_booking_say_why_they_wait(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    hold_form(clerk, choose_evening(clerk, some_day)).submit()
    shown(qtbot, clerk, Status.TEMP_HOLD)
    tell_in_a_thread(clerk, News(kind="lost", since=datetime.now(UTC)))
    qtbot.waitUntil(lambda: not any(offer.allowed for offer in clerk.offers.values()), timeout=PATIENCE)
    assert all("connection" in offer.problem or offer.problem for offer in clerk.offers.values())
    tell_in_a_thread(clerk, News(kind="live"))
    qtbot.waitUntil(lambda: any(offer.allowed for offer in clerk.offers.values()), timeout=PATIENCE)


def test_when_the_server_cuts_the_listener_the_feed_comes_back_by_itself_and_reads_what_was_missed(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], db18: Database, some_day: date
) -> None:
    clerk.panel.go_to(some_day)
    qtbot.waitUntil(lambda: clerk.home.calls.under_way == 0, timeout=PATIENCE)
    states: list[bool] = []
    clerk.home.live.state_changed.connect(lambda state: states.append(state.live))
    db18.superuser.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    other = sign_in("ravi")
    booking = other.carry_out(a_hold(other, some_day), new_key()).booking
    assert booking is not None
    qtbot.waitUntil(lambda: states[-1:] == [True], timeout=PATIENCE)
    assert False in states
    qtbot.waitUntil(lambda: bool(clerk.panel.board.index.owner(booking.id)), timeout=PATIENCE)
    assert clerk.banner.text == ""
