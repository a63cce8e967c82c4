"""The demo's provider: a server on this PC that remembers in one file, with a page to pay or to fail on.

Whoever opens the page decides with its buttons; a request whose page nobody opens is paid by itself after a while.
Several desks of one demo each run this server over the same file; the first has the same port at every start, so that
links of an earlier day still open.
"""

import json
import secrets
import sqlite3
from pathlib import Path
from typing import Any

from desk.gateways.fakes.demo_page import page
from desk.gateways.fakes.loopback import Asked, Loopback, Told, Work

KEY = "demo-key"
PAYS_ITSELF_AFTER = 20.0
REFUND_TAKES = 5.0
LATE_BY = 20.0


class DemoBank(Loopback):
    """Requests, payments and refunds as JSON documents by id, each found by its attempt."""

    def __init__(
        self, file: Path | None = None, *, port: int = 0, pays_itself_after: float = PAYS_ITSELF_AFTER
    ) -> None:
        """Without a file it forgets everything at the end."""
        self._wait = pays_itself_after
        self._file = sqlite3.connect(file or ":memory:", isolation_level=None, check_same_thread=False, timeout=10)
        self._file.execute("CREATE TABLE IF NOT EXISTS thing (id TEXT PRIMARY KEY, attempt TEXT UNIQUE, data TEXT)")
        self._file.execute("CREATE TABLE IF NOT EXISTS home (port INTEGER)")
        known = self._file.execute("SELECT port FROM home").fetchone()
        try:
            super().__init__(port or (known[0] if known else 0))
        except OSError:  # another desk of this demo is there already, or somebody else by now
            super().__init__()
        if not known:
            self._file.execute("INSERT INTO home VALUES (?)", (self.port,))

    def close(self) -> None:
        super().close()
        with self.lock:
            self._file.close()

    def routes(self) -> list[tuple[str, str, Work]]:
        return [
            ("POST", "/v1/requests", self._request),
            ("GET", "/v1/requests", self._requests),
            ("GET", r"/v1/requests/(\w+)", self._look),
            ("POST", r"/v1/requests/(\w+)/close", self._close),
            ("POST", "/v1/refunds", self._refund),
            ("GET", r"/v1/refunds/(\w+)", self._look_refund),
            ("GET", r"/pay/(\w+)", self._page),
            ("POST", r"/pay/(\w+)", self._pressed),
        ]

    def allowed(self, asked: Asked) -> Told | None:
        if asked.path.startswith("/pay/") or asked.headers.get("authorization") == f"Bearer {KEY}":
            return None
        return Told(status=401, body={"error": "wrong key"})

    def answer(self, asked: Asked) -> Told:
        """All or nothing, and one at a time across every server of the file."""
        with self.lock:
            self._file.execute("BEGIN IMMEDIATE")
            try:
                told = super().answer(asked)
                self._file.execute("COMMIT")
            except BaseException:
                self._file.execute("ROLLBACK")
                raise
        return told

    # ---- what people do to a request; tests use these too --------------------------------------------------------

    def pay(self, ref: str, amount: int | None = None) -> str:
        """The customer pays, even a closed request (money on its way arrives late); the payment's id."""
        with self.lock:
            found = self._known(ref)
            payment = {
                "id": f"money_{secrets.token_hex(8)}",
                "amount": found["amount"] if amount is None else amount,
                "at": self.now(),
                "instrument": "upi",
                "bank_ref": f"{secrets.randbelow(10**12):012}",
                "fee": found["amount"] * 2 // 100,
                "receipt_url": f"{self.address}/pay/{ref}",
            }
            found["payments"].append(payment)
            if found["state"] == "open":
                found |= {"state": "closed", "closed_at": self.now()}
            self._keep(found)
            return str(payment["id"])

    def fail(self, ref: str) -> None:
        """The customer's bank says no; the request stays open."""
        with self.lock:
            found = self._known(ref)
            found["failures"] += 1
            self._keep(found)

    def pay_late(self, ref: str) -> None:
        """The customer has paid, the time is over before the money comes, and then it comes."""
        with self.lock:
            now = self.now()
            self._keep(self._known(ref) | {"state": "closed", "closed_at": now, "comes_at": now + LATE_BY})

    # ---- the answers ---------------------------------------------------------------------------------------------

    def _request(self, asked: Asked) -> Told:
        wanted = asked.json
        if not isinstance(wanted.get("amount"), int) or wanted["amount"] < 100:
            return Told(status=400, body={"error": "the amount must be at least 1.00"})
        found = self._by_attempt(str(wanted["attempt"]))
        if found is None:
            ref = f"req_{secrets.token_hex(8)}"
            found = {
                "id": ref,
                "kind": "request",
                "state": "open",
                "payments": [],
                "failures": 0,
                "opened": False,
                "made_at": self.now(),
                "closed_at": None,
                **{name: wanted[name] for name in ("attempt", "way", "amount", "currency", "description", "pay_by")},
            }
            self._keep(found)
        return Told(body=self._shown(found))

    def _requests(self, asked: Asked) -> Told:
        found = self._by_attempt(asked.first("attempt"))
        return Told(body={"items": [self._shown(found)] if found else []})

    def _look(self, asked: Asked) -> Told:
        found = self._find(asked.parts[0])
        return Told(body=self._shown(found)) if found else self.unknown(asked)

    def _close(self, asked: Asked) -> Told:
        found = self._find(asked.parts[0])
        if found is None:
            return self.unknown(asked)
        if found["state"] == "open":
            found |= {"state": "closed", "closed_at": self.now()}
            self._keep(found)
        return Told(body=self._shown(found))

    def _refund(self, asked: Asked) -> Told:
        wanted = asked.json
        known = self._by_attempt(wanted["attempt"])
        if known is None:
            owner = self._owner_of(wanted["money"])
            if owner is None:
                return Told(status=400, body={"error": "there is no such payment"})
            paid = next(one["amount"] for one in owner["payments"] if one["id"] == wanted["money"])
            gone = sum(one["amount"] for one in self._things("refund") if one["money"] == wanted["money"])
            if gone + wanted["amount"] > paid:
                return Told(status=400, body={"error": "the refund is greater than what is left of the payment"})
            known = {"id": f"back_{secrets.token_hex(8)}", "kind": "refund", "made_at": self.now(), **wanted}
            self._keep(known)
        return Told(body=self._refund_shown(known))

    def _look_refund(self, asked: Asked) -> Told:
        found = self._find(asked.parts[0])
        return Told(body=self._refund_shown(found)) if found else self.unknown(asked)

    def _page(self, asked: Asked) -> Told:
        found = self._find(asked.parts[0])
        if found is None:
            return Told(status=404, body=page(None), kind="text/html; charset=utf-8")
        found["opened"] = True
        self._keep(found)
        return Told(body=page(found), kind="text/html; charset=utf-8")

    def _pressed(self, asked: Asked) -> Told:
        ref, does = asked.parts[0], dict(asked.form).get("do")
        found = self._find(ref)
        if found is not None and found["state"] == "open":
            if does == "pay":
                self.pay(ref)
            elif does == "fail":
                self.fail(ref)
            elif does == "late":
                self.pay_late(ref)
        return Told(status=303, body=b"", headers={"Location": f"/pay/{ref}"}, kind="text/plain")

    # ---- memory --------------------------------------------------------------------------------------------------

    def unknown(self, asked: Asked) -> Told:
        return Told(status=404, body={"error": "there is no such thing"})

    def things(self, kind: str) -> list[dict[str, Any]]:
        """All requests or refunds as they are now."""
        with self.lock:
            return self._things(kind)

    def _things(self, kind: str) -> list[dict[str, Any]]:
        rows = [json.loads(row) for (row,) in self._file.execute("SELECT data FROM thing ORDER BY rowid")]
        return [row for row in rows if row["kind"] == kind]

    def _keep(self, thing: dict[str, Any]) -> None:
        self._file.execute(
            "INSERT INTO thing VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data",
            (thing["id"], thing["attempt"], json.dumps(thing)),
        )

    def _find(self, ref: str) -> dict[str, Any] | None:
        row = self._file.execute("SELECT data FROM thing WHERE id = ?", (ref,)).fetchone()
        return self._settled(json.loads(row[0])) if row else None

    def _known(self, ref: str) -> dict[str, Any]:
        row = self._file.execute("SELECT data FROM thing WHERE id = ?", (ref,)).fetchone()
        found: dict[str, Any] = json.loads(row[0])
        return found

    def _by_attempt(self, attempt: str) -> dict[str, Any] | None:
        row = self._file.execute("SELECT id FROM thing WHERE attempt = ?", (attempt,)).fetchone()
        return self._find(row[0]) if row else None

    def _owner_of(self, money: str) -> dict[str, Any] | None:
        return next((r for r in self._things("request") if any(p["id"] == money for p in r["payments"])), None)

    def _settled(self, found: dict[str, Any]) -> dict[str, Any]:
        """What time alone has brought: the customer who needs no page, late money, or the end of the time to pay."""
        if found["kind"] != "request":
            return found
        if found.get("comes_at") and not found["payments"] and self.now() >= found["comes_at"]:
            self.pay(found["id"])
            return self._known(found["id"])
        if found["state"] != "open":
            return found
        if not found["opened"] and not found["failures"] and self.now() >= found["made_at"] + self._wait:
            self.pay(found["id"])
            return self._known(found["id"])
        if self.now() > found["pay_by"]:
            found |= {"state": "closed", "closed_at": found["pay_by"]}
            self._keep(found)
        return found

    def _shown(self, found: dict[str, Any]) -> dict[str, Any]:
        url = f"{self.address}/pay/{found['id']}"
        return {**found, "url": url, "qr_text": url if found["way"] == "qr" else None}

    def _refund_shown(self, found: dict[str, Any]) -> dict[str, Any]:
        done = self.now() >= found["made_at"] + REFUND_TAKES
        number = int(found["id"].partition("_")[2], 16) % 10**12
        return {**found, "state": "done" if done else "pending", "bank_ref": f"{number:012}" if done else ""}
