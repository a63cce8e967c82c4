"""A guard that no test misses is not tested: each one is taken away in turn, and the quick tests must turn red.

The triggers and policies are those of the shipped catalogue, so that a new one is tried without being added here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from desk.db.schema.migrate import function_texts
from desk.resources import resource_path
from tests.db.broken_house import ROOT, BrokenHouse
from tests.db.message_mutations import MESSAGE_GUARDS
from tests.db.test_tenants import ONCE

_LOGGED = "log::test_that_every_record_is_logged_when_it_is_made_changed_or_deleted"
_HISTORY = "log::test_that_every_table_of_history_refuses_to_be_rewritten_deleted_and_emptied"
_EMPTIED = "log::test_that_no_guarded_table_is_emptied"
_PRICED = "tariff::test_that_the_revision_of_the_tariff_rises_with_every_price"
_FOUNDED = "paper_numbers::test_that_a_new_business_has_all_series_of_numbers_and_each_new_venue_a_price_list"
# the test (or file) that ought to notice first that a trigger is gone; of those not named here it follows from the name
FIRST = {
    "booking_commission": "settling",
    "booking_guard": "log",
    "booking_guard_new": "lifecycle::test_that_not_even_the_owner_of_the_tables_makes_a_booking_in_another_way",
    "booking_inserted": "log",
    "booking_updated": "log",
    "booking_told": "log::test_that_five_hundred_holds_expire_in_one_statement_and_one_hint",
    "booking_no_truncate": _EMPTIED,
    "booking_quote_sums": "tariff::test_that_not_even_the_owner_of_the_tables_pins_lines_that_do_not_make_the_total",
    "booking_remembered": "undo",
    "booking_item_remembered": "undo",
    "customer_guard": "customers::test_that_a_mistake_in_a_function_cannot_bring_a_tombstone_back_or_chain_them",
    "document_guard": "papers::test_that_not_even_the_owner_of_the_tables_rewrites_a_paper",
    "journal_balances": "ledger",
    "ledger_entry_balances": "ledger",
    "message_guard": "message_guards",
    "message_guard_end": "message_guards",
    "occupancy_no_truncate": _EMPTIED,
    "payment_guard": "payments",
    "payment_has_paper": "papers",
    "payment_history": "payments",
    "payment_is_posted": "ledger::test_that_a_payment_without_its_journal_is_not_committed",
    "refund_guard": "refunds",
    "refund_has_paper": "refund_papers",
    "refund_history": "refunds",
    "refund_is_posted": "ledger::test_that_a_refund_approved_without_its_journal_is_not_committed",
    "tariff_revision": _PRICED,
    "tax_registration_series": _FOUNDED,
    "tenant_registration": _FOUNDED,
    "venue_prices": _FOUNDED,
}
BY_ENDING = {
    "_append_only": _HISTORY,
    "never_deleted": _HISTORY,
    "_prices": _PRICED,
    "_kept": "settings::test_that_a_venue_always_knows_its_limits_its_hours_and_its_sessions",
    "_inserted": _LOGGED,
    "_updated": _LOGGED,
    "_deleted": _LOGGED,
}
_NO_LOCK = "CREATE OR REPLACE FUNCTION desk.lock_spaces(p_tenant int, p_spaces int[]) RETURNS int LANGUAGE plpgsql AS"
_ANY_ORDER = (  # slowly, so that two desks meet half-way on a busy machine too
    "DECLARE s int; BEGIN FOR s IN SELECT x FROM unnest(p_spaces) x ORDER BY random() LOOP PERFORM FROM desk.space"
    " WHERE tenant_id = p_tenant AND space_id = s FOR NO KEY UPDATE; PERFORM pg_sleep(0.01); END LOOP; RETURN 0; END"
)


@dataclass(frozen=True, kw_only=True)
class Edit:
    """A function's own file with one piece of its text changed."""

    function: str
    was: str
    becomes: str

    def sql(self) -> str:
        text = next(sql for path, sql, _ in function_texts() if path.stem == self.function)
        assert self.was in text, f"{self.function} has no {self.was!r} any more: try another piece of it"
        return f"SET check_function_bodies = off; {text.replace(self.was, self.becomes)};"


@dataclass(frozen=True, kw_only=True)
class Mutation:
    """What is taken away, and the test file (or test) that ought to notice first."""

    first: str
    change: str | tuple[Edit, ...]

    def sql(self) -> str:
        return self.change if isinstance(self.change, str) else " ".join(edit.sql() for edit in self.change)


def _by_sql(first: str, sql: str) -> Mutation:
    return Mutation(first=first, change=sql)


def _by_edit(first: str, *edits: tuple[str, str, str]) -> Mutation:
    return Mutation(first=first, change=tuple(Edit(function=f, was=was, becomes=to) for f, was, to in edits))


BY_HAND: dict[str, Mutation] = {
    "no exclusion constraint": _by_sql("log", "ALTER TABLE desk.occupancy DROP CONSTRAINT no_booking_overlap"),
    "no cascade of the status": _by_sql("holding", "ALTER TABLE desk.occupancy DROP CONSTRAINT occupancy_booking_fk"),
    "no space lock": _by_sql("races", f"{_NO_LOCK} 'BEGIN RETURN 0; END'"),
    "space locks in any order": _by_sql(
        "races::test_that_two_spaces_in_either_order_never_deadlock", f"{_NO_LOCK} '{_ANY_ORDER}'"
    ),
    "no booking lock": _by_edit(
        "races", ("lock_booking", "AND x.booking_id = p_booking FOR UPDATE", "AND x.booking_id = p_booking")
    ),
    "no revision check": _by_edit("changing", ("lock_booking", "p_revision <> b.rev", "false")),
    "stale holds stay in the way": _by_edit(
        "holding",
        (
            "lapse_in_the_way",
            "b.booking_id = o.booking_id) <= clock_timestamp()",
            "b.booking_id = o.booking_id) < '-infinity'",
        ),
    ),
    "nobody is named in the way": _by_edit("holding", ("make_way", "IF ways IS NOT NULL", "IF false")),
    "no clock for holds": _by_edit("commands", ("check_hold_runs", "b.hold_expires_at <= clock_timestamp()", "false")),
    "the transaction's clock for holds": _by_edit("requests", ("check_hold_runs", "clock_timestamp()", "now()")),
    "every rank may": _by_edit("lifecycle", ("permit", "IF NOT p_rank = ANY (p_needs)", "IF false")),
    "every event is allowed to a function": _by_edit(
        "lifecycle", ("guard_booking", "AND x.to_status = NEW.status", "")
    ),
    "anybody makes a booking": _by_edit(
        "lifecycle::test_that_not_even_the_owner_of_the_tables_makes_a_booking_in_another_way",
        ("guard_new_booking", "AND NEW.last_actor IN ('clerk', 'manager', 'owner')", ""),
    ),
    "the guard asks for no actor": _by_edit("lifecycle", ("guard_booking", "AND NEW.last_actor = ANY (x.actors)", "")),
    "keys are not kept": _by_edit(
        "requests", ("begin_request", "IF FOUND THEN RETURN NULL", "IF true THEN RETURN NULL")
    ),
    "another body under a key": _by_edit(
        "requests", ("begin_request", "(r.command, r.fingerprint) <> (p_command, sha256(jsonb_send(p_body)))", "false")
    ),
    "tombstones do not bind": _by_edit("requests", ("begin_request", "IF r.void", "IF false")),
    "rules are not checked": _by_edit("holding", ("check_rules", "IF broken IS NULL", "IF true")),
    "limits are not checked": _by_edit(
        "holding",
        (
            "create_hold",
            "done := desk.check_hold_limits(who.tenant_id, v.holds_per_minute, v.open_holds) IS NOT NULL;",
            "",
        ),
    ),
    "unknown fields pass": _by_edit("bad_input", ("fields", "p_body - p_required - p_optional <> '{}'", "false")),
    "money on it is swept": _by_edit(
        "holding", ("sweep_unpaid", "desk.payment p WHERE ", "desk.payment p WHERE false AND ")
    ),
    "the caller's role decides the tenant": _by_edit(
        "tenants", ("my_tenant", "login = session_user AND active", "tenant_id = 1 LIMIT 1")
    ),
    "somebody disabled goes on": _by_edit("staff", ("my_tenant", "AND active", ""), ("me", "AND active", "")),
    "somebody disabled holds on": _by_edit("staff", ("create_hold", "AND active AND rank", "AND rank")),
    "a manager manages all": _by_edit("staff", ("may_manage", "p_theirs = 'clerk'", "true")),
    "any login name": _by_edit("staff", ("make_login", "IF p_login !~", "IF false AND p_login !~")),
    "somebody else's move is undone": _by_edit("undo", ("check_undo", "OR e.login <> session_user", "")),
    "an undo over another desk's change": _by_edit("undo", ("check_undo", "AND (login <> session_user", "AND (false")),
    "an undo over another price": _by_edit("undo", ("check_undo", "x.rev <> ALL (undone)", "false")),
    "an undo twice": _by_edit("undo", ("check_undo", "p_rev = ANY (undone)", "false")),
    "any mark fits": _by_edit("marks", ("mark_booking", "IF wrong IS NOT NULL", "IF false")),
    "any hall is closed by a clerk": _by_edit("closures", ("plan_closure", "PERFORM desk.permit(who.rank", "-- ")),
    "an undo of last week": _by_edit("undo", ("check_undo", "e.at < clock_timestamp() - interval '12 hours'", "false")),
    "an undo below what was paid": _by_edit(
        "undo", ("undo_move", "IF x.total_minor < desk.received(who.tenant_id, id)", "IF false")
    ),
    "an undo that names nobody in the way": _by_edit(
        "undo", ("undo_move", "PERFORM desk.clear_way(who.tenant_id, room.spaces, room.lo, room.hi, id);", "")
    ),
    "a clerk undoes what is confirmed": _by_edit("undo", ("undo_move", "IF b.status = 'confirmed'", "IF false")),
    "an undo of any revision": _by_edit(
        "races_of_the_shift", ("undo_move", "id, desk.int_of(p_body, 'revision')::int)", "id, NULL)")
    ),
    "the same mark twice is two": _by_edit("marks", ("mark_booking", "IF is_so <> noted THEN", "IF true THEN")),
    "a closure that was given up is carried out": _by_edit("closures", ("closure_stands", "IF c.dropped", "IF false")),
    "a closure that was carried out is given up": _by_edit(
        "closures",
        ("drop_closure", "OR EXISTS (SELECT FROM desk.blackout", "OR false AND EXISTS (SELECT FROM desk.blackout"),
    ),
    "a closure carried out and given up at once": _by_edit(
        "races_of_the_shift::test_that_a_closure_is_carried_out_or_given_up_but_never_both",
        ("closure_stands", "closure_id = p_closure FOR UPDATE;", "closure_id = p_closure; PERFORM pg_sleep(0.02);"),
    ),
    "a clerk gives a closure up": _by_edit("closures", ("drop_closure", "PERFORM desk.permit(who.rank", "-- ")),
    "everybody's closures": _by_edit("closures", ("closures", "c.tenant_id = (SELECT desk.my_tenant()) AND", "")),
    "everybody's bookings in a closure": _by_edit(
        "closures", ("booked", "o.tenant_id = (SELECT desk.my_tenant()) AND", "")
    ),
    "more is taken than is due": _by_edit(
        "money_refusals", ("guard_payment", "IF NEW.amount_minor > due THEN", "IF false THEN")
    ),
    "cash in any currency": _by_edit("money_refusals", ("check_amount", "IF p_currency <> b.currency", "IF false")),
    "payments step anywhere": _by_edit(
        "payments::test_that_the_steps_of_payments_bind_even_the_owner_of_the_tables",
        ("guard_payment", "AND x.to_state = NEW.state", ""),
    ),
    "more goes back than came": _by_edit(
        "refunds::test_that_the_guard_binds_even_the_owner_of_the_tables",
        ("guard_refund", "OR NEW.amount_minor > least(held, left_)", ""),
    ),
    "a clerk approves above the limit": _by_edit(
        "refunds::test_that_the_guard_binds_even_the_owner_of_the_tables",
        ("guard_refund", "IF NEW.last_event = 'approve' AND NEW.over_limit", "IF false"),
    ),
    "the same money is booked twice": _by_edit(
        "saga",
        ("settle_money", "IF EXISTS (SELECT FROM desk.payment x", "IF false AND EXISTS (SELECT FROM desk.payment x"),
    ),
    "two workers send one refund": _by_edit(
        "refunds", ("claim_refunds", "AND (q.lease_until IS NULL OR q.lease_until < now_)", "")
    ),
    "a refund goes two ways": _by_edit(
        "refunds",
        ("claim_refunds", "AND r.method = 'gateway'", ""),
        (
            "approve_one",
            "UPDATE desk.refund_request SET next_at = NULL, lease = NULL",
            "UPDATE desk.refund_request SET lease = NULL",
        ),
    ),
    "an old lease tells of a refund": _by_edit("refunds", ("refund_told", "AND lease = p_lease", "")),
    "a refund taken back overfills the booking": _by_edit("refunds", ("reject_one", "IF spilt > 0", "IF false")),
    "what bounced after it went out is nobody's debt": _by_edit(
        "refunds", ("undo_money", "CONTINUE WHEN short <= 0", "CONTINUE WHEN true")
    ),
    "credit is spent beyond what is left": _by_edit("settling", ("use_credit", "IF p.amount_minor > free", "IF false")),
    "lapsed credit pays": _by_edit(
        "settling", ("use_credit", "PERFORM desk.bad_input('credit', 'has lapsed')", "NULL")
    ),
    "a clerk pays tips out": _by_edit("settling", ("pay_out", "PERFORM desk.permit(who.rank, '{manager,owner}');", "")),
    "fees are booked anew with each report": _by_edit(
        "settling", ("book_settlement", "SELECT fee - coalesce(sum(e.amount_minor), 0)", "SELECT fee")
    ),
    "a closed day's payment is voided": _by_edit(
        "drawer", ("payment_is_closed", "RETURN EXISTS", "RETURN false AND EXISTS")
    ),
    "anybody counts anybody's drawer": _by_edit("drawer", ("lock_drawer", "IF d.holder <> session_user", "IF false")),
    "a refusal does not say who took it": _by_edit("money_refusals", ("amount_misfit", "'last', last", "'last', NULL")),
    "clear passwords": _by_edit("staff", ("check_verifier", "IF p_verifier !~", "IF false AND p_verifier !~")),
}


def _shipped(kind: str) -> list[str]:
    lines = resource_path("catalogue/18.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line.startswith(f"{kind} ")]


def _triggers() -> dict[str, Mutation]:
    found = {}
    for line in _shipped("trigger"):
        table, name = re.findall(r"^trigger (\w+) CREATE (?:CONSTRAINT )?TRIGGER (\w+)", line)[0]
        first = FIRST.get(name) or next(test for ending, test in BY_ENDING.items() if name.endswith(ending))
        found[f"no trigger {name}"] = _by_sql(first, f"DROP TRIGGER {name} ON desk.{table}")
    return found


def _policies() -> dict[str, Mutation]:
    found = {}
    for line in _shipped("policy"):
        _, table, name, *_rest = line.split()
        first = "staff" if name == "role_admin" else "tenants"
        found[f"no policy {name} on {table}"] = _by_sql(first, f"DROP POLICY {name} ON desk.{table}")
        if name not in ("everyone_reads", "role_admin"):
            found[f"open policy {name} on {table}"] = _by_sql(
                first, f"ALTER POLICY {name} ON desk.{table} USING (true)"
            )
    return found


def _of_messages() -> dict[str, Mutation]:
    return {
        name: _by_sql(first, change) if isinstance(change, str) else _by_edit(first, *change)
        for name, (first, change) in MESSAGE_GUARDS.items()
    }


# Our functions name these themselves, so that no house could be set up without them for the test of all the others.
NAMED = {
    "alert_once": "keeping::test_that_a_failing_job_is_one_alert_on_every_desk_until_it_works_again",
    "message_attempt_ref_once": "messages::test_that_two_messages_never_go_by_one_reference_of_a_provider",
    "payment_reference_once": (
        "payments::test_that_one_utr_is_neither_upi_nor_transfer_twice_but_banks_number_cheques_alike"
    ),
}


def _unique_indexes() -> dict[str, Mutation]:
    once = "tenants::test_that_what_is_to_be_there_once_is_there_once_whatever_our_functions_do"
    drop = "ALTER TABLE desk.{} DROP CONSTRAINT IF EXISTS {}; DROP INDEX IF EXISTS desk.{}"
    return {
        f"no index {name}": _by_sql(NAMED.get(name, once), drop.format(table, name, name))
        for name, (table, _) in ONCE.items()
    }


MUTATIONS = {**BY_HAND, **_of_messages(), **_triggers(), **_policies(), **_unique_indexes()}


@pytest.fixture(scope="module")
def house_without() -> Iterator[BrokenHouse]:
    """The small house, without whatever is taken away."""
    house = BrokenHouse()
    yield house
    house.close()


def test_that_each_guard_that_the_nights_take_away_is_still_written_as_they_know_it() -> None:
    assert all(mutation.sql() for mutation in MUTATIONS.values())


def test_that_each_test_that_the_nights_expect_to_turn_red_is_there() -> None:
    """One that is not would turn nothing red, and the night would blame the guard."""
    missing = set()
    for mutation in MUTATIONS.values():
        path, _, test = _ought(mutation).partition("::")
        if f"def {test or 'test_'}" not in (ROOT / path).read_text("utf-8"):
            missing.add(mutation.first)
    assert missing == set()


def _ought(mutation: Mutation) -> str:
    file, _, test = mutation.first.partition("::")
    return f"tests/db/test_{file}.py" + (f"::{test}" if test else "")


@pytest.mark.nightly
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", MUTATIONS)
def test_that_the_suite_turns_red_without(house_without: BrokenHouse, name: str) -> None:
    ought = _ought(MUTATIONS[name])
    said = house_without.told_by(ought, MUTATIONS[name].sql())
    assert said.red, f"{ought} does not miss it; name the test that does:\n{said.text}"


@pytest.mark.nightly
@pytest.mark.timeout(600)
def test_that_after_all_that_was_red_they_are_green_with_every_guard_in_its_place(house_without: BrokenHouse) -> None:
    for ought in sorted(
        {
            _ought(mutation)
            for mutation in MUTATIONS.values()
            if mutation.first in (_LOGGED, _HISTORY, _EMPTIED, "tenants")
        }
    ):
        said = house_without.told_by(ought, "")
        assert re.search(r"^[0-9]+ passed", said.text, re.MULTILINE), said.text
