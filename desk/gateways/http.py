"""One provider's HTTP: time limits, TLS, no redirects, bounded answers, and what each kind of trouble means for money.

What a provider says in its own words is judged by the adapters; here is only what is true of every provider.
"""

import ipaddress
import json
import logging
import ssl
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.auth import AuthBase
from urllib3.exceptions import HTTPError, MaxRetryError, NewConnectionError

from desk.domain.errors import Bug, DeskError, TooBusy, Unavailable
from desk.logs import redact
from desk.usecases.payments.providing import AnswerLost

log = logging.getLogger(__name__)

LONGEST_ANSWER = 2_000_000
LONGEST_WORDS = 160


@dataclass(frozen=True, kw_only=True, slots=True)
class Patience:
    """How long to wait, in seconds: for the connection, for each part of the answer, and for all of it."""

    connect: float = 6.0
    read: float = 20.0
    whole: float = 45.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """An answer that is JSON. `body` is always an object; a list or a bare value stands under `items`."""

    status: int
    body: dict[str, Any] = field(repr=False)

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300


# What an answer that is not good means; `changes` tells whether the call could have changed something there.
Judge = Callable[[Reply, bool], DeskError]


class Headers(AuthBase):
    """Signs each request; given even where it does nothing else, because requests would look for a .netrc otherwise."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = dict(headers)

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers.update(self._headers)
        return request

    def __repr__(self) -> str:
        return "Headers([hidden])"


class Exchange:
    """Asks one provider. Used by one thread at a time; `now` follows the provider's clock once it has answered."""

    def __init__(self, name: str, address: str, auth: AuthBase, judge: Judge, patience: Patience | None = None) -> None:
        """Raises `Bug` for an address without TLS elsewhere than on this PC."""
        parts = urlsplit(address)
        on_this_pc = is_loopback(parts.hostname or "")
        if parts.scheme != "https" and not on_this_pc:
            raise Bug(problem=f"{name} would be asked without TLS")
        self._name, self._address, self._judge = name, address.rstrip("/"), judge
        self._patience = patience or Patience()
        self._session = requests.Session()
        self._session.auth = auth
        self._session.headers["Accept"] = "application/json"
        # A proxy of the system is for the outside; this PC's own servers are asked directly.
        self._session.trust_env = not on_this_pc
        self._ahead: timedelta | None = None

    def now(self) -> datetime:
        """The time by the provider's clock: this PC's may be wrong by hours. Asks where no answer has told it yet.

        Raises:
            Unavailable: the provider cannot be reached; nothing happened.
        """
        if self._ahead is None:
            self._ask_clock()
        return datetime.now(UTC) + (self._ahead or timedelta(0))

    def get(self, path: str, query: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Reads; any trouble of transport is `Unavailable`, because nothing can have changed."""
        return self._asked("GET", path, changes=False, params=dict(query or {}))

    def post(
        self,
        path: str,
        *,
        body: Mapping[str, Any] | None = None,
        form: Sequence[tuple[str, str]] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """Changes something; once it may have reached the provider, trouble is `OutcomeUnknown`."""
        sent: dict[str, Any] = {"data": list(form)} if form is not None else {"json": dict(body or {})}
        return self._asked("POST", path, changes=True, headers=dict(headers or {}), **sent)

    def close(self) -> None:
        self._session.close()

    def _asked(self, method: str, path: str, *, changes: bool, **more: Any) -> dict[str, Any]:
        started = time.monotonic()
        outcome = "no answer"
        try:
            reply = self._reply(method, path, changes, **more)
            outcome = str(reply.status)
        finally:
            seconds = time.monotonic() - started
            log.info("%s %s %s: %s in %.2f s", self._name, method, path.partition("?")[0], outcome, seconds)
        if not reply.good:
            raise self._judge(reply, changes)
        return reply.body

    def _ask_clock(self) -> None:
        """Any answer tells the time, also a refusal; one that does not leaves this PC's clock."""
        self._ahead = timedelta(0)
        try:
            patience = (self._patience.connect, self._patience.read)
            address = self._address + "/"
            with self._session.get(address, timeout=patience, allow_redirects=False, stream=True) as response:
                self._hear_clock(response.headers.get("Date"))
        except requests.RequestException as error:
            self._ahead = None
            raise self._broken(error, False) from None

    def _reply(self, method: str, path: str, changes: bool, **more: Any) -> Reply:
        try:
            response = self._session.request(
                method,
                self._address + path,
                timeout=(self._patience.connect, self._patience.read),
                allow_redirects=False,
                stream=True,
                **more,
            )
        except requests.RequestException as error:
            raise self._broken(error, changes) from None
        with response:
            self._hear_clock(response.headers.get("Date"))
            text = self._text(response, changes)
            if response.status_code == 204 or (not text and 200 <= response.status_code < 300):
                return Reply(status=response.status_code, body={})
            body = _json(text)
            if body is None or 300 <= response.status_code < 400:
                raise unclear(changes, f"{self._name} answered {response.status_code} with something unreadable")
            return Reply(status=response.status_code, body=body)

    def _text(self, response: requests.Response, changes: bool) -> bytes:
        """The body within the time and size allowed; a server that drips would otherwise hold the thread for ever."""
        ends, got = time.monotonic() + self._patience.whole, b""
        try:
            # read1 gives what is there; other ways of reading wait until a whole piece has come.
            while part := response.raw.read1(65_536, decode_content=True):
                got += part
                if len(got) > LONGEST_ANSWER or time.monotonic() > ends:
                    raise unclear(changes, f"the answer of {self._name} does not end")
        except HTTPError:
            raise unclear(changes, f"the answer of {self._name} broke off") from None
        return got

    def _broken(self, error: requests.RequestException, changes: bool) -> DeskError:
        """Errors of the library name the whole address with its query, so their text goes nowhere."""
        kind = type(error).__name__
        if isinstance(error, requests.ConnectTimeout) or _never_connected(error):
            return Unavailable(problem=f"no connection to {self._name}")
        if isinstance(error, requests.exceptions.SSLError) and _bad_certificate(error):
            return Unavailable(problem=f"the certificate of {self._name} is not valid")
        if isinstance(error, requests.Timeout):
            return unclear(changes, f"{self._name} did not answer in time")
        return unclear(changes, f"the connection to {self._name} broke ({kind})")

    def _hear_clock(self, date: str | None) -> None:
        try:
            theirs = parsedate_to_datetime(date) if date else None
        except ValueError:
            theirs = None
        if theirs is not None and theirs.tzinfo is not None:
            ahead = theirs - datetime.now(UTC)
            # The header counts whole seconds; less than two say nothing.
            self._ahead = ahead if abs(ahead) >= timedelta(seconds=2) else timedelta(0)


def unclear(changes: bool, problem: str) -> DeskError:
    """Trouble after the question may have arrived: unknown where it could have changed something."""
    return AnswerLost(problem=problem) if changes else Unavailable(problem=problem)


def busy(problem: str) -> DeskError:
    """The provider asks us to slow down: nothing happened."""
    return TooBusy(problem=problem)


def words(text: object) -> str:
    """A provider's own words, short and without phone numbers, fit for a screen and for the log."""
    plain = " ".join(str(text or "").split())
    return redact(plain)[:LONGEST_WORDS].rstrip(". ")


def is_loopback(host: str) -> bool:
    """Whether a host is this PC itself, by number; names may be pointed elsewhere."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def basic(user: str, password: str) -> AuthBase:
    """HTTP Basic with the scheme spelled exactly so."""
    return requests.auth.HTTPBasicAuth(user, password)


def _json(text: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else {"items": value}


def _never_connected(error: requests.RequestException) -> bool:
    reason = error.args[0] if error.args else None
    return isinstance(reason, MaxRetryError) and isinstance(reason.reason, NewConnectionError)


def _bad_certificate(error: BaseException) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return True
        seen = seen.__cause__ or seen.__context__
    return False
