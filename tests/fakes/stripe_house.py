"""A Stripe of our own on this PC: Checkout sessions, refunds, events and Idempotency-Key as its documentation tells."""

import hashlib
import random
import string
from typing import Any

from desk.gateways.fakes.loopback import Asked, Loopback, Told, Work

KEYS = {"secret_key": "sk_test_51DeskDeskDeskDesk", "thanks_page": "https://lotushall.example/thanks"}


def refused(message: str, *, status: int = 400, kind: str = "invalid_request_error", **more: str) -> Told:
    return Told(status=status, body={"error": {"type": kind, "message": message, "doc_url": "", **more}})


class StripeHouse(Loopback):
    """What was made under a key is told again for that key, server errors included, as at Stripe."""

    def __init__(self) -> None:
        self.sessions: dict[str, dict[str, Any]] = {}
        self.intents: dict[str, dict[str, Any]] = {}
        self.charges: dict[str, dict[str, Any]] = {}
        self.refunds: dict[str, dict[str, Any]] = {}
        self.events: list[dict[str, Any]] = []
        self.payouts: list[dict[str, Any]] = []
        self.transactions: list[dict[str, Any]] = []
        self.keys: dict[str, tuple[str, Told]] = {}
        super().__init__()

    def routes(self) -> list[tuple[str, str, Work]]:
        return [
            ("POST", "/v1/checkout/sessions", self._make_session),
            ("GET", "/v1/checkout/sessions", lambda a: paged(list(self.sessions.values()), a, "/v1/checkout/sessions")),
            ("GET", r"/v1/checkout/sessions/(cs_\w+)", self._session),
            ("POST", r"/v1/checkout/sessions/(cs_\w+)/expire", self._expire),
            ("POST", "/v1/refunds", self._make_refund),
            ("GET", "/v1/refunds", self._list_refunds),
            ("GET", r"/v1/refunds/(re_\w+)", self._refund),
            ("GET", "/v1/events", self._list_events),
            ("GET", "/v1/payouts", self._list_payouts),
            ("GET", "/v1/balance_transactions", self._list_transactions),
        ]

    def allowed(self, asked: Asked) -> Told | None:
        if asked.headers.get("authorization") != f"Bearer {KEYS['secret_key']}":
            return refused("Invalid API Key provided: sk_test_****", status=401)
        if not asked.headers.get("stripe-version"):
            return refused("this account's own version rules, and the desk never wants that")
        return None

    def unknown(self, asked: Asked) -> Told:
        return refused(f"Unrecognized request URL ({asked.method}: {asked.path}).", status=404)

    def answer(self, asked: Asked) -> Told:
        """Replays what is stored under the key; validation errors and wrong keys are not stored."""
        key = asked.headers.get("idempotency-key") if asked.method == "POST" else None
        with self.lock:
            self._run_out()
            if not key:
                return super().answer(asked)
            print_of = hashlib.sha256(asked.path.encode() + asked.body).hexdigest()
            if key in self.keys:
                before, told = self.keys[key]
                if before != print_of:
                    message = "Keys can only be used with the same parameters they were first used with."
                    return refused(message, kind="idempotency_error")
                return told
            told = super().answer(asked)
            if told.status == 200:
                self.keys[key] = (print_of, Told(status=told.status, body=told.raw))
            return told

    def forget_keys(self) -> None:
        """A day passes: keys may be pruned, and their reuse is a new request."""
        with self.lock:
            self.keys.clear()

    # ---- what customers and banks do -----------------------------------------------------------------------------

    def pay(self, ref: str, *, amount: int | None = None, currency: str | None = None, delayed: bool = False) -> str:
        """The customer finishes the page; with `delayed` the money is only on its way. The intent's id."""
        with self.lock:
            session = self.sessions[ref]
            money = session["amount_total"] if amount is None else amount
            intent = self._intent(session, "processing" if delayed else "succeeded")
            intent |= {"amount_received": 0 if delayed else money, "currency": currency or session["currency"]}
            if not delayed:
                intent["latest_charge"] = self._charge(intent, money)
            session |= {"status": "complete", "url": None, "payment_status": "unpaid" if delayed else "paid"}
            self._tell("checkout.session.completed", session)
            return str(intent["id"])

    def arrive(self, ref: str) -> None:
        """Money that was on its way has come."""
        with self.lock:
            session = self.sessions[ref]
            intent = self.intents[session["payment_intent"]]
            intent |= {"status": "succeeded", "amount_received": session["amount_total"]}
            intent["latest_charge"] = self._charge(intent, session["amount_total"])
            session["payment_status"] = "paid"
            self._tell("checkout.session.async_payment_succeeded", session)

    def decline(self, ref: str) -> None:
        """A try with a card that is declined; the session stays open."""
        with self.lock:
            session = self.sessions[ref]
            intent = self._intent(session, "requires_payment_method")
            intent["last_payment_error"] = {
                "type": "card_error",
                "code": "card_declined",
                "message": "Your card was declined.",
            }
            self._tell("payment_intent.payment_failed", intent)

    def finish_refunds(self, status: str = "succeeded", failure: str | None = None) -> None:
        with self.lock:
            for refund in self.refunds.values():
                refund |= {"status": status, "failure_reason": failure}
                self._tell("refund.failed" if status == "failed" else "refund.updated", refund)

    def pay_out(self, *, kept: int = 0) -> str:
        """What lies in the balance goes to the bank, less `kept` as a charge of Stripe's own."""
        with self.lock:
            ref, now = new_id("po_"), int(self.now())
            base = {"object": "balance_transaction", "created": now, "_payout": ref}
            known = {(one["source"] or {}).get("id") for one in self.transactions}
            lines: list[dict[str, Any]] = [
                base | {"id": charge["balance_transaction"]["id"], "type": "charge", "amount": charge["amount"]}
                | {"currency": charge["currency"], "fee": charge["balance_transaction"]["fee"], "source": charge}
                for charge in self.charges.values() if charge["id"] not in known
            ]  # fmt: skip
            lines += [
                base | {"id": new_id("txn_"), "type": "refund", "amount": -refund["amount"], "fee": 0}
                | {"currency": refund["currency"], "source": refund}
                for refund in self.refunds.values() if refund["status"] == "succeeded" and refund["id"] not in known
            ]  # fmt: skip
            currency = lines[0]["currency"] if lines else "inr"
            if kept:
                lines.append(base | {"id": new_id("txn_"), "type": "stripe_fee", "amount": -kept, "fee": 0}
                             | {"currency": currency, "source": None})  # fmt: skip
            amount = sum(one["amount"] - one["fee"] for one in lines)
            paid = {"id": ref, "object": "payout", "amount": amount, "arrival_date": now, "created": now}
            self.payouts.append(paid | {"currency": currency, "status": "paid", "trace_id": {"status": "pending"}})
            itself = base | {"id": new_id("txn_"), "type": "payout", "amount": -amount, "fee": 0}
            self.transactions += [*lines, itself | {"currency": currency, "source": None}]
            return ref

    def _list_payouts(self, asked: Asked) -> Told:
        status = asked.first("status")
        return paged([one for one in self.payouts if not status or one["status"] == status], asked, "/v1/payouts")

    def _list_transactions(self, asked: Asked) -> Told:
        rows = [one for one in self.transactions if one["_payout"] == asked.first("payout")]
        return paged(rows, asked, "/v1/balance_transactions")

    def _intent(self, session: dict[str, Any], status: str) -> dict[str, Any]:
        ref = session["payment_intent"] or new_id("pi_")
        session["payment_intent"] = ref
        made = self.intents.setdefault(
            ref,
            {"id": ref, "object": "payment_intent", "amount": session["amount_total"], "amount_received": 0,
             "currency": session["currency"], "created": int(self.now()), "latest_charge": None,
             "last_payment_error": None, "metadata": session["_intent_metadata"]},
        )  # fmt: skip
        made |= {"status": status, "last_payment_error": None}
        return made

    def _charge(self, intent: dict[str, Any], amount: int) -> str:
        ref = new_id("ch_")
        balance = {"id": new_id("txn_"), "object": "balance_transaction", "fee": amount * 3 // 100,
                   "currency": intent["currency"]}  # fmt: skip
        self.charges[ref] = {
            "id": ref,
            "object": "charge",
            "amount": amount,
            "created": int(self.now()),
            "currency": intent["currency"],
            "payment_intent": intent["id"],
            "payment_method_details": {"type": "card"},
            "receipt_url": f"https://pay.stripe.com/receipts/{ref}",
            "balance_transaction": balance,
        }
        return ref

    def _tell(self, kind: str, thing: dict[str, Any]) -> None:
        shown = {name: value for name, value in thing.items() if not name.startswith("_")}
        self.events.append({"id": new_id("evt_"), "object": "event", "type": kind, "created": int(self.now()),
                            "data": {"object": dict(shown)}})  # fmt: skip

    # ---- sessions --------------------------------------------------------------------------------------------------

    def _make_session(self, asked: Asked) -> Told:
        form = dict(asked.form)
        price = "line_items[0][price_data]"
        if "payment_method_types[0]" in form:
            return refused("no longer supported", code="payment_method_types_no_longer_supported")
        for name in (
            "mode",
            "success_url",
            f"{price}[currency]",
            f"{price}[unit_amount]",
            f"{price}[product_data][name]",
        ):
            if not form.get(name):
                return refused(f"Missing required param: {name}.", code="parameter_missing", param=name)
        amount, currency = int(form[f"{price}[unit_amount]"]), form[f"{price}[currency]"]
        if amount > 99_999_999:
            return refused("The amount must be no more than 999,999.99.", code="amount_too_large")
        if amount < 50:
            return refused("The amount must be at least 50 cents.", code="amount_too_small")
        ends = int(form.get("expires_at") or self.now() + 86_400)
        if not self.now() + 1800 <= ends <= self.now() + 86_400:
            return refused("The `expires_at` timestamp must be between 30 minutes and 24 hours.", param="expires_at")
        ref = new_id("cs_test_")
        self.sessions[ref] = {
            "id": ref,
            "object": "checkout.session",
            "amount_total": amount,
            "client_reference_id": form.get("client_reference_id"),
            "created": int(self.now()),
            "currency": currency,
            "expires_at": ends,
            "livemode": False,
            "metadata": under(form, "metadata"),
            "mode": "payment",
            "payment_intent": None,
            "payment_status": "unpaid",
            "status": "open",
            "url": f"https://checkout.stripe.com/c/pay/{ref}",
            "_intent_metadata": under(form, "payment_intent_data[metadata]"),
        }
        return Told(body=shown(self.sessions[ref]))

    def _session(self, asked: Asked) -> Told:
        session = self.sessions.get(asked.parts[0])
        if session is None:
            return refused("No such checkout.session", status=404, code="resource_missing")
        body = shown(session)
        expand = [value for name, value in asked.query if name.startswith("expand[")]
        if session["payment_intent"] and any(value.startswith("payment_intent") for value in expand):
            intent = dict(self.intents[session["payment_intent"]])
            if intent["latest_charge"] and any("latest_charge" in value for value in expand):
                intent["latest_charge"] = self.charges[intent["latest_charge"]]
            body["payment_intent"] = intent
        return Told(body=body)

    def _expire(self, asked: Asked) -> Told:
        session = self.sessions.get(asked.parts[0])
        if session is None:
            return refused("No such checkout.session", status=404, code="resource_missing")
        if session["status"] != "open":
            return refused('Only Checkout Sessions with a status in ["open"] can be expired.')
        session |= {"status": "expired", "url": None}
        self._tell("checkout.session.expired", session)
        return Told(body=shown(session))

    def _run_out(self) -> None:
        for session in self.sessions.values():
            if session["status"] == "open" and session["expires_at"] < self.now():
                session |= {"status": "expired", "url": None}
                self._tell("checkout.session.expired", session)

    # ---- refunds and events ------------------------------------------------------------------------------------------

    def _make_refund(self, asked: Asked) -> Told:
        form = dict(asked.form)
        intent = self.intents.get(form.get("payment_intent", ""))
        if intent is None or intent["status"] != "succeeded":
            return refused("No such payment_intent", code="resource_missing", param="payment_intent")
        gone = sum(
            one["amount"]
            for one in self.refunds.values()
            if one["payment_intent"] == intent["id"] and one["status"] not in ("failed", "canceled")
        )
        left = intent["amount_received"] - gone
        if left == 0:
            return refused("The payment has already been refunded.", code="charge_already_refunded")
        amount = int(form.get("amount", left))
        if amount > left:
            return refused("Refund amount is greater than unrefunded amount on charge", param="amount")
        ref = new_id("re_")
        self.refunds[ref] = {
            "id": ref,
            "object": "refund",
            "amount": amount,
            "charge": intent["latest_charge"],
            "created": int(self.now()),
            "currency": intent["currency"],
            "destination_details": {"card": {"reference": "7427290000000001", "type": "refund"}, "type": "card"},
            "failure_reason": None,
            "metadata": under(form, "metadata"),
            "payment_intent": intent["id"],
            "pending_reason": "processing",
            "reason": form.get("reason"),
            "receipt_number": None,
            "status": "pending",
        }
        return Told(body=self.refunds[ref])

    def _refund(self, asked: Asked) -> Told:
        found = self.refunds.get(asked.parts[0])
        return Told(body=found) if found else refused("No such refund", status=404, code="resource_missing")

    def _list_refunds(self, asked: Asked) -> Told:
        intent = asked.first("payment_intent")
        rows = [one for one in self.refunds.values() if not intent or one["payment_intent"] == intent]
        return paged(rows, asked, "/v1/refunds")

    def _list_events(self, asked: Asked) -> Told:
        kinds = {value for name, value in asked.query if name.startswith("types[")}
        if len(kinds) > 20:
            return refused("You may pass at most 20 types", param="types")
        rows = [one for one in self.events if not kinds or one["type"] in kinds]
        return paged(rows, asked, "/v1/events")


def shown(thing: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in thing.items() if not name.startswith("_")}


def under(form: dict[str, str], name: str) -> dict[str, str]:
    """The pairs that stand as `name[key]=value`."""
    return {key[len(name) + 1 : -1]: value for key, value in form.items() if key.startswith(f"{name}[")}


def paged(rows: list[dict[str, Any]], asked: Asked, url: str) -> Told:
    """A list, newest first, by `created[gte]`, `limit` and `starting_after`."""
    since = int(asked.first("created[gte]", "0"))
    newest = [one for one in rows[::-1] if one["created"] >= since]
    after = asked.first("starting_after")
    if after:
        places = [place for place, one in enumerate(newest) if one["id"] == after]
        newest = newest[places[0] + 1 :] if places else []
    limit = int(asked.first("limit", "10"))
    data = [shown(one) for one in newest[:limit]]
    return Told(body={"object": "list", "data": data, "has_more": len(newest) > limit, "url": url})


def new_id(prefix: str) -> str:
    return prefix + "".join(random.choices(string.ascii_letters + string.digits, k=16))
