"""The sender at work: each message arrives once, whatever the provider does; what nobody can know a person decides."""

import hashlib
import re
from collections.abc import Iterator

import pytest

from desk.gateways.fakes.loopback import Fault, Told
from desk.gateways.messages.email import Email
from tests.database import Database, unlimited
from tests.db.acts import confirmed, hold, on, read
from tests.db.message_acts import attempts, rows, somebody
from tests.fakes.post_office import PostOffice
from tests.gateways.message_booths import WRONG, booth_of
from tests.workers.post_room import PostRoom


@pytest.fixture
def room(db18: Database, request: pytest.FixtureRequest) -> Iterator[PostRoom]:
    booth = booth_of(getattr(request, "param", "msg91"))
    unlimited(db18)
    with booth.house:
        made = PostRoom(db=db18, booth=booth)
        yield made
        made.close()


@pytest.mark.parametrize("room", ["msg91", "twilio"], indirect=True)
def test_that_a_message_is_filled_in_sent_kept_and_followed_until_it_is_delivered(room: PostRoom) -> None:
    sender, first = room.sender(), room.told(name="Asha Mehta")
    assert sender.run() == 1
    row = room.row(first)
    assert (row["state"], row["provider"], row["tries"]) == ("accepted", room.booth.name, 1)
    assert "Asha Mehta" in row["text"]
    assert "Rose Lawn" in row["text"]
    assert "{" not in row["text"]
    assert sender.run() == 0  # nothing is due yet
    room.later(sender)
    assert room.state(first) == "accepted"
    room.booth.house.arrive(row["provider_ref"])
    room.later(sender)
    row = room.row(first)
    assert (row["state"], row["next_at"], row["cost_minor"] > 0) == ("delivered", None, True)
    assert [outcome for outcome, _ in attempts(room.db, first)] == ["accepted", "delivered"]
    assert len(room.booth.house.posted()) == 1


@pytest.mark.parametrize("room", ["msg91", "twilio"], indirect=True)
def test_that_an_answer_that_was_lost_is_looked_up_and_never_said_twice(room: PostRoom) -> None:
    sender, first = room.sender(), room.told()
    room.booth.house.will(Fault(kind="lose"))
    sender.run()
    assert room.state(first) == "ambiguous"
    room.later(sender)
    assert room.state(first) == "accepted"
    assert [outcome for outcome, _ in attempts(room.db, first)] == ["lost", "found"]
    assert len(room.booth.house.posted()) == 1


def test_that_what_is_proven_absent_is_sent_once_more(room: PostRoom) -> None:
    sender, first = room.sender(), room.told()
    room.booth.house.will(Fault(kind="drop"))
    sender.run()
    room.later(sender)
    assert room.state(first) == "ambiguous"  # ten minutes have to pass before its absence proves anything
    room.db.superuser.execute("UPDATE desk.message SET sending_at = sending_at - interval '11 minutes'")
    room.later(sender)
    assert room.state(first) == "accepted"
    assert len(room.booth.house.posted()) == 1


def test_that_what_the_logs_may_show_at_another_time_waits_for_a_person_and_is_not_sent_again(room: PostRoom) -> None:
    sender, first = room.sender(), room.told()
    room.booth.house.will(Fault(kind="lose"))
    sender.run()
    room.db.superuser.execute("UPDATE desk.message SET sending_at = sending_at - interval '15 minutes'")  # clocks apart
    room.later(sender, 2)
    assert room.state(first) == "ambiguous"
    assert "absent" not in [outcome for outcome, _ in attempts(room.db, first)]
    assert len(room.booth.house.posted()) == 1


@pytest.mark.parametrize("room", ["myoperator"], indirect=True)
def test_that_where_nothing_can_be_asked_a_person_decides_and_may_send_again(room: PostRoom) -> None:
    room.db.superuser.execute("UPDATE desk.message_rule SET channels = '{whatsapp}'")
    sender, first = room.sender(), room.told()
    room.booth.house.will(Fault(kind="lose"))
    sender.run()
    row = room.row(first)
    assert (row["state"], row["next_at"]) == ("ambiguous", None)
    again = room.db.call("resend_message", {"message": first})
    sender.run()
    assert room.row(again["message"])["state"] == "accepted"
    assert room.state(first) == "ambiguous"


def test_that_a_long_name_is_shortened_and_told_and_one_that_cannot_be_fails_with_the_reason(room: PostRoom) -> None:
    sender = room.sender()
    first, second = room.told(name="Venkata Lakshmi Narasimha Raju Gopal"), room.told(name="V" * 31)
    sender.run()
    assert attempts(room.db, first) == [("accepted", "shortened for the networks: customer")]
    row = room.row(first)
    assert "Dear Venkata Lakshmi Narasimha Raju," in row["text"], row["text"]
    assert (row["state"], row["problem"]) == ("accepted", "")
    row = room.row(second)
    assert (row["state"], row["text"]) == ("failed", "")
    assert "customer has more than 30 signs" in row["problem"]
    assert len(room.booth.house.posted()) == 1


def test_that_three_answered_tries_are_the_end_and_an_outage_is_no_try(room: PostRoom) -> None:
    sender, first = room.sender(), room.told()
    busy = Told(status=429, body={})
    room.booth.house.will(Fault(kind="status", told=busy, times=4))
    room.later(sender, 4)
    assert (room.state(first), room.row(first)["tries"]) == ("queued", 0)
    later = Told(body={"type": "error", "message": "gateway is tired", "code": "601"})
    room.booth.house.will(Fault(kind="status", told=later, times=3))
    room.later(sender, 3)
    row = room.row(first)
    assert (row["state"], row["tries"], row["problem"]) == ("failed", 3, "MSG91: gateway is tired (601)")
    assert room.booth.house.posted() == []


def test_that_wrong_keys_and_an_empty_balance_hold_the_provider_with_one_banner_and_lose_nothing(
    room: PostRoom,
) -> None:
    sender = room.sender()
    waiting = [room.told() for _ in range(4)]
    empty = Told(body={"type": "error", "message": "balance too low", "code": "301"})
    room.booth.house.will(Fault(kind="status", told=empty))
    sender.run()
    assert {room.state(one) for one in waiting} == {"queued"}
    assert {room.row(one)["tries"] for one in waiting} == {0}
    held = room.db.superuser.execute(
        "SELECT problem FROM desk.message_provider WHERE held_until IS NOT NULL"
    ).fetchall()
    assert held == [("MSG91: balance too low (301)",)]
    assert room.booth.house.count("POST", ".*flow") < len(waiting)
    room.db.call("set_message_provider", {"provider": "msg91", "paused": False}, who="meera")
    room.later(sender, 2)
    assert {room.state(one) for one in waiting} == {"accepted"}
    assert len(room.booth.house.posted()) == len(waiting)


def test_that_a_wrong_key_that_msg91_accepts_is_found_out_by_the_first_look(room: PostRoom) -> None:
    sender, first = room.sender(room.booth.new(WRONG["msg91"])), room.told()
    sender.run()
    assert room.state(first) == "accepted"
    room.later(sender)
    problem = room.db.superuser.execute(
        "SELECT problem FROM desk.message_provider WHERE held_until > clock_timestamp()"
    ).fetchone()
    assert problem is not None
    assert "does not accept the keys" in problem[0]


def test_that_a_manager_pauses_and_what_waits_goes_when_resumed(room: PostRoom) -> None:
    sender = room.sender()
    room.db.call("set_message_provider", {"provider": "msg91", "paused": True, "reason": "new key"}, who="meera")
    first = room.told()
    assert sender.run() == 0
    room.db.call("set_message_provider", {"provider": "msg91", "paused": False}, who="meera")
    (claimed,) = sender._desk.claim("msg91", 5)
    room.db.call("set_message_provider", {"provider": "msg91", "paused": True, "reason": "wait"}, who="meera")
    sender._carry_out(claimed)  # it was in the worker's hands already
    assert room.booth.house.posted() == []
    room.db.call("set_message_provider", {"provider": "msg91", "paused": False}, who="meera")
    room.later(sender)
    assert room.state(first) == "accepted"


def test_that_a_one_time_code_is_known_to_the_customer_alone_and_proves_the_number(room: PostRoom) -> None:
    person = somebody()
    body = {"customer": person["id"], "name": person["name"], "phones": [person["phone"]]}
    room.db.call("add_customer", body)
    wish = {"customer": person["id"], "phone": person["phone"]}
    asked = room.db.call("request_otp", wish)
    assert room.db.call("otp_check", wish | {"code": "000000"})["code_check"]["why"] == "not_sent"
    room.sender().run()
    code = room.booth.house.posted()[0]["variables"]["code"]
    assert re.fullmatch(r"[0-9]{6}", code)
    assert code not in str(room.row(asked["otp"]))
    kept = room.db.superuser.execute("SELECT salt, hash FROM desk.one_time_code").fetchone()
    assert kept is not None
    assert kept[1] == hashlib.sha256(kept[0] + code.encode()).digest()
    wrong = f"{(int(code) + 1) % 10**6:06}"
    said = room.db.call("otp_check", wish | {"code": wrong})["code_check"]
    assert said == {"verified": False, "tries_left": 4, "why": "wrong"}
    done = room.db.call("otp_check", wish | {"code": code})
    assert done["code_check"]["verified"]
    assert done["card"]["verified"] == [person["phone"]]
    assert room.db.call("otp_check", wish | {"code": code})["code_check"]["why"] == "used"


def test_that_the_receipt_goes_with_the_e_mail(room: PostRoom) -> None:
    from desk.wiring.clockwork import workshop_for

    with PostOffice() as office:
        person = somebody()
        body = {"customer": person["id"], "name": person["name"], "email": "asha@customer.example"}
        room.db.call("add_customer", body)
        card = confirmed(room.db, customer={"id": person["id"]})
        shop = workshop_for(room.db.url("worker"), [], [Email(office.keys())], sweeps=False)
        (health,) = shop.run_once()
        shop.stop()
    assert (health.name, health.last_error) == ("messages email", "")
    (letter,) = office.letters
    (paper,) = letter.iter_attachments()
    assert paper.get_content().startswith(b"%PDF")
    assert str(letter["To"]) == "asha@customer.example"
    (row,) = (r for r in rows(room.db, card) if r["channel"] == "email")
    assert (row["state"], row["next_at"]) == ("accepted", None)
    assert room.db.superuser.execute("SELECT count(*) FROM desk.message_worker").fetchone() == (0,)


def test_that_a_cancelled_booking_takes_back_what_was_claimed_and_not_yet_begun(room: PostRoom) -> None:
    card = hold(room.db, customer=somebody())
    sender = room.sender()
    desk = sender._desk
    (work,) = desk.claim("msg91", 5)
    room.db.call("cancel", on(read(room.db, card)))
    sender._carry_out(work)
    assert room.booth.house.posted() == []
    assert room.state(work.message_id) == "void"
