"""Sends commands to the referee: one statement, one transaction, one round trip, and one more try under that key."""

import json
import logging
import random
import time
from dataclasses import replace
from typing import Any, cast

import psycopg
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, UUID

from desk.db import drawer, papers, people, register, settling
from desk.db.bodies import body_of
from desk.db.rows import booking as rows
from desk.db.rows import calendar as calendar_rows
from desk.db.rows import messages as message_rows
from desk.db.rows import settings as settings_rows
from desk.db.translate import RETRY_ONCE, connection_lost, translate, translated
from desk.domain.errors import DeskError, OutcomeUnknown, TooBusy, Unavailable
from desk.domain.ids import CommandKey
from desk.domain.sentence import Sentence
from desk.usecases.commands import Command, StaffCreate, StaffPassword
from desk.usecases.ports import Answer, Settled

log = logging.getLogger(__name__)

_COMMANDS = frozenset(
    (
        *("create_hold", "extend_hold", "select_payment", "manual_confirm", "record_cash", "cancel", "admin_cancel"),
        *("move_booking", "undo_move", "edit_booking", "mark_booking"),
        *("block_space", "unblock_space", "plan_closure", "drop_closure"),
        *("declare_payment", "deposit_payment", "clear_payment", "bounce_payment", "void_payment"),
        *("verify_cash", "dispute_cash", "start_payment", "cancel_payment_request", "apply_unapplied"),
        "offer_provider",
        *("use_credit", "pay_commission", "hand_out_tips", "record_settlement", "accept_settlement"),
        *("request_refund", "approve_refund", "reject_refund", "pay_refund", "return_deposit"),
        *("requote", "record_actuals"),
        *("write_date_note", "import_days", "remove_days"),
        *("open_drawer", "move_cash", "count_drawer", "hand_over_drawer", "close_drawer", "close_day"),
        *("save_setting", "drop_setting"),
        *("staff_create", "staff_disable", "staff_password", "choose_profile"),
        *("add_customer", "edit_customer", "merge_customers", "create_series"),
        *("issue_document", "count_print", "void_document"),
        "import_bookings",
        *("save_template", "save_rule", "resend_message", "decide_message", "set_message_provider"),
        *("opt_out", "request_otp", "otp_check"),
    )
)
_PAUSE_SECONDS = (0.05, 0.2)


class DatabaseReferee:
    """The `Referee` port over one engine; safe from several threads."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._statements = {name: _statement(f"desk.{name}") for name in _COMMANDS}

    def send(self, command: Command, key: CommandKey) -> Answer:
        """Calls the command's function. A broken connection or a lock conflict is tried once more with the same key.

        Raises:
            OutcomeUnknown: the connection broke after sending, and the second try could not find out either.
            DeskError: whatever the referee refused.
        """
        body = json.loads(json.dumps(body_of(self._sealed(command))))
        answer = self._call_twice(self._statements[command.name], {"key": key, "body": body}, key)
        return _answer(command.name, answer)

    def _sealed(self, command: Command) -> Command:
        """A password as its verifier, made here: the password itself never leaves this PC."""
        if not isinstance(command, StaffCreate | StaffPassword) or command.verifier:
            return command
        with translated(), self._engine.connect() as connection:
            driver = cast("psycopg.Connection[Any]", connection.connection.driver_connection)
            login, password = command.login.encode(), command.password.encode()
            verifier = driver.pgconn.encrypt_password(password, login, b"scram-sha-256").decode()
        return replace(command, verifier=verifier, password="")

    def settle(self, key: CommandKey) -> Settled:
        """Finds out what became of a key; an unfinished one is closed for ever."""
        with translated(), self._engine.connect() as connection:
            found = connection.execute(_SETTLE, {"key": key}).scalar_one()
        if found["state"] == "never":
            return Settled(state="never")
        return Settled(state="done", answer=_answer(found["command"], found["answer"]))

    def _call_twice(self, statement: sa.TextClause, values: dict[str, Any], key: CommandKey) -> dict[str, Any]:
        sent = in_doubt = False
        for attempt in (1, 2):
            try:
                with self._engine.connect() as connection:
                    sent = True
                    return cast("dict[str, Any]", connection.execute(statement, values).scalar_one())
            except sa.exc.TimeoutError as error:
                raise (
                    OutcomeUnknown(key=key) if in_doubt else TooBusy(problem=Sentence("all connections are in use"))
                ) from error
            except sa.exc.DBAPIError as error:
                cause = error.orig if isinstance(error.orig, psycopg.Error) else None
                lost = connection_lost(cause)
                in_doubt = in_doubt or (lost and sent)
                again = lost or (cause is not None and cause.sqlstate in RETRY_ONCE)
                if attempt == 2 or not again:
                    if not in_doubt:
                        raise translate(cause) from error
                    return self._after_doubt(cause, key)
                log.info("trying %s again with the same key", statement.text.split("(")[0])
                self._engine.dispose() if lost else None  # the other connections of a restarted server are dead too
                time.sleep(random.uniform(*_PAUSE_SECONDS))
        raise AssertionError("unreachable")

    def _after_doubt(self, cause: psycopg.Error | None, key: CommandKey) -> dict[str, Any]:
        """The first try broke after sending. A refusal of the second proves nothing about the first, which may still be
        under way or arrive late; only the settled key does."""
        refusal = translate(cause)
        if isinstance(refusal, Unavailable):
            raise OutcomeUnknown(key=key) from cause
        try:
            with translated(), self._engine.connect() as connection:
                found = connection.execute(_SETTLE, {"key": key}).scalar_one()
        except DeskError as error:
            raise OutcomeUnknown(key=key) from error
        if found["state"] == "never":
            raise refusal from cause
        return cast("dict[str, Any]", found["answer"])


def _statement(function: str) -> sa.TextClause:
    return sa.text(f"SELECT {function}(:key, :body)").bindparams(
        sa.bindparam("key", type_=UUID()), sa.bindparam("body", type_=JSONB())
    )


_SETTLE = sa.text("SELECT desk.settle_request(:key)").bindparams(sa.bindparam("key", type_=UUID()))


def _answer(command: str, found: dict[str, Any]) -> Answer:
    if (about := _about_messages(command, found)) is not None:
        return about
    if "series" in found:
        return Answer(command=command, series=people.series_answer(found))
    if "document" in found:
        return Answer(command=command, paper=papers.card(found))
    if "merged_into" in found:
        return Answer(command=command, customer=people.customer_card(found))
    if "booking" in found:
        paid = found.get("receipt")
        return Answer(
            command=command, booking=rows.booking_card(found), receipt=rows.receipt(paid) if paid is not None else None
        )
    if "payout" in found:
        return Answer(command=command, payout=settling.payout(found))
    if "settlement" in found:
        return Answer(command=command, settlement=settling.settlement(found))
    if "blackout" in found:
        return Answer(command=command, blackout=rows.blackout_card(found))
    if "closure" in found:
        return Answer(command=command, closure=rows.closure_card(found))
    if "added" in found:
        return Answer(command=command, days=calendar_rows.days_imported(found))
    if "drawer" in found:
        return Answer(command=command, drawer=drawer.drawer_card(found))
    if "imported" in found:
        return Answer(command=command, imported=register.brought(found["imported"]))
    if "setting" in found:
        return Answer(command=command, setting=settings_rows.record(found["page"], found["setting"]))
    if "z" in found:
        return Answer(command=command, day=drawer.day_report(found))
    return Answer(command=command)


def _about_messages(command: str, found: dict[str, Any]) -> Answer | None:
    if "message" in found:
        return Answer(command=command, message=message_rows.card(found))
    if "template" in found:
        return Answer(command=command, template=message_rows.template(found["template"]))
    if "rule" in found:
        return Answer(command=command, rule=message_rows.rule(found["rule"]))
    if "message_provider" in found:
        return Answer(command=command, provider=message_rows.provider(found["message_provider"]))
    if "otp" in found:
        return Answer(command=command, otp=message_rows.asked(found))
    if "code_check" in found:
        card = people.customer_card(found["card"])
        return Answer(command=command, checked=message_rows.checked(found["code_check"]), customer=card)
    return None
