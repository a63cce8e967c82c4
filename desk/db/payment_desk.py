"""The worker's side of payments and refunds over its own login: claims and reports, each one transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from desk.db.connection import opened
from desk.db.rows.booking import moment
from desk.domain.money import Money
from desk.usecases.payments.providing import (
    Made,
    MoneyIn,
    PaymentWork,
    RefundSeen,
    RefundWork,
    ReportLine,
    Seen,
    SettlementReport,
    Way,
)


class DatabasePaymentDesk:
    """The `PaymentDesk` port."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def claim_payments(self, providers: Sequence[str], limit: int) -> list[PaymentWork]:
        return [_payment_work(row) for row in self._claimed("claim_payments", providers, limit)]

    def payment_made(self, work: PaymentWork, made: Made) -> None:
        body = {
            "provider_ref": made.provider_ref,
            "url": made.url,
            "qr_text": made.qr_text,
            "image_url": made.image_url,
            "expires_at": _text(made.expires_at),
        }
        self._tell("payment_made", work.payment_id, work.lease, body)

    def payment_seen(self, work: PaymentWork, seen: Seen) -> None:
        body = {
            "state": seen.state,
            "received": [_money_in(money) for money in seen.received],
            "look_again_at": _text(seen.look_again_at),
            "problem": seen.problem,
        }
        self._tell("payment_seen", work.payment_id, work.lease, body)

    def payment_refused(self, work: PaymentWork, problem: str) -> None:
        self._tell("payment_refused", work.payment_id, work.lease, problem)

    def payment_delayed(self, work: PaymentWork, problem: str) -> None:
        self._tell("payment_delayed", work.payment_id, work.lease, problem)

    def claim_refunds(self, providers: Sequence[str], limit: int) -> list[RefundWork]:
        return [_refund_work(row) for row in self._claimed("claim_refunds", providers, limit)]

    def refund_seen(self, work: RefundWork, seen: RefundSeen) -> None:
        body = {
            "state": seen.state,
            "provider_ref": seen.provider_ref,
            "bank_ref": seen.bank_ref,
            "look_again_at": _text(seen.look_again_at),
            "problem": seen.problem,
        }
        self._tell("refund_seen", work.refund_id, work.lease, body)

    def refund_refused(self, work: RefundWork, problem: str) -> None:
        self._tell("refund_refused", work.refund_id, work.lease, problem)

    def refund_delayed(self, work: RefundWork, problem: str) -> None:
        self._tell("refund_delayed", work.refund_id, work.lease, problem)

    def look_soon(self, provider: str, refs: Sequence[str]) -> None:
        with opened(self._engine) as connection:
            connection.execute(_LOOK_SOON, {"provider": provider, "refs": list(refs)})

    def settlement_seen(self, provider: str, report: SettlementReport) -> None:
        lines = report.lines if report.lines is not None and len(report.lines) <= _MOST_LINES else None
        told = {
            "ref": report.ref,
            "paid_minor": report.paid.minor,
            "currency": report.paid.currency,
            "paid_on": report.paid_on.isoformat(),
            "utr": report.utr,
            "lines": [_report_line(line) for line in lines] if lines is not None else None,
        }
        with opened(self._engine) as connection:
            connection.execute(_SETTLEMENT_SEEN, {"provider": provider, "told": told})

    def cursor(self, provider: str) -> str | None:
        with opened(self._engine) as connection:
            found = connection.execute(sa.text("SELECT desk.provider_cursor(:provider)"), {"provider": provider})
            return found.scalar_one_or_none()

    def keep_cursor(self, provider: str, cursor: str) -> None:
        with opened(self._engine) as connection:
            connection.execute(
                sa.text("SELECT desk.keep_cursor(:provider, :cursor)"), {"provider": provider, "cursor": cursor}
            )

    def _claimed(self, function: str, providers: Sequence[str], limit: int) -> list[Any]:
        statement = sa.text(f"SELECT desk.{function}(:providers, :limit)").bindparams(
            sa.bindparam("providers", type_=pg.ARRAY(sa.Text))
        )
        with opened(self._engine) as connection:
            return list(connection.execute(statement, {"providers": list(providers), "limit": limit}).scalars())

    def _tell(self, function: str, subject: Any, lease: Any, told: Any) -> None:
        kind = sa.Text() if isinstance(told, str) else pg.JSONB()
        statement = sa.text(f"SELECT desk.{function}(:subject, :lease, :told)").bindparams(
            sa.bindparam("subject", type_=pg.UUID()),
            sa.bindparam("lease", type_=pg.UUID()),
            sa.bindparam("told", type_=kind),
        )
        with opened(self._engine) as connection:
            connection.execute(statement, {"subject": subject, "lease": lease, "told": told})


_LOOK_SOON = sa.text("SELECT desk.look_soon(:provider, :refs)").bindparams(
    sa.bindparam("refs", type_=pg.ARRAY(sa.Text))
)


_MOST_LINES = 20_000  # as many as the database takes; of more only the sum is booked
_SETTLEMENT_SEEN = sa.text("SELECT desk.settlement_seen(:provider, :told)").bindparams(
    sa.bindparam("told", type_=pg.JSONB())
)


def _report_line(line: ReportLine) -> dict[str, Any]:
    return {"kind": line.kind, "ref": line.ref, "amount_minor": line.amount.minor, "fee_minor": line.fee.minor}


def _text(at: datetime | None) -> str | None:
    return at.isoformat() if at is not None else None


def _money_in(money: MoneyIn) -> dict[str, Any]:
    return {
        "money_ref": money.money_ref,
        "amount_minor": money.amount.minor,
        "currency": money.amount.currency,
        "at": money.at.isoformat(),
        "instrument": money.instrument,
        "bank_ref": money.bank_ref,
        "fee_minor": money.fee_minor,
        "receipt_url": money.receipt_url,
    }


def _payment_work(j: dict[str, Any]) -> PaymentWork:
    return PaymentWork(
        step=j["step"],
        payment_id=UUID(j["payment"]),
        lease=UUID(j["lease"]),
        attempt=j["attempt"],
        provider=j["provider"],
        way=Way(j["way"]),
        amount=Money(j["amount_minor"], j["currency"]),
        description=j["description"],
        booking_number=j["number"],
        customer_name=j["customer"],
        customer_phone=j["phone"],
        requested_at=moment(j["requested_at"]),
        claimed_at=moment(j["claimed_at"]),
        pay_by=moment(j["pay_by"]),
        tries=j["tries"],
        provider_ref=j["provider_ref"],
    )


def _refund_work(j: dict[str, Any]) -> RefundWork:
    return RefundWork(
        step=j["step"],
        refund_id=UUID(j["refund"]),
        lease=UUID(j["lease"]),
        attempt=j["attempt"],
        provider=j["provider"],
        money_ref=j["money_ref"],
        amount=Money(j["amount_minor"], j["currency"]),
        reason=j["reason"],
        requested_at=moment(j["requested_at"]),
        claimed_at=moment(j["claimed_at"]),
        tries=j["tries"],
        provider_ref=j["provider_ref"],
    )
