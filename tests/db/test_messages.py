"""The outbox in the database: no event without its message, no message without its event, and each handed out once."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desk.domain.messages.dlt import PROMOTION_FROM, PROMOTION_UNTIL
from tests.database import Database
from tests.db.acts import a_day, age, at, cash, confirmed, hold, lapse, on, read, refused, sweep, today
from tests.db.message_acts import (
    accept,
    attempts,
    begin,
    claim,
    events,
    finish,
    here,
    hurry,
    message,
    rows,
    sent,
    somebody,
)

Json = dict[str, Any]


def test_that_each_event_queues_its_message_in_its_transaction_and_none_without_a_customer(
    house: Database,
) -> None:
    card = confirmed(house, customer=somebody())
    told = ["hold_placed", "payment_received", "booking_confirmed"]
    assert sorted(e for e, _ in events(house, card)) == sorted(told)
    assert ("hold_placed", "void") in events(house, card)  # confirmed before anybody sent it
    house.call("cancel", on(read(house, card), reason="x"))
    assert ("booking_cancelled", "queued") in events(house, card)
    assert ("booking_confirmed", "void") in events(house, card)
    held = lapse(house, hold(house, customer=somebody()))
    sweep(house, "holds")
    assert events(house, held) == [("hold_placed", "void"), ("hold_expired", "queued")]
    assert events(house, confirmed(house)) == []
    with house.as_("asha").transaction(force_rollback=True):
        gone = hold(house, customer=somebody())
    assert rows(house, gone) == []


def test_that_the_rows_say_what_happened_and_when_they_are_of_no_more_use(house: Database) -> None:
    card = confirmed(house, customer=somebody())
    paid = next(r for r in rows(house, card) if r["event"] == "payment_received" and r["channel"] == "whatsapp")
    assert paid["variables"]["amount_minor"] == card["deposit_minor"]
    assert paid["subject"] == card["receipt"]["payment"]
    assert (paid["channels"], paid["step"]) == (["whatsapp", "sms"], 1)
    assert paid["stale_at"] > paid["next_at"]


def soon(house: Database, card: Json, start: str, **more: str) -> None:
    """The event begins at a moment (SQL text), as if time had gone by."""
    age(house, card, starts_at=start, ends_at=f"{start} + interval '4 hours'",
        occupied_until=f"{start} + interval '5 hours'", **more)  # fmt: skip


def test_that_a_move_or_a_cancellation_takes_back_a_reminder_that_the_clock_queued_once(house: Database) -> None:
    card = confirmed(house, customer=somebody())
    house.superuser.execute("UPDATE desk.message SET state = 'void', next_at = NULL WHERE state = 'queued'")
    tomorrow = "clock_timestamp() + interval '24 hours 30 minutes'"
    soon(house, card, tomorrow, confirmed_at="clock_timestamp() - interval '3 days'")
    for _ in range(3):
        sweep(house, "messages")
    reminders = [r for r in rows(house, card) if r["event"] == "event_reminder"]
    assert [r["state"] for r in reminders] == ["queued"]
    later = on(read(house, card), items=[{"space": 1, **at(a_day(house))}], keep_price_reason="x")
    moved = house.call("move_booking", later, who="meera")
    assert [r["state"] for r in rows(house, card) if r["event"] == "event_reminder"] == ["void"]
    soon(house, moved, tomorrow)
    sweep(house, "messages")
    assert [r["state"] for r in rows(house, card) if r["event"] == "event_reminder"] == ["void", "queued"]
    house.call("admin_cancel", on(read(house, card), reason="x"), who="meera")
    assert {r["state"] for r in rows(house, card) if r["event"] == "event_reminder"} == {"void"}


def test_that_money_that_comes_makes_its_reminder_void_and_a_part_that_is_due_is_told_once(house: Database) -> None:
    card = confirmed(house, customer=somebody())
    long_ago = "clock_timestamp() - interval '30 days'"
    event = today() + timedelta(days=9)
    soon(house, card, f"'{event}T16:00+05:30'::timestamptz", confirmed_at=long_ago, created_at=long_ago)
    morning = datetime.combine(event - timedelta(days=7), time(10), ZoneInfo("Asia/Kolkata"))  # the balance's day
    now = int((datetime.now(UTC) - morning).total_seconds() // 60) - 1
    rule = "UPDATE desk.message_rule SET delay_minutes = %s WHERE event = 'payment_due'"
    house.superuser.execute(rule, (now,))
    for _ in range(2):
        house.as_("worker").execute("SELECT desk.sweep_dues()")
    open_minor = card["total_minor"] - card["deposit_minor"]
    due = [r for r in rows(house, card) if r["event"] == "payment_due"]
    assert [(r["state"], r["variables"]["due_minor"]) for r in due] == [("queued", open_minor)]
    cash(house, read(house, card), 100)
    assert [r["state"] for r in rows(house, card) if r["event"] == "payment_due"] == ["void"]
    house.superuser.execute(rule, (-2880,))


def test_that_each_message_is_handed_out_once_and_only_its_holder_is_heard(house: Database) -> None:
    house.superuser.execute("UPDATE desk.message SET state = 'void', next_at = NULL WHERE state = 'queued'")
    here(house, "myoperator", "msg91")
    card = hold(house, customer=somebody())
    (work,) = claim(house, "myoperator")
    assert (work["step"], work["to"], work["facts"]["place"]) == ("send", card["customer"]["phones"][0], "Rose Lawn")
    assert claim(house, "myoperator") == []
    hurry(house)  # its lease runs out before it began
    (again,) = claim(house, "myoperator")
    assert not begin(house, work)
    finish(house, work, "refused", problem="too late")
    assert begin(house, again)
    assert not accept(house, work, "too late")
    assert message(house, work["message"])["state"] == "claimed"
    hurry(house)  # and now after
    (look,) = claim(house, "myoperator")
    assert (look["step"], look["state"]) == ("look", "ambiguous")
    finish(house, again, "accepted")
    finish(house, look, "unknown")
    assert message(house, work["message"])["state"] == "ambiguous"
    assert claim(house, "myoperator") == claim(house, "msg91") == []
    assert attempts(house, work["message"]) == [("lost", "the worker was cut off")]


def test_that_two_messages_never_go_by_one_reference_of_a_provider(db: Database) -> None:
    here(db, "msg91")
    db.superuser.execute("UPDATE desk.message_rule SET channels = '{sms}'")
    for _ in range(3):
        hold(db, customer=somebody())
    first, second, third = claim(db)
    for work in (first, second):
        sent(db, work, "lost", look_again_at=datetime.now(UTC).isoformat())
    hurry(db)
    again = {work["message"]: work for work in claim(db)}
    finish(db, again[first["message"]], "accepted", provider_ref="req-1")
    finish(db, again[second["message"]], "delivered", provider_ref="req-1")
    assert begin(db, again[third["message"]])
    assert accept(db, again[third["message"]], "req-1")
    assert [message(db, w["message"])["provider_ref"] for w in (first, second, third)] == ["req-1", None, None]
    for work in (second, third):
        row = message(db, work["message"])
        assert (row["state"], row["next_at"], row["lease"]) == ("ambiguous", None, None)
        assert attempts(db, work["message"])[-1] == ("unknown", "what the provider names is another message")
    with refused("23505"):
        db.superuser.execute(
            "INSERT INTO desk.message_attempt"
            " (tenant_id, message_id, attempt_no, channel, provider, outcome, provider_ref)"
            " VALUES (1, %s, 9, 'sms', 'msg91', 'found', 'req-1')",
            (second["message"],),
        )


def test_that_a_channel_that_cannot_passes_on_to_the_next_and_the_end_keeps_the_words(house: Database) -> None:
    here(house, "myoperator", "msg91", "email")
    card = hold(house, customer=somebody())
    number = rows(house, card)[0]["message_id"]
    (work,) = [w for w in claim(house, "myoperator") if w["message"] == number]
    sent(house, work, "refused", problem="not on WhatsApp")
    assert (message(house, number)["channel"], message(house, number)["state"]) == ("sms", "queued")
    (work,) = [w for w in claim(house) if w["message"] == number]
    sent(house, work, "refused", problem="no such number", opted_out=True)
    row = message(house, number)
    assert (row["state"], row["problem"]) == ("failed", "no such number")
    assert house.call("opt_out", {"customer": card["customer"]["id"], "channels": ["sms"]})["unwanted"] == ["sms"]
    with refused("42501"):
        revive = "UPDATE desk.message SET state = 'queued', next_at = now(), sending_at = NULL WHERE message_id = %s"
        house.superuser.execute(revive, (number,))
    unwanted = hold(house, customer={"id": card["customer"]["id"]})
    nobody = hold(house, customer={"id": somebody()["id"], "name": "No Number"})
    house.superuser.execute("UPDATE desk.message SET channels = '{sms}', channel = 'sms' WHERE state = 'queued'")
    claim(house)
    assert [rows(house, x)[0]["problem"] for x in (unwanted, nobody)] == ["not wanted", "no phone number"]
    assert {rows(house, x)[0]["state"] for x in (unwanted, nobody)} == {"void"}


def test_that_the_second_provider_stands_in_only_after_five_minutes_and_for_texts_that_may(house: Database) -> None:
    house.superuser.execute("UPDATE desk.message SET state = 'void', next_at = NULL WHERE state = 'queued'")
    here(house, "msg91", "twilio")
    hold(house, customer=somebody())
    house.superuser.execute("UPDATE desk.message SET channels = '{sms}', channel = 'sms' WHERE state = 'queued'")
    assert claim(house, "twilio") == []
    house.call("set_message_provider", {"provider": "msg91", "paused": True, "reason": "x"}, who="meera")
    assert claim(house, "msg91") == claim(house, "twilio") == []
    house.superuser.execute("UPDATE desk.message_provider SET paused_at = paused_at - interval '6 minutes'")
    assert claim(house, "twilio") == []
    text = {"kind": "hold_placed", "channel": "sms", "language": "en", "version": 1, "body": "{{ place }} is held"}
    assert house.call("save_template", text | {"second_provider": True}, who="meera")["template"]["version"] == 2
    with refused("BK005"):
        house.call("save_template", text, who="meera")
    hurry(house)
    assert [w["template"]["body"] for w in claim(house, "twilio")] == ["{{ place }} is held"]
    house.call("set_message_provider", {"provider": "msg91", "paused": False}, who="meera")
    hurry(house)
    assert claim(house, "twilio") == [], "the first is well again"
    assert [w["template"]["body"] for w in claim(house)] == ["{{ place }} is held"]


def test_that_advertisements_wait_for_the_hours_of_india_and_what_is_too_late_is_stale(house: Database) -> None:
    quiet = "SELECT desk.quiet_until(%s::timestamptz) AT TIME ZONE 'Asia/Kolkata'"
    opens, closes = (datetime.combine(date(2027, 2, 1), at) for at in (PROMOTION_FROM, PROMOTION_UNTIL))
    minute, day = timedelta(minutes=1), timedelta(days=1)
    for now, until in (
        (opens - minute, opens), (opens, opens), (closes - minute, closes - minute), (closes, opens + day)
    ):  # fmt: skip
        said = house.superuser.execute(quiet, (f"{now.isoformat()}+05:30",)).fetchone()
        assert said == (until,)
    card = hold(house, customer=somebody())
    house.superuser.execute("UPDATE desk.message SET stale_at = clock_timestamp() WHERE state = 'queued'")
    sweep(house, "messages")
    assert [r["state"] for r in rows(house, card)] == ["stale"]
    again = house.call("resend_message", {"message": rows(house, card)[0]["message_id"]})
    assert (again["state"], again["resends"]) == ("queued", rows(house, card)[0]["message_id"])


def test_that_a_rule_may_ask_a_person_first_who_sends_or_drops(house: Database) -> None:
    rule = house.call("save_rule", {"rule": 1, "revision": 1, "ask_first": True}, who="meera")["rule"]
    first, second = (rows(house, hold(house, customer=somebody()))[0] for _ in range(2))
    assert (first["state"], first["next_at"]) == ("to_approve", None)
    assert house.call("decide_message", {"message": first["message_id"], "send": True})["state"] == "queued"
    assert house.call("decide_message", {"message": second["message_id"], "send": False})["state"] == "void"
    with refused("BK001"):
        house.call("decide_message", {"message": second["message_id"], "send": True})
    with refused("42501"):
        house.call("save_rule", {"rule": 1, "revision": rule["rev"], "enabled": False})
    house.call("save_rule", {"rule": 1, "revision": rule["rev"], "ask_first": False}, who="meera")


def test_that_codes_are_asked_for_within_limits_and_read_by_nobody(house: Database) -> None:
    person = somebody()
    house.call("add_customer", {"customer": person["id"], "name": person["name"], "phones": [person["phone"]]})
    wish = {"customer": person["id"], "phone": person["phone"]}
    house.call("request_otp", wish)
    with refused("BK008") as no:
        house.call("request_otp", wish)
    assert no.facts["limit"] == "code_again"
    for _ in range(4):
        house.superuser.execute("UPDATE desk.one_time_code SET asked_at = asked_at - interval '31 seconds'")
        house.call("request_otp", wish)
    house.superuser.execute("UPDATE desk.one_time_code SET asked_at = asked_at - interval '31 seconds'")
    with refused("BK008") as no:
        house.call("request_otp", wish)
    assert no.facts["limit"] == "codes_per_phone"
    for login in ("asha", "omkar", "worker"):
        with refused("42501"):
            house.as_(login).execute("SELECT * FROM desk.one_time_code")
    house.superuser.execute(
        "UPDATE desk.one_time_code SET salt = '\\x00', hash = sha256('\\x00'::bytea || '123456') WHERE tries_left > 0"
    )
    for left in (4, 3, 2, 1, 0):
        assert house.call("otp_check", wish | {"code": "654321"})["code_check"]["tries_left"] == left
    said = house.call("otp_check", wish | {"code": "123456"})["code_check"]
    assert said == {"verified": False, "tries_left": 0, "why": "no_tries"}


def test_that_no_login_writes_the_outbox_and_a_clerk_cannot_play_the_worker(house: Database) -> None:
    for statement in (
        "UPDATE desk.message SET state = 'delivered'",
        "INSERT INTO desk.message_attempt SELECT 1",
        "SELECT desk.claim_messages('msg91', 1)",
        "SELECT desk.accept_message(1, gen_random_uuid(), 'x', NULL, NULL, NULL)",
        "SELECT desk.finish_message(1, gen_random_uuid(), '{}')",
        "SELECT desk.hold_provider('msg91', now(), '')",
        "SELECT desk.sweep_messages()",
    ):
        for login in ("asha", "omkar"):
            with refused("42501"):
                house.as_(login).execute(statement.encode())
    with refused("42501"):
        house.superuser.execute("DELETE FROM desk.message")
