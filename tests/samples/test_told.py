"""The demo's log of messages: lively, believable, and nothing of long ago left waiting."""

from tests.samples.conftest import Demo


def test_that_the_demo_has_messages_in_every_state_and_none_of_long_ago_waits(demo: Demo) -> None:
    states = dict(demo.ask("SELECT state, count(*) FROM desk.message WHERE tenant_id = 1 GROUP BY 1"))
    assert {"delivered", "failed", "accepted", "ambiguous", "queued"} <= set(states)
    assert states["delivered"] > 100
    assert states["failed"] < states["delivered"] / 8
    assert states["ambiguous"] == 1
    old = "created_at < clock_timestamp() - interval '1 hour'"
    assert (
        demo.one(f"SELECT count(*) FROM desk.message WHERE state = 'queued' AND next_at < clock_timestamp() AND {old}")
        == 0
    )
    assert demo.one("SELECT count(*) FROM desk.message WHERE created_at < clock_timestamp() - interval '22 days'") == 0


def test_that_every_message_that_left_has_words_without_holes_and_attempts(demo: Demo) -> None:
    holes = "text = '' OR text LIKE '%{{%' OR text LIKE '%–%' OR parts < 1 OR recipient = ''"
    left = "state IN ('delivered', 'failed', 'accepted', 'ambiguous')"
    assert demo.ask(f"SELECT kind, text FROM desk.message WHERE {left} AND ({holes}) LIMIT 5") == []
    counted = (
        "SELECT count(*) FROM desk.message_attempt a WHERE (a.tenant_id, a.message_id) = (m.tenant_id, m.message_id)"
    )
    assert demo.one(f"SELECT count(*) FROM desk.message m WHERE {left} AND attempts <> ({counted})") == 0
