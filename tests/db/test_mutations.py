"""A guard that no test misses is not tested: each one is taken away in turn, and the quick tests must turn red.

The triggers and policies are those of the shipped catalogue, so that a new one is tried without being added here.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desk.db.migrate import function_texts
from desk.resources import resource_path

ROOT = Path(__file__).resolve().parents[2]
ORDER = (
    "log",
    "tenants",
    "lifecycle",
    "requests",
    "changing",
    "holding",
    "commands",
    "staff",
    "hostile_staff",
    "bad_input",
    "races",
)
_NO_LOCK = "CREATE OR REPLACE FUNCTION desk.lock_spaces(p_tenant int, p_spaces int[]) RETURNS int LANGUAGE plpgsql AS"
_LOCK = "PERFORM FROM desk.space WHERE tenant_id = p_tenant AND space_id = ANY (p_spaces)"


def _edited(function: str, was: str, becomes: str) -> str:
    """The function's own file with one piece of its text changed; role tokens are filled in as in a migration."""
    text = next(sql for path, sql, _ in function_texts() if path.stem == function)
    assert was in text, f"{function} has no {was!r} any more"
    return f"SET check_function_bodies = off; {text.replace(was, becomes)}"


BY_HAND: dict[str, tuple[str, str]] = {
    "no exclusion constraint": ("log", "ALTER TABLE desk.occupancy DROP CONSTRAINT no_booking_overlap"),
    "no cascade of the status": ("lifecycle", "ALTER TABLE desk.occupancy DROP CONSTRAINT occupancy_booking_fk"),
    "no space lock": ("races", f"{_NO_LOCK} 'BEGIN RETURN 0; END'"),
    "space locks in any order": (
        "races",
        f"{_NO_LOCK} 'BEGIN {_LOCK} ORDER BY random() FOR NO KEY UPDATE; RETURN 0; END'",
    ),
    "no booking lock": (
        "races",
        _edited("lock_booking", "AND booking_id = p_booking FOR UPDATE", "AND booking_id = p_booking"),
    ),
    "no revision check": ("changing", _edited("lock_booking", "p_revision <> b.rev", "false")),
    "stale holds stay in the way": ("holding", _edited("clear_way", "b.hold_expires_at <= clock_timestamp()", "false")),
    "nobody is named in the way": ("holding", _edited("clear_way", "IF ways IS NOT NULL", "IF false")),
    "no clock for holds": ("commands", _edited("check_hold_runs", "b.hold_expires_at <= clock_timestamp()", "false")),
    "the transaction's clock for holds": ("requests", _edited("check_hold_runs", "clock_timestamp()", "now()")),
    "every rank may": ("lifecycle", _edited("permit", "IF NOT p_rank = ANY (p_needs)", "IF false")),
    "every event is allowed to a function": ("lifecycle", _edited("guard_booking", "AND x.to_status = NEW.status", "")),
    "the guard asks for no actor": ("lifecycle", _edited("guard_booking", "AND NEW.last_actor = ANY (x.actors)", "")),
    "keys are not kept": (
        "requests",
        _edited("begin_request", "IF FOUND THEN RETURN NULL", "IF true THEN RETURN NULL"),
    ),
    "another body under a key": ("requests", _edited("begin_request", "r.fingerprint <> print", "false")),
    "tombstones do not bind": ("requests", _edited("begin_request", "IF r.void", "IF false")),
    "rules are not checked": ("holding", _edited("check_rules", "IF broken = '[]'", "IF true")),
    "limits are not checked": ("holding", _edited("create_hold", "PERFORM desk.check_hold_limits(t);", "")),
    "unknown fields pass": ("bad_input", _edited("fields", "p_body - p_required - p_optional <> '{}'", "false")),
    "money on it is swept": (
        "holding",
        _edited("sweep_unpaid", "desk.payment p WHERE ", "desk.payment p WHERE false AND "),
    ),
    "the caller's role decides the tenant": (
        "tenants",
        _edited("my_tenant", "login = session_user AND active", "tenant_id = 1 LIMIT 1"),
    ),
    "somebody disabled goes on": (
        "staff",
        _edited("my_tenant", "AND active", "") + "; " + _edited("me", "AND active", ""),
    ),
    "a manager manages all": ("staff", _edited("may_manage", "p_theirs = 'clerk'", "true")),
    "any login name": ("staff", _edited("make_login", "IF p_login !~", "IF false AND p_login !~")),
    "clear passwords": ("staff", _edited("make_login", "IF p_verifier !~", "IF false AND p_verifier !~")),
}


def _shipped(kind: str) -> list[list[str]]:
    lines = resource_path("catalogue/18.txt").read_text("utf-8").splitlines()
    return [line.split() for line in lines if line.startswith(f"{kind} ")]


def _triggers() -> dict[str, tuple[str, str]]:
    found = {}
    for _, table, *definition in _shipped("trigger"):
        name = definition[2]
        found[f"no trigger {name}"] = ("log", f"DROP TRIGGER {name} ON desk.{table}")
    return found


def _policies() -> dict[str, tuple[str, str]]:
    found = {}
    for _, table, name, *_rest in _shipped("policy"):
        first = "staff" if name == "role_admin" else "tenants"
        found[f"no policy {name} on {table}"] = (first, f"DROP POLICY {name} ON desk.{table}")
        if name not in ("everyone_reads", "role_admin"):
            found[f"open policy {name} on {table}"] = (first, f"ALTER POLICY {name} ON desk.{table} USING (true)")
    return found


MUTATIONS = {**BY_HAND, **_triggers(), **_policies()}


@pytest.mark.nightly
@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", MUTATIONS)
def test_that_the_suite_turns_red_without(name: str) -> None:
    first, sql = MUTATIONS[name]
    files = [f"tests/db/test_{part}.py" for part in sorted(ORDER, key=lambda part: part != first)]
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "-x",
        "-q",
        "-m",
        "not nightly",
        "-k",
        "not debian",
        *files,
    ]
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"DESK_TEST_MUTATION": sql},
        capture_output=True,
        text=True,
        check=False,
        timeout=800,
    )
    # A failure, not an error of the set-up: SQL that does not even run would prove nothing.
    assert re.search(r"\b[1-9]\d* failed", ended.stdout), f"nobody misses it: {ended.stdout[-600:]}"
