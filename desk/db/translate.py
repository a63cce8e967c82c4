"""Translates the driver's errors once into the domain's, by SQLSTATE and constraint name, never by message text."""

import json
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
import sqlalchemy as sa

from desk.db import names
from desk.db.names import State
from desk.db.refused_words import said
from desk.domain import errors
from desk.domain.money_errors import ReferenceUsed
from desk.domain.outside_errors import CertificateNotTrusted, CertificateUnreadable, NoEncryption, ServerFull
from desk.domain.rules import in_words
from desk.domain.sentence import Sentence
from desk.domain.tariff import TariffChanged

log = logging.getLogger(__name__)

RETRY_ONCE = frozenset({"40001", "40P01", "55P03"})
_UNAVAILABLE = re.compile(r"08...|57P0[1-5]|25P03|53[0-9]{3}|58[0-9]{3}")
_SIGN_IN = frozenset({"28P01", "28000"})
# Data that no column can hold (a null byte, a date beyond the calendar) or a statement too deep or large to be read.
_UNUSABLE = re.compile(r"22...|54...")


@contextmanager
def translated() -> Iterator[None]:
    """Any error of the driver inside comes out as a `DeskError`, with the driver's as its cause."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        cause = error.orig if isinstance(error.orig, psycopg.Error) else None
        raise _written_down(translate(cause), error) from error
    except sa.exc.TimeoutError as error:
        raise errors.TooBusy(problem=Sentence("all connections are in use")) from error
    except psycopg.Error as error:
        raise _written_down(translate(error), error) from error


def _written_down(error: errors.DeskError, cause: Exception) -> errors.DeskError:
    """What nobody foresaw stands in the log whole, because the person is told no more than its number."""
    if isinstance(error, errors.Bug):
        log.error("an error of the database that has no sentence", exc_info=cause)
    return error


def connection_lost(error: psycopg.Error | None) -> bool:
    """Whether the connection broke, so that the outcome of the statement in flight is not known."""
    state = error.sqlstate if error is not None else None
    if state is None:
        return isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
    return state.startswith(("08", "57P0"))


def translate(error: psycopg.Error | None) -> errors.DeskError:
    """The domain's error for a driver's error."""
    state = error.sqlstate if error is not None else None
    if error is None or state is None:
        return _without_state(error)
    facts = _facts(error)
    if state in _OURS or (state == "23P01" and error.diag.constraint_name == names.NO_OVERLAP):
        return refusal(state, facts)
    if state == "42501":
        needs = tuple(facts.get("needs", ()))
        return errors.LoginEnded() if needs == ("staff",) else errors.NotPermitted(needs=needs)
    if state in _SIGN_IN:
        return errors.SignInFailed()
    if state in {"57014", "55P03"} | RETRY_ONCE:
        return errors.TooBusy(
            problem=Sentence("it took too long")
            if state == "57014"
            else Sentence("somebody else was at the same record")
        )
    if state == "53100":
        return ServerFull()
    if state == "3D000":
        return _no_such_database()
    if state == "0A000":  # a statement prepared before the functions were changed
        return errors.WrongServer(
            problem=Sentence("The server was brought up to date meanwhile."), advice=Sentence("Sign in again.")
        )
    if state in {"42883", "3F000", "42P01"}:
        return errors.WrongServer(
            problem=Sentence("This database was not prepared for Halldesk."),
            advice=Sentence("Run `desk migrate` on it."),
        )
    if state == "54000" and error.diag.source_file == "async.c":  # hints queue up: nothing typed is at fault
        return errors.Unavailable(problem=Sentence("the server said {state}", state=state))
    if _UNUSABLE.fullmatch(state):
        return errors.BadInput(problem=Sentence("contains something that cannot be stored"))
    if _UNAVAILABLE.fullmatch(state):
        return errors.Unavailable(problem=Sentence("the server said {state}", state=state))
    return errors.Bug(problem=f"database said {state} {error.diag.constraint_name or ''}".strip())


def refusal(state: str, facts: dict[str, Any]) -> errors.DeskError:
    """The error for one of our own refusals, or a taken slot, by its SQLSTATE and facts."""
    if state in _OURS:
        return _OURS[state](facts)
    return errors.SlotTaken(in_the_way=tuple(_in_the_way(w) for w in facts.get("in_the_way", [])))


def _without_state(error: psycopg.Error | None) -> errors.DeskError:
    """Errors made by the client library itself: it could not connect, or the connection broke."""
    if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        said = error.pgconn.error_message if error.pgconn is not None else b""
        return next((make() for word, make in _NOT_LET_IN.items() if word in said), None) or errors.Unavailable(
            problem=Sentence("no connection to the server")
        )
    return errors.Bug(problem=type(error).__name__)


def _no_such_database() -> errors.DeskError:
    return errors.WrongServer(
        problem=Sentence("There is no such database on the server."),
        advice=Sentence("Check the address, or install Halldesk there first."),
    )


def _only_encrypted() -> errors.DeskError:
    return errors.WrongServer(
        problem=Sentence("The server lets nobody in from this PC without encryption."),
        advice=Sentence("Choose encryption (sslmode), or ask who runs the server for a line in its pg_hba.conf."),
    )


def _not_from_here() -> errors.DeskError:
    return errors.WrongServer(
        problem=Sentence("The server lets nobody in from this PC's address."),
        advice=Sentence("Ask who runs the server for a line in its pg_hba.conf."),
    )


# WORKAROUND(psycopg 3.3): a failed connection attempt carries no SQLSTATE, only libpq's text. Where the server speaks
# another language, the person reads "no connection", which is also safe.
_NOT_LET_IN: dict[bytes, Callable[[], errors.DeskError]] = {
    # These first: the one about a missing file ends like the one about a missing database.
    b"root certificate file": CertificateUnreadable,
    b"certificate verify failed": CertificateNotTrusted,
    b"does not match host name": CertificateNotTrusted,
    b"server does not support SSL": NoEncryption,
    b"no encryption": _only_encrypted,
    b"no pg_hba.conf entry": _not_from_here,
    b"authentication failed": errors.SignInFailed,
    b"is not permitted to log in": errors.LoginEnded,  # told after the password was right, so nobody learns a name
    b"no password supplied": errors.SignInFailed,
    b"permission denied for database": errors.NotPermitted,
    b'" does not exist': _no_such_database,
}


def _facts(error: psycopg.Error) -> dict[str, Any]:
    try:
        found = json.loads(error.diag.message_detail or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _uuid(text: str | None) -> UUID | None:
    return UUID(text) if text else None


def _in_the_way(way: dict[str, Any]) -> errors.InTheWay:
    return errors.InTheWay(
        space_id=way["space"],
        start=datetime.fromisoformat(way["from"]),
        end=datetime.fromisoformat(way["to"]),
        booking_id=_uuid(way.get("booking")),
        blackout_id=_uuid(way.get("blackout")),
        number=way.get("number") or "",
        status=way["status"],
    )


def _rule(facts: dict[str, Any]) -> errors.DeskError:
    broken = facts.get("broken") or [{}]
    first = broken[0]
    return errors.BookingRuleBroken(
        rule=first.get("rule", ""),
        limit=_limit_words(first),
        overridable=all(b.get("overridable", True) for b in broken),
    )


def _limit_words(rule: dict[str, Any]) -> str:
    match rule.get("rule"):
        case "notice":
            if not rule["minutes"]:
                return ""
            return Sentence("at least {length} before the start", length=in_words(timedelta(minutes=rule["minutes"])))
        case "ahead":
            return Sentence("at most {length} ahead", length=in_words(timedelta(days=rule["days"])))
        case "duration":
            shortest, longest = (in_words(timedelta(minutes=rule[name])) for name in ("min_minutes", "max_minutes"))
            return Sentence("{shortest} to {longest}", shortest=shortest, longest=longest)
        case "capacity":
            return Sentence("at most {number} guests", number=rule["guests"])
        case "hold":
            return Sentence("until {time} UTC", time=rule["until"][:16].replace("T", " "))
        case _:
            return ""


def _changed(facts: dict[str, Any]) -> errors.DeskError:
    return errors.RecordChanged(
        revision=facts.get("revision"),
        changed_by=facts.get("by", ""),
        changed_at=_moment(facts.get("at")),
        clashes=tuple(errors.FieldClash(name=f, now=None, wanted=None) for f in facts.get("fields", ())),
    )


def _misfit(facts: dict[str, Any]) -> errors.DeskError:
    last = facts.get("last") or {}
    return errors.AmountMismatch(
        due_minor=facts.get("due_minor"),
        currency=facts.get("currency", ""),
        field_name=facts.get("field", ""),
        last_by=last.get("by", ""),
        last_at=_moment(last.get("at")),
        last_minor=last.get("amount_minor"),
        last_number=last.get("number", ""),
        received_minor=facts.get("received_minor"),
    )


_OURS: dict[str, Callable[[dict[str, Any]], errors.DeskError]] = {
    State.EVENT_NOT_ALLOWED: lambda f: errors.EventNotAllowed(status=f.get("status") or "", event=f.get("event", "")),
    State.BAD_INPUT: lambda f: errors.BadInput(field_name=f.get("field", ""), problem=said(f.get("problem", ""))),
    State.KEY_REUSED: lambda f: errors.KeyReused(),
    State.NOT_FOUND: lambda f: errors.NotFound(what=f.get("what", "")),
    State.RECORD_CHANGED: _changed,
    State.HOLD_LAPSED: lambda f: errors.HoldLapsed(expired_at=_moment(f.get("expired_at"))),
    State.RULE: _rule,
    State.LIMIT: lambda f: errors.LimitReached(limit=f.get("limit", ""), allowed=f.get("allowed")),
    State.AMOUNT: _misfit,
    State.FIELD_CLASH: _changed,
    State.MARK: lambda f: errors.MarkNotAllowed(mark=f.get("mark", ""), problem=f.get("problem", "")),
    State.NO_UNDO: lambda f: errors.CannotUndo(problem=f.get("problem", "")),
    State.TARIFF_CHANGED: lambda f: TariffChanged(revision=f.get("revision")),
    State.REQUEST_VOID: lambda f: errors.RequestSettled(),
    State.MERGED: lambda f: errors.CustomerMerged(
        customer=_uuid(f.get("customer")),
        into=_uuid(f.get("into")),
        merged_by=f.get("by", ""),
        merged_at=_moment(f.get("at")),
    ),
    State.NUMBER_BELONGS: lambda f: errors.NumberBelongs(customers=tuple(UUID(c) for c in f.get("customers", ()))),
    State.REFERENCE_USED: lambda f: ReferenceUsed(
        reference=f.get("reference", ""), booking_id=_uuid(f.get("booking")), number=f.get("number") or ""
    ),
}
