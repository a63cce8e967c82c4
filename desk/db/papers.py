"""Papers between this package's values and the database's: bodies of their commands, rows, and the two reads."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desk.db.rows.booking import moment
from desk.domain.ids import BookingId
from desk.domain.money import Money
from desk.usecases import papers as p


def body(command: p.IssueDocument | p.CountPrint | p.VoidDocument) -> dict[str, Any]:
    """The body of a command on papers."""
    match command:
        case p.IssueDocument():
            subject = {"payment": command.payment_id, "refund": command.refund_id}
            given = {name: str(value) for name, value in subject.items() if value is not None}
            return {"booking": str(command.booking_id), "kind": str(command.kind)} | given
        case p.CountPrint():
            return {"document": str(command.document_id), "medium": command.medium}
        case p.VoidDocument():
            return {"document": str(command.document_id), "reason": command.reason}


def card(found: dict[str, Any]) -> p.PaperCard:
    """A paper as `desk.document_card` tells of it."""
    return p.PaperCard(
        id=UUID(found["document"]),
        booking_id=BookingId(UUID(found["booking_id"])),
        kind=p.PaperKind(found["kind"]),
        number=found["number"],
        amount=Money(found["amount_minor"], found["currency"]),
        issued_at=moment(found["at"]),
        issued_by=found["by"],
        copies=found["copies"],
        void_reason=found["void_reason"],
        payment_id=_maybe(found["payment"]),
        refund_id=_maybe(found["refund"]),
    )


def _maybe(text: str | None) -> UUID | None:
    return UUID(text) if text else None


def content(row: Any) -> p.PaperContent:
    return p.PaperContent(card=card(row.card), facts=row.facts, logo=bytes(row.image) if row.image else None)


# Under row-level security; the cards come from the definer's functions.
CARDS = sa.text("SELECT * FROM desk.papers(:id)")
CONTENT = sa.text(
    "SELECT c.card, d.facts, l.image FROM desk.document d"
    " JOIN desk.papers(d.booking_id) c (card) ON CAST(c.card ->> 'document' AS uuid) = d.document_id"
    " LEFT JOIN desk.logo l ON l.tenant_id = d.tenant_id AND l.digest = d.facts #>> '{business,logo}'"
    " WHERE d.tenant_id = (SELECT desk.my_tenant()) AND d.document_id = :id"
)
