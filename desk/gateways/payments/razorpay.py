"""Razorpay: payment links and dynamic UPI codes, refunds by our own key, and money that arrives late.

It has no feed of events that a PC could read, so everything is asked for. Answers are read loosely: fields may be
missing, null, lists or objects.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from desk.domain.errors import DeskError, Refused, Unavailable
from desk.domain.money import Money
from desk.gateways.http import Exchange, Patience, Reply, basic, busy, unclear, words
from desk.gateways.payments import rhythm
from desk.gateways.payments.razorpay_settlements import settlements
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

_PAGE = 100
_MOST_PAGES = 10
_LINKS, _CODES = "/v1/payment_links", "/v1/payments/qr_codes"


class Razorpay:
    """The `PaymentProvider` port. Amounts are paise here as there."""

    name: str = "razorpay"
    title: str = "Razorpay"
    ways: tuple[Way, ...] = (Way.LINK, Way.QR)
    address: str = "https://api.razorpay.com"
    largest_minor: int | None = None
    fields: tuple[ProviderField, ...] = (
        ProviderField(
            name="key_id",
            title="Key id",
            form=r"rzp_(test|live)_[A-Za-z0-9]{10,40}",
            secret=False,
            example="rzp_live_ and 14 letters and digits",
        ),
        ProviderField(name="key_secret", title="Key secret", form=r"[A-Za-z0-9]{16,64}", secret=True),
    )

    def __init__(self, keys: Mapping[str, str], address: str | None = None, patience: Patience | None = None) -> None:
        self._test = keys["key_id"].startswith("rzp_test_")
        auth = basic(keys["key_id"], keys["key_secret"])
        self._http = Exchange(self.title, address or self.address, auth, judged, patience)

    @staticmethod
    def minimum(currency: str) -> Money:
        return Money(100, currency)

    def clock(self) -> datetime:
        return self._http.now()

    def create(self, work: PaymentWork) -> Made:
        """One link or code per attempt, however often it is asked for."""
        return self._code(work) if work.way is Way.QR else self._link(work)

    def look(self, work: PaymentWork) -> Seen:
        found = self._found(work)
        if found is None:
            return self._nothing_there(work)
        return self._seen_code(work, found) if work.way is Way.QR else self._seen_link(work, found)

    def void(self, work: PaymentWork) -> Seen:
        """Cancels or closes; that it was paid or closed already is an answer, and `look` tells which."""
        found = self._found(work)
        if found is None:
            return self._nothing_there(work)
        path = f"{_CODES}/{found['id']}/close" if work.way is Way.QR else f"{_LINKS}/{found['id']}/cancel"
        try:
            found = self._http.post(path)
        except Refused:
            found = self._read(work.way, str(found["id"]))
        return self._seen_code(work, found) if work.way is Way.QR else self._seen_link(work, found)

    def refund(self, work: RefundWork) -> RefundSeen:
        """The header carries our key and the body is the same at every try, so that it happens once."""
        if work.tries and (found := self._refund_by_receipt(work)):
            return self._refund_seen(work, found)
        body = {"amount": work.amount.minor, "speed": "normal", "receipt": work.attempt}
        try:
            made = self._http.post(
                f"/v1/payments/{work.money_ref}/refund",
                body={**body, "notes": {"refund": work.attempt}},
                headers={"X-Refund-Idempotency": work.attempt},
            )
        except Refused:
            # "Already refunded" may be our own refund whose answer was lost.
            found = self._refund_by_receipt(work)
            if found is None:
                raise
            made = found
        return self._refund_seen(work, made)

    def look_refund(self, work: RefundWork) -> RefundSeen:
        if work.provider_ref:
            return self._refund_seen(work, self._http.get(f"/v1/refunds/{work.provider_ref}"))
        found = self._refund_by_receipt(work)
        if found is None:
            raise AnswerLost(problem="Razorpay does not know this refund yet")
        return self._refund_seen(work, found)

    def check(self) -> str:
        """Lists one payment and one code: proves the keys, and tells whether codes are enabled on the account."""
        self._http.get("/v1/payments", {"count": 1})
        mode = "test mode: no real money moves" if self._test else "live mode"
        try:
            self._http.get(_CODES, {"count": 1})
        except Refused:
            return f"Razorpay accepts the keys ({mode}). UPI codes are not enabled on the account; links work."
        return f"Razorpay accepts the keys ({mode}). Links and UPI codes are enabled."

    def news(self, cursor: str | None) -> ProviderNews | None:
        return None

    def settlements(self, since: datetime) -> Sequence[SettlementReport]:
        return settlements(self._http, since)

    # ---- making ------------------------------------------------------------------------------------------------

    def _link(self, work: PaymentWork) -> Made:
        now = max(self._http.now(), work.requested_at)
        customer = {"name": work.customer_name, "contact": work.customer_phone}
        body = {
            "amount": work.amount.minor,
            "currency": work.amount.currency,
            "accept_partial": False,
            "reference_id": work.attempt,
            "description": work.description[:2000],
            "customer": {name: value for name, value in customer.items() if value},
            # The desk sends the address itself: Razorpay cannot by WhatsApp, and twice would confuse.
            "notify": {"sms": False, "email": False},
            "reminder_enable": False,
            # At least 15 minutes ahead by Razorpay's clock, or it is refused.
            "expire_by": _unix(max(work.pay_by, now + timedelta(minutes=20))),
            "notes": {"attempt": work.attempt, "booking": work.booking_number},
        }
        try:
            made = self._http.post(_LINKS, body=body)
        except Refused as error:
            if "already attempted" not in error.problem.lower():
                raise
            found = self._link_by_reference(work.attempt)
            if found is None:
                raise AnswerLost(problem="Razorpay has the link but does not show it yet") from None
            made = found
        return Made(provider_ref=str(made["id"]), url=made.get("short_url"), expires_at=_when(made.get("expire_by")))

    def _code(self, work: PaymentWork) -> Made:
        """Codes have no key of ours, so what an earlier try left is looked for, and surplus codes are closed."""
        known = self._codes_of(work) if work.tries else []
        usable = [code for code in known if code.get("status") == "active"]
        for surplus in usable[1:]:
            self._http.post(f"{_CODES}/{surplus['id']}/close")
        if usable:
            return _made_code(usable[0])
        now = max(self._http.now(), work.requested_at)
        ends = min(max(work.pay_by, now + timedelta(minutes=3)), now + timedelta(minutes=115))
        body = {
            "type": "upi_qr",
            "usage": "single_use",
            "fixed_amount": True,
            "payment_amount": work.amount.minor,
            "name": work.attempt,
            "description": work.description[:200],
            "close_by": _unix(ends),
            "notes": {"attempt": work.attempt, "booking": work.booking_number},
        }
        if work.amount.currency != "INR":
            raise Refused(problem="UPI carries rupees only")
        return _made_code(self._http.post(_CODES, body=body))

    # ---- looking -----------------------------------------------------------------------------------------------

    def _found(self, work: PaymentWork) -> dict[str, Any] | None:
        if work.provider_ref:
            return self._read(work.way, work.provider_ref)
        if work.way is Way.QR:
            return next(iter(self._codes_of(work)), None)
        return self._link_by_reference(work.attempt)

    def _read(self, way: Way, ref: str) -> dict[str, Any]:
        return self._http.get(f"{_CODES if way is Way.QR else _LINKS}/{ref}")

    def _nothing_there(self, work: PaymentWork) -> Seen:
        """Nobody can pay what was never made; a question still under way there shows within the hour."""
        now = self._http.now()
        return Seen(state="closed", look_again_at=rhythm.after_close(now, work.requested_at, timedelta(hours=1)))

    def _link_by_reference(self, attempt: str) -> dict[str, Any] | None:
        rows = _rows(self._http.get(_LINKS, {"reference_id": attempt}).get("payment_links"))
        return next((row for row in rows if row.get("reference_id") == attempt), None)

    def _codes_of(self, work: PaymentWork) -> list[dict[str, Any]]:
        """All codes made for the attempt, active ones first; a surplus one was never shown to anybody."""
        since = {"from": _unix(work.requested_at - timedelta(hours=1)), "count": _PAGE}
        found: list[dict[str, Any]] = []
        for page in range(_MOST_PAGES):
            rows = _rows(self._http.get(_CODES, {**since, "skip": page * _PAGE}).get("items"))
            found += [row for row in rows if _notes(row).get("attempt") == work.attempt]
            if len(rows) < _PAGE:
                break
        return sorted(found, key=lambda row: row.get("status") != "active")

    def _seen_link(self, work: PaymentWork, link: dict[str, Any]) -> Seen:
        tries = self._tries_of_link(link)
        is_open, now = link.get("status") in ("created", "partially_paid"), self._http.now()
        if is_open and not any(map(_is_money, tries)):
            tries = self._captured(work, tries)
        received = tuple(_money_in(one) for one in tries if _is_money(one))
        if is_open:
            failed = bool(tries) and all(one.get("status") == "failed" for one in tries)
            return Seen(
                state="failed" if failed else "open",
                received=received,
                look_again_at=rhythm.while_open(now, work.requested_at),
                problem=_why(tries) if failed else "",
            )
        closed = _when(link.get("cancelled_at")) or _when(link.get("expired_at")) or _when(link.get("updated_at"))
        return Seen(state="closed", received=received, look_again_at=rhythm.after_close(now, closed or work.pay_by))

    def _tries_of_link(self, link: dict[str, Any]) -> list[dict[str, Any]]:
        """Every try of the customer where the link names its order; otherwise those that the link lists itself."""
        if link.get("order_id"):
            return _rows(self._http.get(f"/v1/orders/{link['order_id']}/payments").get("items"))
        listed = [row.get("payment_id") for row in _rows(link.get("payments"))]
        return [self._http.get(f"/v1/payments/{ref}") for ref in listed if ref]

    def _captured(self, work: PaymentWork, tries: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Takes the first authorised payment of the exact sum. Accounts normally do that by themselves.

        Money for a link that nobody may pay any more is left alone: Razorpay gives it back after three days.
        """
        wanted = ("authorized", work.amount.minor, work.amount.currency)
        for place, one in enumerate(tries):
            if (one.get("status"), one.get("amount"), one.get("currency")) == wanted:
                ref, body = one["id"], {"amount": work.amount.minor, "currency": work.amount.currency}
                try:
                    one = self._http.post(f"/v1/payments/{ref}/capture", body=body)
                except Refused:
                    one = self._http.get(f"/v1/payments/{ref}")
                return [*tries[:place], one, *tries[place + 1 :]]
        return tries

    def _seen_code(self, work: PaymentWork, code: dict[str, Any]) -> Seen:
        closed, now = code.get("status") == "closed", self._http.now()
        received: tuple[MoneyIn, ...] = ()
        # Money may arrive at the very moment of closing, so a closed code is always asked for its payments.
        if closed or code.get("payments_count_received"):
            received = tuple(_money_in(one) for one in self._payments_of_code(str(code["id"])) if _is_money(one))
        if not closed:
            return Seen(state="open", received=received, look_again_at=rhythm.while_open(now, work.requested_at))
        closed_at = _when(code.get("closed_at")) or work.pay_by
        return Seen(state="closed", received=received, look_again_at=rhythm.after_close(now, closed_at))

    def _payments_of_code(self, ref: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        for page in range(_MOST_PAGES):
            query = {"count": _PAGE, "skip": page * _PAGE}
            rows = _rows(self._http.get(f"{_CODES}/{ref}/payments", query).get("items"))
            found += rows
            if len(rows) < _PAGE:
                break
        return found

    # ---- refunds -----------------------------------------------------------------------------------------------

    def _refund_by_receipt(self, work: RefundWork) -> dict[str, Any] | None:
        for page in range(_MOST_PAGES):
            query = {"count": _PAGE, "skip": page * _PAGE}
            rows = _rows(self._http.get(f"/v1/payments/{work.money_ref}/refunds", query).get("items"))
            for row in rows:
                if row.get("receipt") == work.attempt:
                    return row
            if len(rows) < _PAGE:
                break
        return None

    def _refund_seen(self, work: RefundWork, refund: dict[str, Any]) -> RefundSeen:
        status, ref = refund.get("status"), str(refund["id"])
        bank_ref = _bank_ref(refund)
        if status == "processed":
            return RefundSeen(state="done", provider_ref=ref, bank_ref=bank_ref)
        if status == "failed":
            return RefundSeen(state="failed", provider_ref=ref, problem="Razorpay could not send the refund")
        again = rhythm.refund_under_way(self._http.now(), work.requested_at)
        return RefundSeen(state="pending", provider_ref=ref, bank_ref=bank_ref, look_again_at=again)


def judged(reply: Reply, changes: bool) -> DeskError:
    """What an answer that is no success means; texts count where the documentation disagrees on the status."""
    error = reply.body.get("error")
    error = error if isinstance(error, dict) else {}
    code, text = str(error.get("code") or ""), words(error.get("description"))
    low = text.lower()
    if reply.status == 429:
        return busy("Razorpay asks us to slow down")
    if reply.status >= 500 or code in ("SERVER_ERROR", "GATEWAY_ERROR", "SERVICE_UNAVAILABLE") or not error:
        return unclear(changes, f"Razorpay has trouble ({reply.status})")
    if reply.status == 409 and "in progress" in low:
        return AnswerLost(problem="Razorpay is still at the first try")
    if reply.status in (401, 403) or "authentication failed" in low or ("api key" in low and "invalid" in low):
        return KeysRefused(problem="Razorpay")
    if "requested url was not found" in low:
        return Refused(problem="this is not enabled on the Razorpay account; ask Razorpay to enable it")
    if reply.status in (408, 425):
        return Unavailable(problem=f"Razorpay answered {reply.status}")
    return Refused(problem=f"Razorpay: {text or reply.status}")


def _made_code(code: dict[str, Any]) -> Made:
    return Made(
        provider_ref=str(code["id"]),
        qr_text=code.get("image_content") or None,
        image_url=code.get("image_url") or None,
        expires_at=_when(code.get("close_by")),
    )


def _money_in(one: dict[str, Any]) -> MoneyIn:
    return MoneyIn(
        money_ref=str(one["id"]),
        amount=Money(int(one["amount"]), str(one.get("currency") or "INR")),
        at=_when(one.get("created_at")) or datetime.now(UTC),
        instrument=str(one.get("method") or ""),
        bank_ref=_bank_ref(one),
        fee_minor=int(one.get("fee") or 0),
    )


def _is_money(one: dict[str, Any]) -> bool:
    """Captured, also if it was given back since: the refund has a record of its own."""
    return one.get("status") in ("captured", "refunded") or one.get("captured") is True


def _why(tries: list[dict[str, Any]]) -> str:
    last = max(tries, key=lambda one: one.get("created_at") or 0)
    return words(last.get("error_description"))


def _bank_ref(one: dict[str, Any]) -> str:
    data = one.get("acquirer_data")
    data = data if isinstance(data, dict) else {}
    names = ("rrn", "utr", "arn", "bank_transaction_id")
    return next((str(data[name]) for name in names if data.get(name)), "")[:80]


def _notes(row: dict[str, Any]) -> dict[str, Any]:
    notes = row.get("notes")
    return notes if isinstance(notes, dict) else {}


def _rows(value: object) -> list[dict[str, Any]]:
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def _when(value: object) -> datetime | None:
    """Unix seconds, perhaps as text; zero and nonsense mean never."""
    text = str(value or "")
    return datetime.fromtimestamp(int(text), UTC) if text.isdigit() and int(text) else None


def _unix(moment: datetime) -> int:
    return int(moment.timestamp())
