"""MSG91: SMS by registered template (Flow), and what became of them from its logs.

A success tells little: wrong keys and an empty wallet are accepted too. Only the logs know, by days of India.
"""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desk.domain.errors import DeskError
from desk.domain.messages.kind import Channel
from desk.domain.messages.rhythm import next_look
from desk.gateways.http import Exchange, Headers, Patience, Reply, busy, unclear, words
from desk.usecases.messages.providing import Letter, MessageTurned, MessageWork, ProviderField, Seen, Sent
from desk.usecases.payments.providing import AnswerLost, KeysRefused

_INDIA = ZoneInfo("Asia/Kolkata")
_LOGS = "/report/logs/p/sms"
_MOST_PAGES = 20
_ASKED_FOR = timedelta(hours=72)
_SURELY_ABSENT = timedelta(minutes=10)
_CLOCKS_APART = timedelta(seconds=10)
_SURELY_IT = timedelta(minutes=5)
_SURELY_EARLIER = timedelta(minutes=15)  # a PC's clock is minutes wrong where nobody sets it
_ACCOUNT = {"201", "207", "401", "208", "418", "211", "301", "302", "303", "505"}
_LATER = {"001", "002", "601", "306"}
_TWICE = "311"  # the same within ten seconds was dropped: the first one went


class Msg91:
    """The `MessageProvider` port."""

    name: str = "msg91"
    title: str = "MSG91"
    channels: tuple[Channel, ...] = (Channel.SMS,)
    finds: bool = True
    address: str = "https://control.msg91.com/api/v5"
    fields: tuple[ProviderField, ...] = (
        ProviderField(name="authkey", title="Auth key", form=r"[A-Za-z0-9]{10,64}", secret=True),
    )

    def __init__(self, keys: Mapping[str, str], address: str | None = None, patience: Patience | None = None) -> None:
        auth = Headers({"authkey": keys["authkey"]})
        self._http = Exchange(self.title, address or self.address, auth, judged, patience)

    def send(self, letter: Letter) -> Sent:
        if not letter.provider_template:
            raise MessageTurned(problem="this text has no template id of MSG91")
        one = {"mobiles": letter.to.removeprefix("+"), **dict(letter.variables)}
        body: dict[str, Any] = {"template_id": letter.provider_template, "short_url": "0", "recipients": [one]}
        if letter.header:
            body["sender"] = letter.header
        told = self._http.post("/flow", body=body)
        if str(told.get("type")).lower() != "success":
            raise refusal(told)
        return Sent(provider_ref=str(told.get("message") or ""), look_again=next_look(timedelta(0), _ASKED_FOR))

    def look(self, work: MessageWork) -> Seen:
        """By its request id, or, where the answer was lost, by number and time of day.

        It is absent only where the whole log of its time was read and nothing in it could be this message.
        """
        left = work.sending_at or work.claimed_at
        asked = {"startDate": _day(left - _SURELY_EARLIER), "endDate": _day(left + timedelta(days=1))}
        rows, whole = self._log(asked | ({"requestId": work.provider_ref} if work.provider_ref else {}))
        again = next_look(work.age, _ASKED_FOR)
        if work.provider_ref:
            found = next((row for row in rows if row.get("requestId") == work.provider_ref), None)
            return _seen(found, again) if found else Seen(state="unknown", look_again=again, problem=_NOT_IN_LOGS)
        times = [(row, _time(row)) for row in rows if _digits(row.get("telNum")) == _digits(work.to)]
        found = next((row for row, at in times if at and left - _CLOCKS_APART <= at <= left + _SURELY_IT), None)
        if found:
            return _seen(found, again)
        if not whole or any(at is None or at >= left - _SURELY_EARLIER for _, at in times):
            return Seen(state="unknown", look_again=again, problem=_LOGS_DO_NOT_TELL)
        if work.claimed_at - left >= _SURELY_ABSENT:
            return Seen(state="absent", problem=_NOT_IN_LOGS)
        return Seen(state="unknown", look_again=again, problem=_NOT_IN_LOGS)

    def check(self) -> str:
        """Reads today's log: a wrong key is refused there, while a message with it would be 'accepted'."""
        today = _day(datetime.now(UTC))
        self._page({"startDate": today, "endDate": today})
        return "MSG91 accepts the key."

    def _log(self, asked: Mapping[str, str]) -> tuple[list[dict[str, Any]], bool]:
        """The rows of every page, each once, and whether these are all there are.

        How a page is asked for is not published: where one brings nothing new, or there are too many, it is not whole.
        """
        read: dict[str, dict[str, Any]] = {}
        token = ""
        for _ in range(_MOST_PAGES):
            told = self._page({**asked, "paginationToken": token} if token else asked)
            rows, about = told.get("data"), told.get("metadata")
            if not isinstance(rows, list) or not isinstance(about, Mapping):
                break
            before = len(read)
            read |= {json.dumps(row, sort_keys=True): row for row in rows if isinstance(row, dict)}
            token = str(about.get("paginationToken") or "")
            if not token:
                total = str(about.get("total"))
                known = sum(_digits(row.get("telNum")).isdigit() for row in read.values())
                return [*read.values()], total.isdigit() and int(total) <= known
            if len(read) == before:
                break
        return [*read.values()], False

    def _page(self, asked: Mapping[str, str]) -> dict[str, Any]:
        told = self._http.post(_LOGS, body=asked)
        if str(told.get("status", "")).lower() in ("fail", "error") or told.get("hasError") is True:
            raise refusal({"message": told.get("errors") or told.get("message"), "code": told.get("code")})
        return told


_NOT_IN_LOGS = "MSG91 has it not in its logs"
_LOGS_DO_NOT_TELL = "the logs of MSG91 do not tell whether it has it"


def judged(reply: Reply, changes: bool) -> DeskError:
    """What an answer that is no success means."""
    if reply.status == 429:
        return busy("MSG91 asks us to slow down")
    if reply.status == 418:
        return MessageTurned(
            outcome="held", problem="MSG91 refuses this PC's internet address (IP security of the key)"
        )
    if reply.status in (401, 403):
        return KeysRefused(problem="MSG91")
    if reply.status >= 500:
        return unclear(changes, f"MSG91 has trouble ({reply.status})")
    return refusal(reply.body)


def refusal(told: Mapping[str, Any]) -> DeskError:
    """What its words mean; what nobody knows is final, because repeating costs money."""
    said = str(told.get("message") or told.get("errors") or "")
    code = str(told.get("code") or "") or next(iter(re.findall(r"\b(\d{3})\b", said)), "")
    problem = f"MSG91: {words(said) or 'no reason given'}" + (f" ({code})" if code and code not in said else "")
    if code == _TWICE:
        return AnswerLost(problem="MSG91 had the same message ten seconds before")
    lower = said.lower()
    if code in ("201", "207", "401") or "authkey" in lower or "auth key" in lower or lower == "unauthorized":
        return KeysRefused(problem="MSG91")
    if code in _ACCOUNT or "balance" in lower or "whitelist" in lower:
        return MessageTurned(outcome="held", problem=problem)
    return MessageTurned(outcome="again" if code in _LATER else "refused", problem=problem)


def _seen(row: Mapping[str, Any], again: timedelta | None) -> Seen:
    status = str(row.get("status") or "").lower()
    ref, why = str(row.get("requestId") or ""), str(row.get("failureReason") or row.get("pauseReason") or "")
    parts = _number(row.get("smsLength"))
    if any(word in status for word in ("undeliver", "fail", "reject", "block", "ndnc")):
        return Seen(state="failed", provider_ref=ref, problem=f"MSG91: {words(why or row.get('status'))}")
    if "deliver" in status:
        return Seen(state="delivered", provider_ref=ref, parts=parts)
    return Seen(state="accepted", provider_ref=ref, look_again=again, problem=words(why), parts=parts)


def _digits(number: Any) -> str:
    """The last ten: a number may come with 91 in front or without."""
    return str(number or "").removeprefix("+")[-10:]


def _time(row: Mapping[str, Any]) -> datetime | None:
    try:
        at = datetime.fromisoformat(str(row.get("requestDate") or row.get("sentDateTime") or ""))
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=_INDIA)


def _day(at: datetime) -> str:
    return at.astimezone(_INDIA).date().isoformat()


def _number(value: Any) -> int | None:
    return int(value) if str(value or "").isdigit() and 0 < int(value) < 100 else None
