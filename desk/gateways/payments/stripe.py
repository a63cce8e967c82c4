"""Stripe: one Checkout session per attempt (hosted page), refunds that may fail later, and its feed of events.

Keys of ours are never trusted beyond Stripe's memory of 24 hours: every repeated try searches first.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from desk.domain.errors import DeskError, Refused, Unavailable
from desk.domain.money import Money
from desk.gateways.http import Exchange, Headers, Patience, Reply, busy, unclear, words
from desk.gateways.payments import rhythm
from desk.gateways.payments.stripe_payouts import payouts
from desk.usecases.payments.providing import (
    AnswerLost,
    KeysRefused,
    Made,
    MoneyIn,
    PaymentWork,
    ProviderField,
    ProviderNews,
    RefundSeen,
    RefundWork,
    Seen,
    SettlementReport,
    Way,
)

VERSION = "2026-10-28.endive"
LARGEST_MINOR = 99_999_999
EVENTS_KEPT = timedelta(days=29)
_OVERLAP = timedelta(minutes=5)
# A refund that has succeeded may still come back for some days.
_REFUND_MAY_FAIL = timedelta(days=10)
_MINIMUM = {"INR": 50_00, "USD": 50, "EUR": 50, "GBP": 30}
_EVENTS = (
    "checkout.session.completed",
    "checkout.session.expired",
    "checkout.session.async_payment_succeeded",
    "checkout.session.async_payment_failed",
    "payment_intent.payment_failed",
    "charge.refunded",
    "refund.updated",
    "refund.failed",
)
_SESSIONS = "/v1/checkout/sessions"
_WITH_CHARGE = [("expand[]", "payment_intent.latest_charge.balance_transaction")]
_PAGE, _MOST_PAGES = 100, 200


class Stripe:
    """The `PaymentProvider` port. Minor units here as there."""

    name: str = "stripe"
    title: str = "Stripe"
    ways: tuple[Way, ...] = (Way.CHECKOUT,)
    address: str = "https://api.stripe.com"
    largest_minor: int | None = LARGEST_MINOR
    fields: tuple[ProviderField, ...] = (
        ProviderField(
            name="secret_key",
            title="Restricted or secret key",
            form=r"(rk|sk)_(test|live)_[A-Za-z0-9_]{10,240}",
            secret=True,
            example="rk_live_ and what Stripe shows once",
        ),
        ProviderField(
            name="thanks_page",
            title="Page shown after paying",
            form=r"https://[A-Za-z0-9.-]+\.[a-z]{2,}(/[^\s]*)?",
            secret=False,
            example="https://lotushall.example/thanks",
        ),
    )

    def __init__(self, keys: Mapping[str, str], address: str | None = None, patience: Patience | None = None) -> None:
        self._test, self._thanks = "_test_" in keys["secret_key"], keys["thanks_page"]
        auth = Headers({"Authorization": f"Bearer {keys['secret_key']}", "Stripe-Version": VERSION})
        self._http = Exchange(self.title, address or self.address, auth, judged, patience)
        self._told: set[str] = set()

    @staticmethod
    def minimum(currency: str) -> Money:
        return Money(_MINIMUM.get(currency, 100), currency)

    def clock(self) -> datetime:
        return self._http.now()

    def create(self, work: PaymentWork) -> Made:
        if work.amount.minor > LARGEST_MINOR:
            raise Refused(problem=f"Stripe takes at most {Money(LARGEST_MINOR, work.amount.currency)}; split the sum")
        if work.tries and (found := self._session_of(work)):
            return _made(found)
        # A stored server error is repeated to its key for a day; a session that nobody saw may be made anew.
        key = f"{work.attempt}-create" + (f"-{work.tries // 4}" if work.tries >= 4 else "")
        return _made(self._http.post(_SESSIONS, form=self._wanted(work), headers={"Idempotency-Key": key}))

    def look(self, work: PaymentWork) -> Seen:
        ref = work.provider_ref or (self._session_of(work) or {}).get("id")
        if not ref:
            closed = rhythm.after_close(self._http.now(), work.requested_at, timedelta(hours=1))
            return Seen(state="closed", look_again_at=closed)
        return self._seen(work, self._http.get(f"{_SESSIONS}/{ref}?{urlencode(_WITH_CHARGE)}"))

    def void(self, work: PaymentWork) -> Seen:
        """Expires the session if it is open; that it was completed or expired already is an answer."""
        ref = work.provider_ref or (self._session_of(work) or {}).get("id")
        if ref:
            with suppress(Refused):
                self._http.post(f"{_SESSIONS}/{ref}/expire", form=[])
        return self.look(work)

    def refund(self, work: RefundWork) -> RefundSeen:
        if work.tries and (found := self._refund_of(work)):
            return self._refund_seen(work, found)
        form = [("payment_intent", work.money_ref), ("amount", str(work.amount.minor))]
        form += [("reason", "requested_by_customer"), ("metadata[refund]", work.attempt)]
        try:
            made = self._http.post("/v1/refunds", form=form, headers={"Idempotency-Key": f"{work.attempt}-refund"})
        except Refused:
            # "Already refunded" may be our own refund whose answer was lost.
            found = self._refund_of(work)
            if found is None:
                raise
            made = found
        return self._refund_seen(work, made)

    def look_refund(self, work: RefundWork) -> RefundSeen:
        if work.provider_ref:
            return self._refund_seen(work, self._http.get(f"/v1/refunds/{work.provider_ref}"))
        found = self._refund_of(work)
        if found is None:
            raise AnswerLost(problem="Stripe does not know this refund yet")
        return self._refund_seen(work, found)

    def check(self) -> str:
        """Lists one session, one refund and one event: the rights that the desk needs, without moving money."""
        for path in (_SESSIONS, "/v1/refunds", "/v1/events"):
            self._http.get(path, {"limit": 1})
        return f"Stripe accepts the key ({'test mode: no real money moves' if self._test else 'live mode'})."

    def news(self, cursor: str | None) -> ProviderNews | None:
        """The events since the cursor (seconds of the newest one seen), a few minutes doubly: order is not promised."""
        now = self._http.now()
        since = datetime.fromtimestamp(int(cursor), UTC) if cursor else now - timedelta(hours=1)
        oldest = max(since - _OVERLAP, now - EVENTS_KEPT)
        query = [("created[gte]", str(int(oldest.timestamp()))), *(("types[]", kind) for kind in _EVENTS)]
        newest, refs, seen = int(since.timestamp()), dict[str, None](), set[str]()
        for event in self._pages("/v1/events", query):
            newest = max(newest, int(event.get("created") or 0))
            seen.add(str(event["id"]))
            if event["id"] not in self._told:
                refs.update(dict.fromkeys(_refs_of(event)))
        self._told = seen
        return ProviderNews(refs=tuple(refs), cursor=str(newest))

    def settlements(self, since: datetime) -> Sequence[SettlementReport]:
        return payouts(self._pages, since)

    # ---- sessions ------------------------------------------------------------------------------------------------

    def _wanted(self, work: PaymentWork) -> list[tuple[str, str]]:
        """The same at every try of an attempt: the key allows no other body. Ends between 30 minutes and a day."""
        ends = min(max(work.pay_by, work.requested_at + timedelta(minutes=60)), work.requested_at + timedelta(hours=23))
        price = "line_items[0][price_data]"
        return [
            ("mode", "payment"),
            ("success_url", self._thanks),
            ("client_reference_id", work.attempt),
            ("line_items[0][quantity]", "1"),
            (f"{price}[currency]", work.amount.currency.lower()),
            (f"{price}[unit_amount]", str(work.amount.minor)),
            (f"{price}[product_data][name]", work.description[:200] or work.booking_number),
            ("payment_intent_data[metadata][attempt]", work.attempt),
            ("metadata[attempt]", work.attempt),
            ("metadata[booking]", work.booking_number),
            ("expires_at", str(int(ends.timestamp()))),
        ]

    def _session_of(self, work: PaymentWork) -> dict[str, Any] | None:
        since = int((work.requested_at - timedelta(hours=1)).timestamp())
        found = [
            one
            for one in self._pages(_SESSIONS, [("created[gte]", str(since))])
            if one.get("client_reference_id") == work.attempt
        ]
        # A second one was never shown to anybody; one that was paid counts before all others.
        return max(
            found, key=lambda one: (one.get("payment_status") == "paid", one.get("status") == "open"), default=None
        )

    def _seen(self, work: PaymentWork, session: dict[str, Any]) -> Seen:
        now, status = self._http.now(), session.get("status")
        intent = session.get("payment_intent")
        intent = intent if isinstance(intent, dict) else {}
        paid = session.get("payment_status") == "paid" and intent.get("status") == "succeeded"
        received = (_money_in(session, intent),) if paid else ()
        if status == "expired":
            ended = datetime.fromtimestamp(int(session.get("expires_at") or 0), UTC)
            return Seen(
                state="closed",
                received=received,
                look_again_at=rhythm.after_close(now, min(ended, now), timedelta(hours=1)),
            )
        if status == "complete" and paid:
            return Seen(state="closed", received=received)
        problem = words((intent.get("last_payment_error") or {}).get("message"))
        if status == "complete" and intent.get("status") in ("canceled", "requires_payment_method"):
            return Seen(state="closed", received=received, problem=problem)
        return Seen(
            state="failed" if problem else "open",
            received=received,
            look_again_at=rhythm.while_open(now, work.requested_at),
            problem=problem,
        )

    # ---- refunds -------------------------------------------------------------------------------------------------

    def _refund_of(self, work: RefundWork) -> dict[str, Any] | None:
        rows = self._pages("/v1/refunds", [("payment_intent", work.money_ref)])
        return next((row for row in rows if (row.get("metadata") or {}).get("refund") == work.attempt), None)

    def _refund_seen(self, work: RefundWork, refund: dict[str, Any]) -> RefundSeen:
        status, ref, now = refund.get("status"), str(refund["id"]), self._http.now()
        if status == "succeeded":
            until = work.requested_at + _REFUND_MAY_FAIL
            again = now + timedelta(hours=12) if now < until else None
            return RefundSeen(state="done", provider_ref=ref, bank_ref=_arrival(refund), look_again_at=again)
        if status in ("failed", "canceled"):
            why = words(refund.get("failure_reason")).replace("_", " ")
            return RefundSeen(state="failed", provider_ref=ref, problem=f"Stripe could not send the refund: {why}")
        return RefundSeen(
            state="pending", provider_ref=ref, look_again_at=rhythm.refund_under_way(now, work.requested_at)
        )

    def _pages(self, path: str, query: list[tuple[str, str]]) -> Iterator[dict[str, Any]]:
        after: list[tuple[str, str]] = []
        for _ in range(_MOST_PAGES):
            page = self._http.get(f"{path}?{urlencode([*query, ('limit', str(_PAGE)), *after])}")
            rows = [row for row in page.get("data") or [] if isinstance(row, dict)]
            yield from rows
            if not page.get("has_more") or not rows:
                return
            after = [("starting_after", str(rows[-1]["id"]))]
        raise Unavailable(problem="Stripe's list does not end")  # half of one would be taken for the whole


def judged(reply: Reply, changes: bool) -> DeskError:
    """What an answer that is no success means. Conflicts and server errors are asked again with the same key."""
    error = reply.body.get("error")
    error = error if isinstance(error, dict) else {}
    kind, code, text = error.get("type"), error.get("code"), words(error.get("message"))
    if reply.status == 429 or code in ("rate_limit", "lock_timeout"):
        return busy("Stripe asks us to slow down")
    if reply.status in (401, 403):
        return KeysRefused(problem="Stripe")
    if reply.status == 409 or reply.status >= 500 or kind == "api_error" or not error:
        return unclear(changes, f"Stripe has trouble ({reply.status})")
    if kind == "idempotency_error":
        return AnswerLost(problem="Stripe knows this request with other contents")
    return Refused(problem=f"Stripe: {text or code or reply.status}")


def _made(session: dict[str, Any]) -> Made:
    ends = session.get("expires_at")
    return Made(
        provider_ref=str(session["id"]),
        url=session.get("url"),
        expires_at=datetime.fromtimestamp(int(ends), UTC) if ends else None,
    )


def _money_in(session: dict[str, Any], intent: dict[str, Any]) -> MoneyIn:
    charge = intent.get("latest_charge")
    charge = charge if isinstance(charge, dict) else {}
    moved = charge.get("balance_transaction")
    moved = moved if isinstance(moved, dict) else {}
    currency = str(intent.get("currency") or session.get("currency") or "").upper()
    minor = intent.get("amount_received")
    return MoneyIn(
        money_ref=str(intent["id"]),
        amount=Money(int(session["amount_total"] if minor is None else minor), currency),
        at=datetime.fromtimestamp(int(charge.get("created") or intent.get("created") or 0), UTC),
        instrument=str((charge.get("payment_method_details") or {}).get("type") or ""),
        bank_ref=str(charge.get("id") or "")[:80],
        # A fee in another currency cannot stand beside the sum.
        fee_minor=int(moved.get("fee") or 0) if str(moved.get("currency") or "").upper() == currency else 0,
        receipt_url=charge.get("receipt_url") or None,
    )


def _arrival(refund: dict[str, Any]) -> str:
    details = refund.get("destination_details")
    card = details.get("card") if isinstance(details, dict) else None
    return str(card.get("reference") or "")[:80] if isinstance(card, dict) else ""


def _refs_of(event: dict[str, Any]) -> Iterator[str]:
    """Whose news it is: the object itself, the session's or refund's attempt, the payment that a charge belongs to."""
    thing = (event.get("data") or {}).get("object") or {}
    marks = thing.get("metadata") or {}
    names = (thing.get("id"), thing.get("client_reference_id"), marks.get("attempt"), marks.get("refund"))
    yield from (str(name) for name in names if name)
