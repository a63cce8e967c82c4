"""Twilio: SMS as free text, for where the first provider is away. Its status is logic, its codes are hints."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from desk.domain.errors import DeskError
from desk.domain.messages.kind import Channel
from desk.domain.messages.rhythm import next_look
from desk.gateways.http import Exchange, Patience, Reply, basic, busy, unclear, words
from desk.usecases.messages.providing import Letter, MessageTurned, MessageWork, ProviderField, Seen, Sent
from desk.usecases.payments.providing import KeysRefused

_ASKED_FOR = timedelta(hours=24)
_SURELY_ABSENT = timedelta(minutes=1)
_CLOCKS_APART = timedelta(seconds=10)
_SURELY_EARLIER = timedelta(minutes=15)  # a PC's clock is minutes wrong where nobody sets it
_PAGE, _MOST_PAGES = "200", 20
_HANDSET_AWAY = timedelta(minutes=15)
_USEFUL_SECONDS = "14400"
_LONGEST = 1600
_HELD = {21606, 21212, 21603, 21612, 21408, 21900, 21901, 30002, 30018, 30024}
_AGAIN = {21611, 30001, 30017, 63018}
_ONCE_MORE = {30003, 30008, 30017, 30001}
_STOPPED = 21610


class Twilio:
    """The `MessageProvider` port."""

    name: str = "twilio"
    title: str = "Twilio"
    channels: tuple[Channel, ...] = (Channel.SMS,)
    finds: bool = True
    address: str = "https://api.twilio.com/2010-04-01"
    fields: tuple[ProviderField, ...] = (
        ProviderField(name="account_sid", title="Account SID", form=r"AC[0-9a-f]{32}", secret=False, example="AC…"),
        ProviderField(name="auth_token", title="Auth token", form=r"[A-Za-z0-9]{16,64}", secret=True),
        ProviderField(
            name="sender",
            title="Sender",
            form=r"\+[0-9]{5,15}|[A-Za-z0-9]{3,11}|MG[0-9a-f]{32}",
            secret=False,
            example="a number with +, a name, or MG… of a messaging service",
        ),
    )

    def __init__(self, keys: Mapping[str, str], address: str | None = None, patience: Patience | None = None) -> None:
        auth = basic(keys["account_sid"], keys["auth_token"])
        self._sender = keys["sender"]
        self._messages = f"/Accounts/{keys['account_sid']}/Messages"
        self._balance = f"/Accounts/{keys['account_sid']}/Balance.json"
        self._http = Exchange(self.title, address or self.address, auth, judged, patience)

    def send(self, letter: Letter) -> Sent:
        if len(letter.text) > _LONGEST:
            raise MessageTurned(problem=f"longer than the {_LONGEST} characters of Twilio")
        whom = "MessagingServiceSid" if self._sender.startswith("MG") else "From"
        form = [("To", letter.to), (whom, self._sender), ("Body", letter.text), ("ValidityPeriod", _USEFUL_SECONDS)]
        made = self._http.post(f"{self._messages}.json", form=form)
        return Sent(provider_ref=str(made["sid"]), look_again=next_look(timedelta(0), _ASKED_FOR), parts=_parts(made))

    def look(self, work: MessageWork) -> Seen:
        """By its id, or, where the answer was lost, by words among all that went to the number.

        It is absent only where every page was read and nothing with its words could be this message.
        """
        again = next_look(work.age, _ASKED_FOR)
        if work.provider_ref:
            return _seen(self._http.get(f"{self._messages}/{work.provider_ref}.json"), again)
        left = work.sending_at or work.claimed_at
        rows, whole = self._all_to(work.to)
        same = [(row, _made(row)) for row in rows if row.get("body") == work.text]
        found = next((row for row, at in same if at and at >= left - _CLOCKS_APART), None)
        if found:
            return _seen(found, again)
        if not whole or any(at is None or at >= left - _SURELY_EARLIER for _, at in same):
            return Seen(state="unknown", look_again=again, problem="the list of Twilio does not tell whether it has it")
        if work.claimed_at - left >= _SURELY_ABSENT:
            return Seen(state="absent", problem="Twilio does not have it")
        return Seen(state="unknown", look_again=_SURELY_ABSENT, problem="Twilio does not have it")

    def _all_to(self, number: str) -> tuple[list[dict[str, Any]], bool]:
        """What ever went to a number, and whether these are all. Not by day: what waits there has no day yet."""
        asked: dict[str, str] = {"To": number, "PageSize": _PAGE}
        read: list[dict[str, Any]] = []
        for _ in range(_MOST_PAGES):
            told = self._http.get(f"{self._messages}.json", asked)
            rows, following = told.get("messages"), told.get("next_page_uri")
            if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
                break
            read += rows
            if not following:
                return read, "next_page_uri" in told
            # only its question: an answer does not choose whom we ask
            asked = dict(parse_qsl(urlsplit(str(following)).query))
        return read, False

    def check(self) -> str:
        """Reads the balance."""
        told = self._http.get(self._balance)
        return f"Twilio accepts the keys. Balance: {told.get('balance', '?')} {told.get('currency', '')}".rstrip()


def judged(reply: Reply, changes: bool) -> DeskError:
    """What an answer that is no success means."""
    code = _code(reply.body.get("code"))
    if reply.status == 429 or code == 20429:
        return busy("Twilio asks us to slow down")
    if reply.status in (401, 403) or code == 20003:
        return KeysRefused(problem="Twilio")
    if reply.status >= 500:
        return unclear(changes, f"Twilio has trouble ({reply.status})")
    said = reply.body.get("message") or reply.body.get("detail") or reply.body.get("title")
    problem = f"Twilio: {words(said) or reply.status}" + (f" ({code})" if code else "")
    if code in _HELD or code in _AGAIN:
        return MessageTurned(outcome="held" if code in _HELD else "again", problem=problem)
    return MessageTurned(problem=problem, opted_out=code == _STOPPED)


def _seen(row: Mapping[str, Any], again: timedelta | None) -> Seen:
    status, ref, parts = str(row.get("status") or "").lower(), str(row.get("sid") or ""), _parts(row)
    if status in ("delivered", "read", "partially_delivered"):
        return Seen(state="delivered", provider_ref=ref, parts=parts)
    if status in ("undelivered", "failed", "canceled"):
        code = _code(row.get("error_code"))
        why = f"Twilio: {words(row.get('error_message')) or status}" + (f" ({code})" if code else "")
        if code in _ONCE_MORE:
            return Seen(state="again", provider_ref=ref, problem=why, look_again=_HANDSET_AWAY)
        return Seen(state="failed", provider_ref=ref, problem=why)
    return Seen(state="accepted", provider_ref=ref, look_again=again, parts=parts)


def _made(row: Mapping[str, Any]) -> datetime | None:
    try:
        made = parsedate_to_datetime(str(row.get("date_created")))
    except ValueError:
        return None
    return made if made.tzinfo else made.replace(tzinfo=UTC)


def _code(value: Any) -> int:
    return int(value) if str(value or "").isdigit() else 0


def _parts(row: Mapping[str, Any]) -> int | None:
    """It says 0 while it has not counted."""
    return _code(row.get("num_segments")) or None
