"""What every provider of messages must do alike, against its house on this PC; and what only one of them does."""

from collections.abc import Iterator
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from desk.domain.errors import OutcomeUnknown, TooBusy, Unavailable
from desk.gateways.fakes.loopback import Fault, Told
from desk.gateways.messages.console import Console
from desk.gateways.messages.registry import PROVIDERS, REAL
from desk.usecases.messages.providing import MessageTurned
from desk.usecases.payments.providing import KeysRefused
from tests.fakes.message_houses import INDIA, TWILIO_KEYS
from tests.gateways.message_booths import WRONG, MessageBooth, booth_of


@pytest.fixture(params=["msg91", "twilio", "myoperator"])
def booth(request: pytest.FixtureRequest) -> Iterator[MessageBooth]:
    made = booth_of(request.param)
    with made.house:
        yield made


@pytest.fixture
def only(request: pytest.FixtureRequest) -> Iterator[MessageBooth]:
    made = booth_of(request.param)
    with made.house:
        yield made


def only_for(name: str) -> Any:
    return pytest.mark.parametrize("only", [name], indirect=True)


def test_that_a_message_is_taken_once_and_accepted_is_not_delivered(booth: MessageBooth) -> None:
    sent = booth.provider.send(booth.letter())
    assert (sent.state, len(booth.house.posted())) == ("accepted", 1)
    assert sent.provider_ref in booth.house.rows


def test_that_no_connection_means_that_nothing_left(booth: MessageBooth) -> None:
    provider, letter = booth.provider, booth.letter()
    booth.house.close()
    with pytest.raises(Unavailable):
        provider.send(letter)


@pytest.mark.parametrize("kind", ["lose", "hang", "drop"])
def test_that_an_answer_that_does_not_come_leaves_it_in_doubt(booth: MessageBooth, kind: Any) -> None:
    fault = booth.house.will(Fault(kind=kind))
    with pytest.raises(OutcomeUnknown):
        booth.provider.send(booth.letter())
    fault.go.set()


@pytest.mark.parametrize(
    "told",
    [
        Told(status=503, body={"code": 20500}),
        Told(status=200, body=b"<html>oops", kind="text/html"),
        Told(status=502, body=b""),
    ],
)
def test_that_a_server_fault_after_the_words_left_is_in_doubt_and_never_a_refusal(
    booth: MessageBooth, told: Told
) -> None:
    booth.house.will(Fault(kind="status", told=told))
    with pytest.raises(OutcomeUnknown):
        booth.provider.send(booth.letter())


def test_that_a_wish_for_less_haste_is_no_answer_about_the_message(booth: MessageBooth) -> None:
    booth.house.will(Fault(kind="status", told=Told(status=429, body={"code": 20429, "message": "Too Many Requests"})))
    with pytest.raises(TooBusy):
        booth.provider.send(booth.letter())


def test_that_the_check_sends_nothing_and_refuses_wrong_keys(booth: MessageBooth) -> None:
    assert "accepts" in booth.provider.check()
    with pytest.raises(KeysRefused):
        booth.new(WRONG[booth.name]).check()
    assert booth.house.posted() == []


@pytest.mark.parametrize("only", ["msg91", "twilio"], indirect=True)
def test_that_a_status_is_followed_to_its_end(only: MessageBooth) -> None:
    letter = only.letter()
    for end, state in ((only.house.arrive, "delivered"), (only.house.fail, "failed")):
        ref = only.provider.send(letter).provider_ref
        waiting = only.provider.look(only.look(letter, ref))
        assert (waiting.state, waiting.look_again) == ("accepted", timedelta(seconds=20))
        end(ref)
        assert only.provider.look(only.look(letter, ref)).state == state


@pytest.mark.parametrize("only", ["msg91", "twilio"], indirect=True)
def test_that_what_is_in_doubt_is_found_or_proven_absent_but_not_at_once(only: MessageBooth) -> None:
    letter = only.letter()
    looked = only.look(letter, None)
    first = only.provider.look(looked)
    assert first.state == "unknown"
    assert first.look_again is not None
    later = looked.claimed_at + timedelta(minutes=11)
    assert only.provider.look(only.look(letter, None, claimed_at=later, sending_at=looked.claimed_at)).state == "absent"
    fault = only.house.will(Fault(kind="lose"))
    with pytest.raises(OutcomeUnknown):
        only.provider.send(letter)
    assert fault.times == 0
    found = only.provider.look(looked)
    assert (found.state, found.provider_ref in only.house.rows) == ("accepted", True)
    other = only.letter(to="+919899999999")
    assert only.provider.look(only.look(other, None)).state == "unknown"


@only_for("msg91")
def test_that_msg91s_logs_prove_absence_only_where_they_are_whole_and_clear(only: MessageBooth) -> None:
    """A row that is missing, an answer of another shape, a time that cannot be read, clocks apart: a person decides."""
    letter = only.letter()
    now = only.look(letter, None).claimed_at
    work = only.look(letter, None, sending_at=now - timedelta(minutes=20))

    def seen(body: object) -> str:
        only.house.will(Fault(kind="status", path=".*/logs/.*", told=Told(body=body)))
        return only.provider.look(work).state

    def row(*, minutes: int, to: str = letter.to) -> dict[str, str]:
        at = now.astimezone(INDIA).replace(tzinfo=None, microsecond=0) + timedelta(minutes=minutes)
        return {"requestId": "a1", "telNum": to.removeprefix("+"), "requestDate": str(at), "status": "Pending"}

    def log(*rows: object, total: object = None, token: str = "") -> object:
        return {"data": list(rows), "metadata": {"total": total or len(rows), "paginationToken": token}}

    other, unread = row(minutes=-19, to="+919899999999"), row(minutes=-19) | {"requestDate": "yesterday"}
    assert [seen(log()), seen(log(other)), seen(log(row(minutes=-40)))] == ["absent"] * 3
    assert [seen(log(other, row(minutes=-19, to=to))) for to in (letter.to, letter.to[3:])] == ["accepted"] * 2
    for doubtful in (
        {}, {"data": None}, {"data": []}, log(other, total=2), log(other, total="many"),
        log(7), log(unread), log(row(minutes=-25)), log(row(minutes=-5)),
        log(row(minutes=-19, to="91981••••678")),
    ):  # fmt: skip
        assert seen(doubtful) == "unknown", doubtful


@pytest.mark.parametrize("only", ["msg91", "twilio"], indirect=True)
def test_that_every_page_is_read_before_something_counts_as_absent(only: MessageBooth) -> None:
    letter, many = only.letter(), 7
    for n in range(many):  # to other people, or in other words
        only.provider.send(only.letter(to=f"+91981234560{n}") if only.name == "msg91" else only.letter(text=f"{n}"))
    only.house.page = 2
    sent = only.provider.send(letter).provider_ref
    if only.name == "twilio":  # its list begins with the latest
        only.house.rows = {sent: only.house.rows.pop(sent)} | only.house.rows
    found = only.provider.look(only.look(letter, None))
    assert (found.state, found.provider_ref) == ("accepted", sent)
    only.house.rows.pop(sent)
    now = only.look(letter, None).claimed_at
    late = only.look(letter, None, sending_at=now - timedelta(minutes=20))
    before = len(only.house.asked)
    assert only.provider.look(late).state == "absent"
    assert len(only.house.asked) - before == 4
    only.house.page = 0  # pages that bring nothing do not end
    if only.name == "msg91":
        assert only.provider.look(late).state == "unknown"


@only_for("twilio")
def test_that_twilios_list_proves_absence_only_where_it_is_whole_and_its_times_are_clear(only: MessageBooth) -> None:
    letter = only.letter()
    now = only.look(letter, None).claimed_at
    work = only.look(letter, None, sending_at=now - timedelta(minutes=20))
    own = f"/2010-04-01/Accounts/{TWILIO_KEYS['account_sid']}/Messages.json?Page=1"

    def seen(body: object, times: int = 1) -> str:
        fault = only.house.will(
            Fault(kind="status", method="GET", path=".*/Messages.*", told=Told(body=body), times=times)
        )
        state = only.provider.look(work).state
        assert fault.times == 0
        return state

    def row(minutes: int, **more: object) -> dict[str, object]:
        made = format_datetime(now + timedelta(minutes=minutes))
        return {"sid": "SM1", "body": letter.text, "status": "queued", "date_created": made, **more}

    def listed(*rows: object, more: str | None = None) -> object:
        return {"messages": list(rows), "next_page_uri": more}

    assert seen(listed(row(-19))) == "accepted"
    assert [seen(listed()), seen(listed(row(-40))), seen(listed(row(-19, body="other")))] == ["absent"] * 3
    assert seen(listed(row(-19, body="other", date_created=None))) == "absent"  # whenever: it is another one
    for doubtful in (
        {}, {"messages": []}, {"messages": None, "next_page_uri": None}, listed(7), listed(row(-25)),
        listed(row(-19, date_created="yesterday")), listed(row(-19, date_created=None)),
    ):  # fmt: skip
        assert seen(doubtful) == "unknown", doubtful
    assert seen(listed(row(-40), more=own), times=20) == "unknown"  # it does not end
    elsewhere = "https://elsewhere.example/2010-04-01/Messages.json?Page=1"
    only.house.will(Fault(kind="status", method="GET", path=".*/Messages.*", told=Told(body=listed(more=elsewhere))))
    assert only.provider.look(work).state == "absent"  # the second page was asked of Twilio itself


@only_for("msg91")
def test_that_msg91_takes_a_message_with_a_wrong_key_and_only_the_logs_tell(only: MessageBooth) -> None:
    wrong, letter = only.new(WRONG["msg91"]), only.letter()
    sent = wrong.send(letter)
    assert only.house.posted() == []
    with pytest.raises(KeysRefused):
        wrong.look(only.look(letter, sent.provider_ref))
    missing = only.provider.look(only.look(letter, sent.provider_ref))
    assert (missing.state, missing.problem) == ("unknown", "MSG91 has it not in its logs")


@only_for("msg91")
@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ({"type": "error", "message": "template id missing"}, "refused"),
        ({"type": "error", "message": "Invalid mobile", "code": "202"}, "refused"),
        ({"type": "error", "message": "insufficient balance", "code": "301"}, "held"),
        ({"type": "error", "message": "no DLT template", "code": "211"}, "held"),
        ({"type": "error", "message": "try later", "code": "601"}, "again"),
        ({"type": "error", "message": "words that nobody has seen before"}, "refused"),
    ],
)
def test_that_msg91s_errors_on_a_200_are_told_in_its_words_and_by_their_kind(
    only: MessageBooth, body: dict[str, str], outcome: str
) -> None:
    only.house.will(Fault(kind="status", told=Told(body=body)))
    with pytest.raises(MessageTurned) as turned:
        only.provider.send(only.letter())
    assert turned.value.outcome == outcome
    assert body["message"] in turned.value.problem


@only_for("msg91")
def test_that_the_same_twice_at_msg91_is_looked_up_and_its_ip_block_holds_everybody(only: MessageBooth) -> None:
    only.house.will(Fault(kind="status", told=Told(body={"type": "error", "message": "duplicate", "code": "311"})))
    with pytest.raises(OutcomeUnknown):
        only.provider.send(only.letter())
    only.house.will(Fault(kind="status", told=Told(status=418, body={"type": "error", "message": "IP"})))
    with pytest.raises(MessageTurned) as turned:
        only.provider.send(only.letter())
    assert turned.value.outcome == "held"
    assert "internet address" in turned.value.problem
    with pytest.raises(MessageTurned, match="no template id"):
        only.provider.send(only.letter(provider_template=""))


@only_for("twilio")
@pytest.mark.parametrize(
    ("code", "outcome"), [(21211, "refused"), (21610, "refused"), (21611, "again"), (21606, "held")]
)
def test_that_twilios_codes_are_told_by_their_kind(only: MessageBooth, code: int, outcome: str) -> None:
    only.house.will(Fault(kind="status", told=Told(status=400, body={"code": code, "message": "in its words"})))
    with pytest.raises(MessageTurned, match="in its words") as turned:
        only.provider.send(only.letter())
    assert (turned.value.outcome, turned.value.opted_out) == (outcome, code == 21610)


@only_for("twilio")
def test_that_a_handset_that_was_off_is_tried_once_more(only: MessageBooth) -> None:
    letter = only.letter()
    ref = only.provider.send(letter).provider_ref
    only.house.fail(ref, "30003")
    seen = only.provider.look(only.look(letter, ref))
    assert (seen.state, seen.look_again) == ("again", timedelta(minutes=15))


@only_for("twilio")
def test_that_twilios_own_client_is_at_home_with_the_house_and_sees_what_we_sent(only: MessageBooth) -> None:
    from twilio.rest import Client

    client = Client(TWILIO_KEYS["account_sid"], TWILIO_KEYS["auth_token"])
    client.api.base_url = only.house.address
    theirs = client.messages.create(to="+919812345678", from_="LOTUSH", body="from their own client")
    assert theirs.status == "queued"
    ours = only.provider.send(only.letter()).provider_ref
    assert client.messages(ours).fetch().body == only.letter().text
    assert {m.sid for m in client.messages.list(to="+919812345678")} == {theirs.sid, ours}
    seen = only.provider.look(only.look(only.letter(text="from their own client"), None))
    assert seen.provider_ref == theirs.sid
    mine, other = (dict(one.form) for one in only.house.asked if one.method == "POST")
    assert set(mine) <= set(other)
    client.http_client.session.close()


@only_for("myoperator")
def test_that_myoperator_gets_ten_digits_and_numbered_values_and_tells_nothing_afterwards(only: MessageBooth) -> None:
    letter = only.letter()
    ref = only.provider.send(letter).provider_ref
    (row,) = only.house.posted()
    assert (row["customer_country_code"], row["customer_number"]) == ("91", "9812345678")
    assert row["data"]["context"]["body"] == {"1": "Asha", "2": "PL-26-000042"}
    assert row["myop_ref_id"] == letter.reference
    seen = only.provider.look(only.look(letter, ref))
    assert (seen.state, seen.look_again) == ("unknown", None)


@only_for("myoperator")
@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        (Told(status=500, body={"message": None}), "held"),
        (Told(status=403, body={"message": "explicit deny"}), "held"),
        (Told(status=400, body={"code": "CHAT_4001", "message": "balance low"}), "held"),
        (Told(status=400, body={"code": "CHAT_0001", "errors": "bad template"}), "refused"),
    ],
)
def test_that_myoperators_answers_are_told_by_their_kind(only: MessageBooth, told: Told, outcome: str) -> None:
    only.house.will(Fault(kind="status", told=told))
    with pytest.raises(MessageTurned) as turned:
        only.provider.send(only.letter())
    assert turned.value.outcome == outcome


def test_that_the_demo_shows_each_letter_once_and_says_itself_that_nothing_leaves() -> None:
    shown: list[str] = []
    console = Console(say=lambda letter: shown.append(letter.text))
    booth = booth_of("msg91")
    with booth.house:
        letter = booth.letter(reference="halldesk-1-4")
        sent = console.send(letter)
        assert console.look(booth.look(letter, sent.provider_ref)).state == "delivered"
        assert console.look(booth.look(letter, None)).state == "absent"
    assert shown == [letter.text]
    assert "not sent" in console.check()


def test_that_the_table_names_every_provider_with_its_channels_and_fields() -> None:
    assert [(name, [*PROVIDERS[name].channels]) for name in REAL] == [
        ("msg91", ["sms"]), ("twilio", ["sms"]), ("myoperator", ["whatsapp"]), ("email", ["email"])
    ]  # fmt: skip
    assert all(any(field.secret for field in PROVIDERS[name].fields) for name in REAL)
