"""One random step with money after the other: the property test's machine.

Every step is drawn from what the tables hold now, so that most of them fit; what does not must be refused by name.
"""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from tests.database import Database
from tests.db.acts import Json
from tests.db.money_acts import STEPS, claims, money_in, worker
from tests.db.money_world import ACCOUNTS, NothingThere, World


class MoneyWalk(World):
    """The world, with everything that may happen to its money."""

    # ---- money that comes --------------------------------------------------------------------------------------------

    def amount(self, due: int) -> int:
        fits = (due, 250_000, max(1, due // 2), 1 + max(0, due) // 7, 1)
        return self.chance.choice(fits if self.chance.random() < 0.85 else (due + 1, 0, -5, 10**9))

    def _payable(self) -> tuple[Json, int]:
        booking, due = self._row(
            "SELECT booking_id::text, total_minor - desk.received(tenant_id, booking_id) FROM desk.booking"
            " WHERE tenant_id = 1 AND status = ANY (%s) ORDER BY booking_no DESC LIMIT 12",
            ["pending", "confirmed", self.chance.choice(("cancelled", "temp_hold", "pending", "pending"))],
        )
        currency = self.chance.choice(("INR",) * 29 + ("USD",))
        purpose = self.chance.choice(("booking",) * 6 + ("security", "tip"))
        body = {"booking": booking, "amount_minor": self.amount(due), "currency": currency, "purpose": purpose}
        return body, due

    def cash(self) -> None:
        body, _ = self._payable()
        self.lies["cash"] += body["amount_minor"]
        self.db.call("record_cash", body, who=self.someone())

    def declare(self) -> None:
        body, _ = self._payable()
        method = self.chance.choice(("upi", "terminal", "transfer", "cheque", "cheque"))
        body |= {"method": method, "reference": str(self.chance.randrange(10**5, 10**5 + 400))}
        if method == "cheque":
            body["bank"] = "Bank of Pune"
        if method in ("upi", "terminal"):
            self.lies[method] += body["amount_minor"]
        self.db.call("declare_payment", body, who=self.someone())

    def _step_of(self, event: str, *wanted: str) -> None:
        payment, rev, method, minor, state = self._row(
            "SELECT p.payment_id::text, p.rev, p.method, p.amount_minor, p.state FROM desk.payment p JOIN"
            " desk.payment_transition t ON t.method = p.method AND t.from_state = p.state AND t.event = %s"
            " WHERE p.state = ANY (%s) ORDER BY p.created_at DESC LIMIT 12",
            event,
            list(wanted),
        )
        account = ACCOUNTS.get(method, method)  # credit lies nowhere in the world outside
        if event == "clear":
            self.lies[account] += minor
        if event in ("bounce", "void") and state == "received":
            self.lies[account] -= minor if method != "gateway" else minor - self.fee(payment)
        body = {"payment": payment, "revision": rev, "reason": "by chance"}
        self.db.call(STEPS[event], body, who=self.someone("meera", "meera", "omkar", "asha"))

    def fee(self, payment: str) -> int:
        """What the provider kept of a payment."""
        return int(
            self._one(
                "SELECT coalesce(sum(e.amount_minor), 0) FROM desk.journal j JOIN desk.ledger_entry e"
                " USING (tenant_id, journal_id) WHERE j.payment_id = %s AND e.account = 'gateway_fees'",
                payment,
            )
        )

    def deposit(self) -> None:
        self._step_of("deposit", "declared", "bounced")

    def clear(self) -> None:
        self._step_of("clear", "declared", "deposited")

    def bounce(self) -> None:
        self._step_of("bounce", "deposited", "received")

    def void(self) -> None:
        self._step_of("void", "declared", "deposited", "received")

    def verify(self) -> None:
        self._step_of("verify", "received")

    def dispute(self) -> None:
        self._step_of("dispute", "received")

    # ---- money through a provider ------------------------------------------------------------------------------------

    def start(self) -> None:
        body, due = self._payable()
        body |= {"provider": "fake", "way": self.chance.choice(("link", "qr"))}
        if body["amount_minor"] == due:
            del body["amount_minor"]
        self.db.call("start_payment", body, who=self.someone())

    def withdraw(self) -> None:
        (payment,) = self._row(
            "SELECT payment_id::text FROM desk.payment WHERE state IN ('requested', 'open', 'failed')"
        )
        self.db.call("cancel_payment_request", {"payment": payment}, who=self.someone())

    def provider_tells(self) -> None:
        """The provider says something of one request: nothing new, money (any sum, twice, other currency), the end."""
        waiting = claims(self.db)
        if not waiting:
            raise NothingThere
        work = self.chance.choice(waiting)
        state = self.chance.choice(("open", "open", "closed", "failed"))
        received = []
        if self.chance.random() < 0.7:
            minor = self.chance.choice((work["amount_minor"], work["amount_minor"], 77, work["amount_minor"] + 1000))
            fee = self.chance.choice((0, minor // 50))
            ref = f"pay_{self.chance.randrange(500)}"
            if not self._one("SELECT EXISTS (SELECT FROM desk.payment WHERE money_ref = %s)", ref):
                self.lies["gateway"] += minor - fee
            currency = "INR" if self.chance.random() < 0.95 else "USD"
            received = [money_in(ref, minor, currency, fee_minor=fee)] * self.chance.choice((1, 2))
        worker(self.db, "payment_seen", work["payment"], work["lease"], {"state": state, "received": received})

    def apply(self) -> None:
        """Money that fits nowhere goes somewhere."""
        (payment,) = self._row(
            "SELECT subject::text FROM desk.ledger_entry WHERE account = 'unapplied'"
            " GROUP BY 1 HAVING sum(amount_minor) < 0"
        )
        action = self.chance.choice(("to_booking", "to_booking", "refund", "win_back"))
        body = {"payment": payment, "action": action, "reason": "by chance"}
        if action == "to_booking":
            body["booking"] = self._booking("pending", "confirmed")[0]
        elif action == "win_back":
            body["booking"] = str(uuid4())
        self.db.call("apply_unapplied", body, who=self.someone())

    def use_credit(self) -> None:
        credit, left = self._row(
            "SELECT subject::text, -sum(amount_minor)::bigint FROM desk.ledger_entry WHERE account = 'customer_credit'"
            " GROUP BY 1 HAVING sum(amount_minor) < 0"
        )
        booking = self._booking("pending", "confirmed")[0]
        minor = self.chance.choice((left, max(1, left // 2), left + 1))
        body = {"booking": booking, "credit": credit, "amount_minor": minor, "currency": "INR"}
        self.db.call("use_credit", body, who=self.someone("meera", "omkar"))

    # ---- money that is settled with others ---------------------------------------------------------------------------

    def settle(self) -> None:
        """A provider's report, new or told again: any money of its, at another fee, and what it paid out."""
        ref = f"setl_{self.chance.randrange(6)}"
        known = self.db.superuser.execute(
            "SELECT money_ref, amount_minor, payment_id::text FROM desk.payment WHERE money_ref IS NOT NULL AND"
            " state = 'received' AND currency = 'INR' ORDER BY money_ref LIMIT 4"
        ).fetchall()
        lines: list[Json] = []
        for money_ref, minor, payment in known:
            fee = self.chance.choice((0, minor // 50, minor // 40))
            self.lies["gateway"] -= fee - self.fee(payment)
            lines.append({"kind": "payment", "ref": money_ref, "amount_minor": minor, "fee_minor": fee})
        took = self.chance.choice((0, 500))
        if took:
            lines.append({"kind": "adjustment", "ref": "adj_1", "amount_minor": -took})
        paid = self.chance.choice((0, 1000, 50_000))
        was = self.db.superuser.execute(
            "SELECT paid_minor, charges_minor FROM desk.settlement WHERE ref = %s", (ref,)
        ).fetchone() or (0, 0)
        self.lies["bank"] += paid - was[0]
        self.lies["gateway"] -= paid - was[0] + took - was[1]
        told = {"ref": ref, "paid_minor": paid, "currency": "INR", "paid_on": "2026-11-20", "lines": lines}
        if self.chance.random() < 0.5:
            worker(self.db, "settlement_seen", "fake", told)
        else:
            self.db.call("record_settlement", told | {"provider": "fake"}, who=self.someone())

    def _pay_out(self, command: str, account: str, of: str, **more: Any) -> None:
        self.lies[account] += self._one(
            "SELECT coalesce(sum(amount_minor), 0)::bigint FROM desk.ledger_entry e JOIN desk.booking b ON"
            " b.booking_id = e.subject WHERE e.account = %s AND e.currency = 'INR' AND b.venue_id = 1",
            of,
        )
        until = self._one("SELECT (clock_timestamp() AT TIME ZONE 'Asia/Kolkata')::date::text")
        self.db.call(command, {"venue": 1, "until": until, **more}, who=self.someone())

    def pay_commission(self) -> None:
        self._pay_out("pay_commission", "bank", "commission_payable", reference="NEFT 77")

    def hand_out_tips(self) -> None:
        method = self.chance.choice(("cash", "transfer"))
        account = "cash" if method == "cash" else "bank"
        self._pay_out("hand_out_tips", account, "tips", method=method, reference="shared out")

    # ---- money that goes back ----------------------------------------------------------------------------------------

    def refund(self) -> None:
        booking, _rev, got = self._booking("confirmed", "pending", "cancelled")
        body = {"booking": booking, "amount_minor": self.amount(got), "currency": "INR", "reason": "by chance"}
        if self.chance.random() < 0.8:
            body["override_reason"] = "goodwill"
        if self.chance.random() < 0.2:
            body["method"] = self.chance.choice(("cash", "upi", "transfer", "terminal"))
        self.db.call("request_refund", body, who=self.someone())

    def return_deposit(self) -> None:
        (booking,) = self._row(
            "SELECT subject::text FROM desk.ledger_entry WHERE account = 'security'"
            " GROUP BY 1 HAVING sum(amount_minor) < 0"
        )
        worth = self.chance.choice((1, 500, 100_000, 10**9))
        kept = self.chance.choice(([], [{"what": "mirror", "amount_minor": worth}]))
        self.db.call("return_deposit", {"booking": booking, "deductions": kept}, who=self.someone())

    def _refund(self, *states: str) -> Any:
        return self._row(
            "SELECT refund_id::text, rev, method, amount_minor, state FROM desk.refund WHERE state = ANY (%s)"
            " ORDER BY created_at DESC LIMIT 12",
            list(states),
        )

    def approve(self) -> None:
        refund, rev, *_ = self._refund("requested", "failed")
        body: Json = {"refund": refund, "revision": rev}
        if self.chance.random() < 0.3:
            body["method"] = self.chance.choice(("cash", "upi", "transfer", "terminal"))
        self.db.call("approve_refund", body, who=self.someone("meera", "omkar", "asha"))

    def reject(self) -> None:
        refund, rev, *_ = self._refund("requested", "requested", "approved", "failed", "done")
        body = {"refund": refund, "revision": rev, "reason": "by chance"}
        self.db.call("reject_refund", body, who=self.someone("meera", "omkar", "asha"))

    def pay_refund(self) -> None:
        refund, rev, method, minor, _ = self._refund("approved", self.chance.choice(("approved", "done", "requested")))
        self.lies[ACCOUNTS.get(method, method)] -= minor
        more = {} if method == "cash" else {"reference": "SENTBYHAND"}
        self.db.call("pay_refund", {"refund": refund, "revision": rev, **more}, who=self.someone())

    def provider_refunds(self) -> None:
        waiting = claims(self.db, "refunds")
        if not waiting:
            raise NothingThere
        work = self.chance.choice(waiting)
        said = self.chance.choice(("done", "done", "pending", "failed"))
        was = self._one("SELECT state FROM desk.refund WHERE refund_id = %s", work["refund"])
        told = {"state": said, "provider_ref": "rf_1", "look_again_at": "2026-12-01T00:00:00Z"}
        if said == "done" and was in ("approved", "sent", "failed"):
            self.lies["gateway"] -= work["amount_minor"]
        elif said == "failed" and was == "done":
            self.lies["gateway"] += work["amount_minor"]
        worker(self.db, "refund_seen", work["refund"], work["lease"], told)


STEPS_BY_WEIGHT: dict[str, int] = {
    "book": 8,
    "cancel": 4,
    "lapse": 1,
    "fall_due": 2,
    "reprice": 2,
    "move": 3,
    "undo_move": 1,
    "cash": 9,
    "declare": 9,
    "deposit": 3,
    "clear": 6,
    "bounce": 3,
    "void": 3,
    "verify": 2,
    "dispute": 2,
    "start": 6,
    "withdraw": 1,
    "provider_tells": 8,
    "apply": 5,
    "refund": 5,
    "return_deposit": 3,
    "approve": 4,
    "reject": 3,
    "pay_refund": 5,
    "provider_refunds": 5,
    "use_credit": 5,
    "settle": 3,
    "pay_commission": 2,
    "hand_out_tips": 2,
    "open_drawer": 2,
    "move_cash": 2,
    "count_drawer": 1,
    "hand_over": 1,
    "close_drawer": 1,
    "close_day": 2,
}


def walk(lend: Callable[[], Database], names: list[str], seed: int) -> MoneyWalk:
    """All steps in a house of their own."""
    db = lend()
    try:
        here = MoneyWalk(db, seed)
        for name in ("book", "book", "cash", *names):
            here.step(name)
        return here
    finally:
        db.stack.close()
        db.cluster.drop(db)
