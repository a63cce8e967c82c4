"""What binds a message even where our own functions err: nothing of it changes, nothing is lost of it, limits hold."""

from concurrent.futures import ThreadPoolExecutor, wait
from typing import Any

import pytest
from psycopg.types.json import Jsonb

from tests.database import Database
from tests.db.acts import hold, refused
from tests.db.message_acts import accept, attempts, begin, claim, finish, here, hurry, message, sent, somebody

Json = dict[str, Any]
_ACCEPT = "SELECT desk.accept_message(%s, %s, %s, NULL, NULL, NULL)"
_FINISH = "SELECT desk.finish_message(%s, %s, %s)"


@pytest.fixture
def post(db18: Database) -> Database:
    """A worker of MSG91 is here; everything goes by SMS."""
    here(db18, "msg91")
    db18.superuser.execute("UPDATE desk.message_rule SET channels = '{sms}'")
    return db18


def test_that_what_a_message_tells_of_never_changes_and_what_was_tried_is_never_rewritten(post: Database) -> None:
    hold(post, customer=somebody())
    (work,) = claim(post)
    sent(post, work, provider_ref="req-1")
    for statement in (
        "UPDATE desk.message SET event_key = 'another'",
        "UPDATE desk.message SET booking_id = NULL, customer_id = gen_random_uuid()",
        "UPDATE desk.message SET variables = '{\"total_minor\": 1}'",
        "DELETE FROM desk.message",
        "TRUNCATE desk.message CASCADE",
        "UPDATE desk.message_attempt SET outcome = 'delivered'",
        "DELETE FROM desk.message_attempt",
        "TRUNCATE desk.message_attempt",
        "UPDATE desk.message_template SET body = 'other words'",
        "DELETE FROM desk.message_template",
    ):
        with refused("42501"):
            post.superuser.execute(statement.encode())


def test_that_a_row_of_the_outbox_cannot_contradict_itself(post: Database) -> None:
    hold(post, customer=somebody())
    for wrong in (
        "state = 'sent', next_at = NULL",
        "next_at = NULL",
        "lease = gen_random_uuid()",
        "sending_at = clock_timestamp()",
        "state = 'claimed'",
        "state = 'claimed', lease = gen_random_uuid(), next_at = NULL",
        "state = 'to_approve'",
        "state = 'void'",
        "state = 'accepted', next_at = NULL",
        "state = 'delivered', next_at = NULL, provider = 'msg91'",
        "step = 2",
        "channel = 'email'",
    ):
        with refused("23514"):
            post.superuser.execute(f"UPDATE desk.message SET {wrong}".encode())
    columns = "tenant_id, rule_id, event, event_key, kind, channels, channel, booking_id, next_at, stale_at"
    with refused("23505"):  # no event is told twice by one rule
        post.superuser.execute(f"INSERT INTO desk.message ({columns}) SELECT {columns} FROM desk.message".encode())
    post.superuser.execute("UPDATE desk.message SET state = 'void', next_at = NULL")
    with refused("42501"):
        post.superuser.execute("UPDATE desk.message SET state = 'queued', next_at = clock_timestamp()")


def test_that_an_answer_with_a_field_that_is_wrong_is_refused_whole(post: Database) -> None:
    hold(post, customer=somebody())
    (work,) = claim(post)
    assert begin(post, work)
    said = {"outcome": "accepted", "provider_ref": "ref-1"}
    for wrong in (
        *(None, "accepted", ["outcome"], {}, {"outcome": "sold"}),
        *({**said, "odd": 1}, {**said, "provider_ref": 7}, {**said, "provider_ref": "r" * 201}),
        *({**said, "provider_ref": "r" + " " * 70_000}, {**said, "problem": 5}, {**said, "problem": "p" * 501}),
        *({**said, "parts": "two"}, {**said, "cost_minor": -1}, {**said, "look_again_at": "soon"}),
    ):
        with refused("BK002"):
            post.as_("worker").execute(_FINISH, (work["message"], work["lease"], Jsonb(wrong)))
    for odd in (
        *((None,), (" ",), ("r" * 201,), ("r", "infinity"), ("r", "1999-12-31T00:00:00Z")),
        *(("r", None, -1), ("r", None, 1001), ("r", None, None, -1), ("r", None, None, 1_000_001)),
    ):
        assert not accept(post, work, *odd), "it is told to finish_message, which says why"
    assert message(post, work["message"])["state"] == "claimed"
    assert attempts(post, work["message"]) == []
    post.superuser.execute("UPDATE desk.staff SET active = false WHERE rank = 'worker'")
    with refused("42501"):
        finish(post, work, **said)
    with refused("42501"):
        accept(post, work, "ref-1")
    post.superuser.execute("UPDATE desk.staff SET active = true, rank = 'clerk' WHERE login LIKE '%worker'")
    with refused("42501"):
        finish(post, work, **said)
    with refused("42501"):
        accept(post, work, "ref-1")
    with refused("42501"):
        claim(post)
    post.superuser.execute("UPDATE desk.staff SET rank = 'worker' WHERE login LIKE '%worker'")
    assert accept(post, work, " ref-1 ", None, 2, 34)
    row = message(post, work["message"])
    assert (row["state"], row["provider_ref"], row["parts"], row["cost_minor"]) == ("accepted", "ref-1", 2, 34)


def test_that_a_provider_gets_no_more_a_minute_than_its_limit_and_nothing_while_it_is_paused(post: Database) -> None:
    post.superuser.execute("UPDATE desk.message_provider SET per_minute = 2")
    for _ in range(5):
        hold(post, customer=somebody())
    first = claim(post)
    assert len(first) == 2
    for work in first:
        sent(post, work, provider_ref=str(work["message"]))
    assert claim(post) == []
    post.superuser.execute("UPDATE desk.message_provider SET minute_began = minute_began - interval '61 seconds'")
    second, third = claim(post)
    post.call("set_message_provider", {"provider": "msg91", "paused": True, "reason": "x"}, who="meera")
    assert not begin(post, second), "it was in a worker's hands when the provider was paused"
    post.call("set_message_provider", {"provider": "msg91", "paused": False}, who="meera")
    assert begin(post, third)


def test_that_an_advertisement_waits_for_its_hours_and_a_message_past_its_use_is_not_sent(post: Database) -> None:
    post.superuser.execute(  # it is night in India
        "CREATE OR REPLACE FUNCTION desk.quiet_until(p_now timestamptz) RETURNS timestamptz"
        " LANGUAGE sql AS $$ SELECT p_now + interval '3 hours' $$"
    )
    text = {"kind": "hold_placed", "channel": "sms", "language": "en", "version": 1, "body": "{{ place }} is held"}
    post.call("save_template", text | {"category": "promotional"}, who="meera")
    hold(post, customer=somebody())
    assert claim(post) == []
    waits = "SELECT message_id, state, problem, next_at > clock_timestamp() + interval '2 hours' FROM desk.message"
    row = post.superuser.execute(waits.encode()).fetchone()
    assert row is not None
    assert row[1:] == ("queued", "waits for the hours of advertisements", True)
    hurry(post)
    post.superuser.execute("UPDATE desk.message SET stale_at = clock_timestamp()")
    assert claim(post) == []
    assert message(post, row[0])["state"] == "stale"


def test_that_what_is_looked_up_by_one_worker_is_not_looked_up_by_the_next_and_its_answer_counts_once(
    post: Database,
) -> None:
    hold(post, customer=somebody())
    (work,) = claim(post)
    assert begin(post, work)
    assert not begin(post, work), "it has left already"
    assert accept(post, work, "req-1")
    finish(post, work, "refused", problem="said late")  # the lease is gone with the first answer
    row = message(post, work["message"])
    assert (row["state"], row["tries"], row["provider_ref"]) == ("accepted", 1, "req-1")
    post.superuser.execute("UPDATE desk.message SET next_at = clock_timestamp()")
    (look,) = claim(post)
    assert (look["step"], look["provider_ref"]) == ("look", "req-1")
    assert claim(post) == []
    finish(post, look, "delivered", provider_ref="req-1")
    assert message(post, work["message"])["state"] == "delivered"


def test_that_of_two_answers_at_once_with_one_reference_the_second_waits_and_goes_to_a_person(post: Database) -> None:
    for _ in range(3):
        hold(post, customer=somebody())
    first, second, looked = claim(post)
    assert all(begin(post, work) for work in (first, second, looked))
    finish(post, looked, "lost", look_again_at="2027-01-01T00:00:00+00:00")
    post.superuser.execute(
        "UPDATE desk.message SET next_at = clock_timestamp() WHERE message_id = %s", (looked["message"],)
    )
    (look,) = claim(post)
    said = Jsonb({"outcome": "accepted", "provider_ref": "req-1"})
    one, others = post.connect("worker"), [post.connect("worker") for _ in range(2)]
    with ThreadPoolExecutor(2) as pool:
        with one.transaction():
            one.execute(_ACCEPT, (first["message"], first["lease"], "req-1"))
            waiting = [
                pool.submit(others[0].execute, _ACCEPT, (second["message"], second["lease"], "req-1")),
                pool.submit(others[1].execute, _FINISH, (look["message"], look["lease"], said)),
            ]
            assert not wait(waiting, timeout=0.3).done
        assert len(wait(waiting, timeout=10).done) == 2
    assert [each.exception() for each in waiting] == [None, None]
    states = [message(post, work["message"])["state"] for work in (first, second, looked)]
    assert states == ["accepted", "ambiguous", "ambiguous"]


def test_that_a_claim_waits_for_no_disk_and_the_last_word_before_it_leaves_does(post: Database) -> None:
    hold(post, customer=somebody())
    worker = post.as_("worker")
    with worker.transaction():
        (work,) = claim(post)
        assert worker.execute("SHOW synchronous_commit").fetchone() == ("off",)
    with worker.transaction():
        assert begin(post, work)
        assert worker.execute("SHOW synchronous_commit").fetchone() == ("on",)
    with worker.transaction():
        assert accept(post, work, "req-1")
        assert worker.execute("SHOW synchronous_commit").fetchone() == ("on",)
