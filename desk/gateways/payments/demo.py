"""The provider of `desk demo`: everything goes to a server on this PC, and no real money moves."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from desk.domain.errors import Bug, DeskError, Refused
from desk.domain.money import Money
from desk.gateways.http import Exchange, Headers, Patience, Reply, busy, is_loopback, unclear, words
from desk.gateways.payments import rhythm
from desk.usecases.payments.providing import (
    KeysRefused,
    Made,
    MoneyIn,
    PaymentWork,
    ProviderField,
    ProviderNews,
    RefundSeen,
    RefundWork,
    Seen,
    Way,
)


class Demo:
    """The `PaymentProvider` port. The server knows our attempt as the key of everything, so asking twice is safe."""

    name: str = "demo"
    title: str = "Demo provider"
    ways: tuple[Way, ...] = (Way.LINK, Way.QR)
    address: str = "http://127.0.0.1"
    largest_minor: int | None = None
    fields: tuple[ProviderField, ...] = (
        ProviderField(name="key", title="Key", form=r"[a-z0-9-]{4,40}", secret=True, example="demo-key"),
    )

    def __init__(self, keys: Mapping[str, str], address: str | None = None, patience: Patience | None = None) -> None:
        chosen = address or self.address
        if not is_loopback(chosen.partition("://")[2].partition(":")[0]):
            raise Bug(problem="the demo provider lives on this PC only")
        auth = Headers({"Authorization": f"Bearer {keys['key']}"})
        self._http = Exchange(self.title, chosen, auth, judged, patience)

    @staticmethod
    def minimum(currency: str) -> Money:
        return Money(100, currency)

    def clock(self) -> datetime:
        return self._http.now()

    def create(self, work: PaymentWork) -> Made:
        made = self._http.post(
            "/v1/requests",
            body={
                "attempt": work.attempt,
                "way": work.way.value,
                "amount": work.amount.minor,
                "currency": work.amount.currency,
                "description": work.description,
                "pay_by": int(work.pay_by.timestamp()),
            },
        )
        return Made(
            provider_ref=made["id"], url=made["url"], qr_text=made.get("qr_text"), expires_at=_when(made["pay_by"])
        )

    def look(self, work: PaymentWork) -> Seen:
        ref = work.provider_ref or self._ref_of(work)
        return self._seen(work, self._http.get(f"/v1/requests/{ref}")) if ref else Seen(state="closed")

    def void(self, work: PaymentWork) -> Seen:
        ref = work.provider_ref or self._ref_of(work)
        return self._seen(work, self._http.post(f"/v1/requests/{ref}/close")) if ref else Seen(state="closed")

    def refund(self, work: RefundWork) -> RefundSeen:
        body = {"attempt": work.attempt, "money": work.money_ref, "amount": work.amount.minor}
        return self._refund_seen(work, self._http.post("/v1/refunds", body=body))

    def look_refund(self, work: RefundWork) -> RefundSeen:
        if not work.provider_ref:
            return self.refund(work)
        return self._refund_seen(work, self._http.get(f"/v1/refunds/{work.provider_ref}"))

    def check(self) -> str:
        self._http.get("/v1/requests", {"attempt": "none"})
        return "The demo provider answers. No real money moves."

    def news(self, cursor: str | None) -> ProviderNews | None:
        return None

    def settlements(self, since: datetime) -> None:
        return None

    def _ref_of(self, work: PaymentWork) -> str | None:
        rows = self._http.get("/v1/requests", {"attempt": work.attempt}).get("items") or []
        return rows[0]["id"] if rows else None

    def _seen(self, work: PaymentWork, found: dict[str, Any]) -> Seen:
        now, state = self._http.now(), found["state"]
        received = tuple(_money_in(one, found["currency"]) for one in found["payments"])
        if state == "closed":
            closed = _when(found["closed_at"])
            return Seen(state="closed", received=received, look_again_at=rhythm.after_close(now, closed))
        again = rhythm.while_open(now, work.requested_at)
        failed = bool(found["failures"]) and not received
        return Seen(
            state="failed" if failed else "open",
            received=received,
            look_again_at=again,
            problem="the customer's bank said no" if failed else "",
        )

    def _refund_seen(self, work: RefundWork, found: dict[str, Any]) -> RefundSeen:
        if found["state"] == "pending":
            again = rhythm.while_open(self._http.now(), work.requested_at)
            return RefundSeen(state="pending", provider_ref=found["id"], look_again_at=again)
        problem = "the demo's bank refused the refund" if found["state"] == "failed" else ""
        return RefundSeen(state=found["state"], provider_ref=found["id"], bank_ref=found["bank_ref"], problem=problem)


def judged(reply: Reply, changes: bool) -> DeskError:
    """What an answer that is no success means."""
    if reply.status == 429:
        return busy("the demo provider asks us to slow down")
    if reply.status in (401, 403):
        return KeysRefused(problem="Demo provider")
    if reply.status >= 500 or not isinstance(reply.body.get("error"), str):
        return unclear(changes, f"the demo provider has trouble ({reply.status})")
    return Refused(problem=f"Demo provider: {words(reply.body['error'])}")


def _money_in(one: dict[str, Any], currency: str) -> MoneyIn:
    return MoneyIn(
        money_ref=one["id"],
        amount=Money(int(one["amount"]), str(one.get("currency") or currency)),
        at=_when(one["at"]),
        instrument=one["instrument"],
        bank_ref=one["bank_ref"],
        fee_minor=int(one["fee"]),
        receipt_url=one["receipt_url"],
    )


def _when(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
