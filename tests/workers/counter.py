"""A venue that may be paid through a provider's house on this PC, a worker for it, and what passes there."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desk.db.connection import engine_for
from desk.db.payment_desk import DatabasePaymentDesk
from desk.usecases.payments.collecting import Collector
from tests.database import Database
from tests.db.acts import Json, pending
from tests.gateways.houses import Booth


@dataclass(kw_only=True)
class Counter:
    """One venue, one provider."""

    db: Database
    booth: Booth

    def offer(self, minimum: int = 1) -> None:
        """The venue may be paid through the booth's provider."""
        self.db.superuser.execute(
            "INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways, minimum_minor)"
            " VALUES (1, 1, %s, ARRAY[%s], %s)",
            (self.booth.provider.name, self.booth.way.value, minimum),
        )

    def ask(self, minor: int | None = None, card: Json | None = None) -> Json:
        """The payment's card."""
        wanted = {"booking": (card or pending(self.db))["booking"], "provider": self.booth.provider.name}
        more = {"way": self.booth.way.value, "currency": "INR"} | ({"amount_minor": minor} if minor else {})
        return self.db.call("start_payment", {**wanted, **more})["receipt"]

    def request(self, payment: Json) -> Json:
        """What the database knows of it now."""
        row = self.db.superuser.execute(
            "SELECT to_jsonb(r)"
            " || jsonb_build_object('state', p.state, 'reason', p.reason, 'receipt_url', p.receipt_url)"
            " FROM desk.payment_request r JOIN desk.payment p USING (tenant_id, payment_id) WHERE payment_id = %s",
            (payment["payment"],),
        ).fetchone()
        assert row is not None
        return dict(row[0])

    def ref(self, payment: Json) -> str:
        return str(self.request(payment)["provider_ref"])

    def hurry(self) -> None:
        """Minutes pass: leases lapse and whatever waits is due."""
        for table in ("payment_request", "refund_request"):
            self.db.superuser.execute(
                f"UPDATE desk.{table} SET next_at = clock_timestamp(), lease_until = NULL"
                " WHERE next_at IS NOT NULL".encode()
            )


@contextmanager
def working(counter: Counter) -> Iterator[Collector]:
    """The worker's collector for the counter's provider."""
    engine = engine_for(counter.db.url("worker"))
    try:
        yield Collector(counter.booth.provider, DatabasePaymentDesk(engine))
    finally:
        engine.dispose()
