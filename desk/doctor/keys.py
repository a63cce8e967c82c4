"""What the doctor sees of providers' keys on the PC where the worker runs; it shows none, and asks no provider."""

import sqlalchemy as sa
from sqlalchemy.engine import URL

from desk.db.connection import engine_for, opened
from desk.domain.errors import DeskError
from desk.domain.sentence import Sentence
from desk.providers.kept_keys import stored_keys
from desk.secrets import SecretStore
from desk.usecases.ports import Finding

_USED = (
    ("payments", "SELECT DISTINCT provider::text FROM desk.payment_provider WHERE active ORDER BY 1"),
    # a new business has a row for each that there is; in use is one whose keys a worker has had
    (
        "messages",
        "SELECT DISTINCT provider::text FROM desk.message_provider WHERE active AND seen_at IS NOT NULL ORDER BY 1",
    ),
)


def missing_keys(url: URL, secrets: SecretStore) -> list[Finding]:
    """One finding for each provider in use without usable keys, or one good one; nothing where no provider is in use.

    Args:
        url: the database and whichever login; keys are kept under its server and name.
        secrets: the key store of this PC.
    """
    from desk.providers import messages, payments  # late: with the providers comes what they speak with

    known = {"payments": payments.REAL, "messages": messages.REAL}
    engine = engine_for(url, lanes=1)
    try:
        with opened(engine) as connection:
            used = [
                name
                for what, query in _USED
                for name in connection.execute(sa.text(query)).scalars()
                if name in known[what]  # the demo's own has none
            ]
    except DeskError:
        return []  # the doctor of the database has said so already
    finally:
        engine.dispose()
    lacking = [name for name in used if not _has_keys(name, url, secrets)]
    title = Sentence("Keys of providers")
    if used and not lacking:
        return [Finding(name="keys", title=title, state="good", value=", ".join(used))]
    return [
        Finding(
            name=f"keys {name}",
            title=title,
            state="bad",
            value=Sentence("{name}: not on this PC", name=name),
            advice=Sentence("Run `desk provider set {name}` on this PC: the worker runs here.", name=name),
        )
        for name in lacking
    ]


def _has_keys(name: str, url: URL, secrets: SecretStore) -> bool:
    try:
        return stored_keys(name, url, secrets) is not None
    except DeskError:  # what is there cannot be read; setting them anew mends that too
        return False
