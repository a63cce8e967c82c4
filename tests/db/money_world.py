"""The world around the random steps with money: what lies where by plain addition, its bookings, drawer and days.

After every step the sums kept here are compared with the ledger, and every promise of the tables is asked.
"""

from collections import Counter
from datetime import timedelta
from random import Random
from typing import Any
from uuid import uuid4

import psycopg
from psycopg.types.json import Jsonb

from desk.db.checks.invariants import INVARIANTS
from tests.database import Database
from tests.db.acts import Json, age, at, lapse, today
from tests.db.money_acts import provider, worker

PEOPLE = ("asha", "ravi", "meera", "omkar")
ACCOUNTS = {"cash": "cash", "upi": "upi", "terminal": "terminal", "transfer": "bank", "cheque": "bank"}
# what a command may say instead of doing it; everything else (a broken constraint, a fault of ours) ends the walk
TYPED = {"BK001", "BK002", "BK004", "BK005", "BK006", "BK009", "BK012", "BK042", "23P01", "42501"}
_PROMISES = "SELECT ARRAY[" + ", ".join(f"({i.sql})::bigint" for i in INVARIANTS) + "]"
_LIES = (
    "SELECT coalesce(jsonb_object_agg(account, total), '{}') FROM (SELECT account, sum(amount_minor) AS total"
    " FROM desk.ledger_entry WHERE account IN ('cash', 'safe', 'bank', 'upi', 'terminal', 'gateway') GROUP BY 1"
    " HAVING sum(amount_minor) <> 0) x"
)
_SHOWN = (
    "SELECT count(*) FROM desk.booking b WHERE"
    " (desk.booking_card(b.tenant_id, b.booking_id) ->> 'received_minor')::bigint <>"
    " (SELECT coalesce(-sum(e.amount_minor), 0) FROM desk.ledger_entry e WHERE e.subject = b.booking_id"
    " AND e.account = 'advance')"
)
# Money on a booking that was lost and that nobody has been asked to give back.
_STRANDED = (
    "SELECT count(*) FROM desk.booking b WHERE b.status IN ('cancelled', 'expired') AND"
    " (SELECT coalesce(-sum(e.amount_minor), 0) FROM desk.ledger_entry e WHERE e.subject = b.booking_id"
    " AND e.account = 'advance') <> (SELECT coalesce(sum(r.amount_minor), 0) FROM desk.refund r"
    " WHERE r.booking_id = b.booking_id AND r.purpose = 'booking' AND r.state = 'requested')"
)
# What providers kept back of their money as commission, and how many bookings where that is not the commission's share
# of it: never more, and not less unless some was paid out before.
_KEPT_BACK = (
    "SELECT coalesce(sum(kept), 0)::bigint,"
    " count(*) FILTER (WHERE kept < 0 OR kept > share OR kept < share AND NOT paid)"
    " FROM (SELECT kept, paid, least(recorded, greatest(0, round(online * rate_bp / 10000.0))) AS share FROM"
    " (SELECT c.rate_bp, bool_or(j.kind = 'payout' AND e.account = 'commission_payable') AS paid,"
    " coalesce(sum(e.amount_minor) FILTER (WHERE e.account = 'commission'), 0) AS recorded,"
    " (SELECT coalesce(-sum(o.amount_minor), 0) FROM desk.ledger_entry o JOIN desk.journal u USING (journal_id)"
    " JOIN desk.payment p USING (payment_id) WHERE o.subject = c.booking_id AND o.account = 'advance'"
    " AND p.method = 'gateway') AS online,"  # also what is posted back under another booking
    " coalesce(-sum(e.amount_minor) FILTER (WHERE e.account = 'gateway' AND j.kind = 'commission_deducted'), 0) AS kept"
    " FROM desk.commission c JOIN desk.journal j ON j.booking_id = c.booking_id"
    " JOIN desk.ledger_entry e ON e.journal_id = j.journal_id"
    " GROUP BY c.booking_id, c.rate_bp) x) y"
)


class NothingThere(Exception):
    """Chance chose a step for which there is no subject now; nothing was asked."""


class World:
    """The small house, some bookings, the drawer; whatever chance does to their money is added by `MoneyWalk`."""

    def __init__(self, db: Database, seed: int) -> None:
        self.db, self.chance = db, Random(seed)
        self.lies: Counter[str] = Counter()  # what lies where, by the world outside
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.drawer: Json | None = None
        self.day = today() - timedelta(days=300)
        self.trail: list[str] = []
        provider(db, minimum=1)
        db.superuser.execute("UPDATE desk.venue SET commission_bp = 700 WHERE venue_id = 1")
        if seed % 2:
            policy = {"count": "days", "base": "paid", "gives": "credit", "credit_months": 6, "steps": [[0, 8000]]}
            db.superuser.execute("UPDATE desk.tariff SET policy = %s", (Jsonb(policy),))

    # ---- one step ----------------------------------------------------------------------------------------------------

    def step(self, name: str) -> None:
        """Tries one operation; whatever came of it, every promise holds and the ledger says what lies where."""
        before = Counter(self.lies)
        try:
            getattr(self, name)()
        except NothingThere:
            self.lies = before
            return
        except psycopg.Error as error:
            self.lies = before
            self.refused[name] += 1
            self.trail.append(f"{name}: {error.sqlstate}")
            if error.sqlstate not in TYPED:
                raise AssertionError(f"{error} after {self.trail[-30:]}") from error
        else:
            self.done[name] += 1
            self.trail.append(name)
        self.look()

    def look(self) -> None:
        counts = self._one(_PROMISES)
        broken = [i.name for i, count in zip(INVARIANTS, counts, strict=True) if count]
        assert broken == [], f"{broken} after {self.trail[-30:]}"
        kept, wrong = self.db.superuser.execute(_KEPT_BACK.encode()).fetchone() or (0, 0)
        assert wrong == 0, f"commission kept back after {self.trail[-30:]}"
        outside = Counter(self.lies)
        outside["gateway"] -= kept
        lies = {account: minor for account, minor in outside.items() if minor and account != "credit"}
        found = self._one(_LIES)
        assert found == lies, f"{found} {lies} after {self.trail[-30:]}"
        assert self._one(_SHOWN) == 0, f"after {self.trail[-30:]}"
        assert self._one(_STRANDED) == 0, f"after {self.trail[-30:]}"

    def _one(self, sql: str, *values: Any) -> Any:
        found = self.db.superuser.execute(sql.encode(), values).fetchone()
        assert found is not None
        return found[0]

    def _row(self, sql: str, *values: Any) -> Any:
        """One row of those found, by chance; ends the step as refused where there is none."""
        rows = self.db.superuser.execute(sql.encode(), values).fetchall()
        if not rows:
            raise NothingThere
        return self.chance.choice(rows)

    def someone(self, *people: str) -> str:
        return self.chance.choice(people or PEOPLE)

    # ---- bookings ----------------------------------------------------------------------------------------------------

    def book(self) -> None:
        times = at(today() + timedelta(days=30 + next(self.db.days)))
        items = [{"space": self.chance.choice((1, 2, 3)), **times}]
        held = self.db.call("create_hold", {"booking": str(uuid4()), "venue": 1, "items": items}, who=self.someone())
        if self.chance.random() < 0.9:
            body = {"booking": held["booking"], "revision": held["revision"], "option": "deposit"}
            self.db.call("select_payment", body, who=self.someone())

    def cancel(self) -> None:
        booking, rev, got = self._booking("temp_hold", "pending", "confirmed")
        body = {"booking": booking, "revision": rev}
        if self.chance.random() < 0.3:
            more = {"reason": "storm", "refund_minor": self.chance.choice((0, got, got // 2, got + 1))}
            self.db.call("admin_cancel", body | more, who=self.someone("meera", "omkar"))
        else:
            self.db.call("cancel", body, who=self.someone())

    def lapse(self) -> None:
        booking, _rev, _got = self._booking("temp_hold")
        lapse(self.db, {"booking": booking})
        worker(self.db, "sweep_holds")

    def fall_due(self) -> None:
        booking, _rev, _got = self._booking("pending")
        age(self.db, {"booking": booking}, payment_due_at="clock_timestamp() - interval '1 second'")
        worker(self.db, "sweep_unpaid")
        age(self.db, {"booking": booking}, payment_due_at="clock_timestamp() + interval '1 day'")

    def reprice(self) -> None:
        booking, rev, _got = self._booking("pending", "confirmed")
        discount = {"reason": "festival", "percent_bp": self.chance.choice((100, 500, 1000))}
        body = {"booking": booking, "revision": rev, "discount": self.chance.choice((None, discount))}
        self.db.call("requote", body, who=self.someone("meera", "omkar"))

    def move(self) -> None:
        """Put off, or sooner; the price is today's."""
        booking, rev, _got = self._booking("temp_hold", "pending", "confirmed")
        items = [{"space": self.chance.choice((1, 2, 3)), **at(today() + timedelta(days=30 + next(self.db.days)))}]
        self.db.call("move_booking", {"booking": booking, "revision": rev, "items": items}, who=self.someone())

    def undo_move(self) -> None:
        booking, rev, login = self._row(
            "SELECT booking_id::text, rev, changed_by FROM desk.booking WHERE last_event = 'move'"
            " ORDER BY booking_no DESC LIMIT 12"
        )
        who = login.removeprefix("desk_t1_")
        self.db.call("undo_move", {"booking": booking, "revision": rev, "undo": rev}, who=who)

    def _booking(self, *statuses: str) -> Any:
        return self._row(
            "SELECT booking_id::text, rev, desk.received(tenant_id, booking_id) FROM desk.booking"
            " WHERE tenant_id = 1 AND status = ANY (%s) ORDER BY booking_no DESC LIMIT 12",
            list(statuses),
        )

    # ---- the drawer and the day --------------------------------------------------------------------------------------

    def _count(self) -> Json:
        """Mostly what lies there, sometimes a little off."""
        lies = max(0, self.lies["cash"] + self.chance.choice((0, 0, 0, 100, -100)))
        self.counted = lies
        return {"count": {"100": lies // 100, "1": lies % 100}, "reason": "by chance"}

    def open_drawer(self) -> None:
        brought = self.chance.choice((0, 200_000))
        self.lies["safe"] -= brought
        self.lies["cash"] += brought
        body = {"drawer": str(uuid4()), "venue": 1, "brought_minor": brought, **self._count()}
        self.lies["cash"] = self.counted
        self.drawer = self.db.call("open_drawer", body, who=self.someone())

    def _in_drawer(self, command: str, **body: Any) -> None:
        if self.drawer is None:
            raise NothingThere
        whole = {"drawer": self.drawer["drawer"], "revision": self.drawer["revision"], **body}
        self.drawer = self.db.call(command, whole, who=self.someone("meera", "omkar", "asha"))

    def move_cash(self) -> None:
        minor, way = self.chance.choice((100, 50_000, 10**9)), self.chance.choice(("in", "out"))
        sign = 1 if way == "in" else -1
        self.lies["cash"] += sign * minor
        self.lies["safe"] -= sign * minor
        self._in_drawer("move_cash", amount_minor=minor, way=way, reason="drop")

    def count_drawer(self) -> None:
        self._in_drawer("count_drawer", **self._count())

    def hand_over(self) -> None:
        body = self._count()
        self.lies["cash"] = self.counted
        self._in_drawer("hand_over_drawer", to=f"desk_t1_{self.someone()}", **body)

    def close_drawer(self) -> None:
        body = self._count()
        stays = self.chance.choice((0, self.counted, self.counted // 2))
        self.lies["cash"] = stays
        self.lies["safe"] += self.counted - stays
        self._in_drawer("close_drawer", stays_minor=stays, **body)
        self.drawer = None

    def close_day(self) -> None:
        self.db.call("close_day", {"venue": 1, "day": (self.day + timedelta(days=1)).isoformat()}, who="meera")
        self.day += timedelta(days=1)
