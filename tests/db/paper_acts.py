"""What people do with papers in the tests of the referee: register a business, list and issue, read what is pinned."""

from desk.db.checks.invariants import INVARIANTS
from tests.database import Database
from tests.db.acts import Json

GSTIN = "27AAPFU0939F1ZV"


def register(db: Database, gstin: str | None = GSTIN, registration: int = 1) -> None:
    db.superuser.execute(
        "UPDATE desk.tax_registration SET gstin = %s, trade_name = 'Parijat Lawns', upi_address = 'parijat@examplebank'"
        " WHERE tenant_id = 1 AND registration_id = %s",
        (gstin, registration),
    )


def papers(db: Database, card: Json, who: str = "asha", tenant: int = 1) -> list[Json]:
    return [row[0] for row in db.as_(who, tenant).execute("SELECT desk.papers(%s)", (card["booking"],))]


def facts(db: Database, paper: Json) -> Json:
    found = db.as_("asha").execute("SELECT facts FROM desk.document WHERE document_id = %s", (paper["document"],))
    return found.fetchone()[0]  # type: ignore[index]


def issue(db: Database, card: Json, kind: str, who: str = "asha", **subject: str) -> Json:
    return db.call("issue_document", {"booking": card["booking"], "kind": kind, **subject}, who=who)


def serial(number: str) -> int:
    return int(number.rsplit("/", 1)[1])


def no_gap(db: Database) -> None:
    wanted = [i for i in INVARIANTS if i.name.startswith("numbers of receipts and papers")]
    assert [db.superuser.execute(i.sql.encode()).fetchone() for i in wanted] == [(0,)]
