"""The guards as the database's own catalogue states them: equal to what is shipped, and shaped as intended."""

from uuid import uuid4

import pytest
import sqlalchemy as sa

from desk.db.checks import invariants
from desk.db.connection import engine_for
from desk.db.schema import catalogue
from tests.database import Database
from tests.db.acts import Json, a_day, at, confirmed, hold, past

STAFF_MAY = {  # functions by the group whose members may execute them; all others belong to the functions alone
    "staff": {"api_version", "identity", "keeping", "my_tenant"},
    "clerk": {
        "add_customer",
        "settings",
        "save_setting",
        "drop_setting",
        "admin_cancel",
        "blackouts",
        "block_space",
        "bounce_payment",
        "clear_payment",
        "open_drawer",
        "close_day",
        "day_so_far",
        "move_cash",
        "count_drawer",
        "hand_over_drawer",
        "close_drawer",
        "drawer_now",
        "declare_payment",
        "deposit_payment",
        "dispute_cash",
        "apply_unapplied",
        "approve_refund",
        "cancel_payment_request",
        "pay_refund",
        "reject_refund",
        "request_refund",
        "return_deposit",
        "start_payment",
        "offer_provider",
        "verify_cash",
        "void_payment",
        *("issue_document", "count_print", "void_document", "papers"),
        *("overdue_balances", "payments_due", "payable"),
        *("use_credit", "credits", "pay_commission", "commissions", "hand_out_tips", "record_settlement"),
        *("messages", "save_template", "save_rule", "resend_message", "decide_message", "set_message_provider"),
        *("opt_out", "request_otp", "otp_check"),
        "accept_settlement",
        "board",
        "booked",
        "bookings",
        "busy",
        "cancel",
        "choose_profile",
        "closures",
        "create_hold",
        "create_series",
        "customers",
        "drop_closure",
        "edit_booking",
        "edit_customer",
        "extend_hold",
        "find_customers",
        *("import_bookings", "import_days"),
        "group_bookings",
        "likely_duplicates",
        "manual_confirm",
        "merge_customers",
        "mark_booking",
        "move_booking",
        "plan_closure",
        "overdue",
        "record_actuals",
        "requote",
        "record_cash",
        "remove_days",
        "search_bookings",
        "select_payment",
        "settle_request",
        "staff_create",
        "staff_disable",
        "staff_password",
        "unblock_space",
        "undo_move",
        "write_date_note",
    },
    "worker": {
        *(
            "claim_messages",
            "begin_message",
            "accept_message",
            "finish_message",
            "message_worker_here",
            "hold_provider",
        ),
        *("sweep_messages", "sweep_dues", "papers"),
        "claim_payments",
        "claim_refunds",
        "keep_cursor",
        "look_soon",
        "payment_delayed",
        "payment_made",
        "payments_due",
        "payment_refused",
        "payment_seen",
        "provider_cursor",
        "refund_delayed",
        "refund_refused",
        "refund_seen",
        "settlement_seen",
        "sweep_completed",
        "sweep_credits",
        "sweep_holds",
        "sweep_requests",
        "sweep_unpaid",
        *("tell_backup", "raise_alert", "clear_alert"),
    },
}


@pytest.fixture
def connection(house: Database):
    engine = engine_for(house.superuser_url, lanes=1)
    with engine.connect() as opened:
        yield opened
    engine.dispose()


def test_that_the_catalogue_is_the_one_that_is_shipped(connection: sa.Connection) -> None:
    assert catalogue.differences(connection) == []


def test_that_a_clerk_sees_the_same_guards_and_whole_promises(house: Database) -> None:
    confirmed(house)
    past(house)
    for login in ("asha", "worker"):
        engine = engine_for(house.url(login), lanes=1)
        with engine.connect() as opened:
            assert catalogue.differences(opened) == []
            assert invariants.broken(opened) == []
        engine.dispose()


def test_that_every_table_has_row_level_security(house: Database) -> None:
    found = house.superuser.execute(
        "SELECT relname FROM pg_class WHERE relnamespace = 'desk'::regnamespace AND relkind IN ('r', 'p') AND NOT"
        " relrowsecurity"
    ).fetchall()
    assert found == []


def test_that_nothing_is_open_to_everybody(house: Database) -> None:
    found = house.superuser.execute(
        "SELECT p.oid::regprocedure::text FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a"
        " WHERE p.pronamespace = 'desk'::regnamespace AND a.grantee = 0 UNION ALL"
        " SELECT c.relname FROM pg_class c, aclexplode(c.relacl) a WHERE c.relnamespace = 'desk'::regnamespace AND"
        " a.grantee = 0"
        " UNION ALL SELECT nspname FROM pg_namespace n, aclexplode(n.nspacl) a WHERE a.grantee = 0 AND nspname IN"
        " ('desk', 'ext', 'public')"
        " UNION ALL SELECT datname FROM pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a"
        " WHERE a.grantee = 0 AND datname = current_database()"
    ).fetchall()
    assert found == []


def test_that_staff_execute_exactly_the_commands_and_reads(house: Database) -> None:
    for group, own in STAFF_MAY.items():
        found = house.superuser.execute(
            "SELECT p.proname FROM pg_proc p, aclexplode(p.proacl) a WHERE p.pronamespace = 'desk'::regnamespace AND"
            " a.grantee = %s::regrole",
            (f"desk_{group}",),
        ).fetchall()
        assert {name for (name,) in found} == own


# triggers that fire at once and only for what our own functions write, under the path of these
INHERIT = {"guard_new_booking", "after_new_booking", "after_booking", "tell_bookings", "remember_price", "after_row"}


def test_that_only_a_function_of_ours_fires_a_trigger_without_a_path_of_its_own(house: Database) -> None:
    found = house.superuser.execute(
        "SELECT p.proname, t.tgrelid::regclass::text, t.tgtype & 28, t.tgdeferrable FROM pg_trigger t"
        " JOIN pg_proc p ON p.oid = t.tgfoid WHERE p.proname = ANY (%s)",
        (list(INHERIT),),
    ).fetchall()
    assert {name for name, *_ in found} == INHERIT
    inserted, updated = 4, 16
    tables = ("desk.booking", "desk.payment", "desk.document")
    assert {(table, when, deferrable) for _, table, when, deferrable in found} == {
        (table, when, False) for table in tables for when in (inserted, updated)
    }
    writers = house.superuser.execute(
        "SELECT rolname, t FROM pg_roles, unnest(%s::text[]) t WHERE has_table_privilege(oid, t, 'insert, update')"
        " AND NOT rolsuper AND rolname !~ '^pg_'",
        (list(tables),),
    ).fetchall()
    assert set(writers) == {("desk_schema", table) for table in tables}


def test_that_whatever_staff_may_call_runs_as_its_owner_with_a_fixed_path(house: Database) -> None:
    found = house.superuser.execute(
        "SELECT proname, prosecdef OR provolatile = 'i', proconfig[1], pg_get_userbyid(proowner),"
        " has_function_privilege('desk_owner', oid, 'execute')"
        " OR has_function_privilege('desk_worker', oid, 'execute') AS open, prorettype = 'trigger'::regtype, prosecdef"
        " FROM pg_proc WHERE pronamespace = 'desk'::regnamespace"
    ).fetchall()
    assert {name for name, *_, trigger, _ in found if trigger} >= INHERIT
    for name, definer, path, owner, is_open, trigger, secdef in found:
        if is_open or secdef or (trigger and name not in INHERIT):
            assert path == "search_path=pg_catalog, pg_temp", name
        if is_open:
            assert definer, name
        assert owner in ("desk_schema", "desk_role_admin"), name
    admins = {row[0] for row in found if row[3] == "desk_role_admin"}
    assert admins == {
        "alter_login",
        "check_verifier",
        "end_sessions",
        "free_hints",
        "make_login",
        "may_manage",
        "staff_create",
        "staff_disable",
        "staff_password",
    }


def test_that_the_owners_are_members_of_nothing_and_log_in_nowhere(house: Database) -> None:
    for role in (
        "desk_schema",
        "desk_role_admin",
        "desk_backup",
        "desk_staff",
        "desk_clerk",
        "desk_manager",
        "desk_owner",
        "desk_worker",
    ):
        found = house.superuser.execute(
            "SELECT rolcanlogin, rolsuper, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = %s", (role,)
        ).fetchone()
        assert found == (False, False, role == "desk_role_admin", role == "desk_backup")
    found = house.superuser.execute(
        "SELECT count(*) FROM pg_auth_members WHERE member = 'desk_schema'::regrole"
    ).fetchone()
    assert found == (0,)


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE desk.occupancy DROP CONSTRAINT no_booking_overlap",
        "ALTER TABLE desk.booking DISABLE TRIGGER booking_guard",
        "ALTER TABLE desk.booking DISABLE TRIGGER ALL",
        "DROP POLICY same_tenant ON desk.customer",
        "ALTER POLICY same_tenant ON desk.customer USING (true)",
        "ALTER TABLE desk.customer DISABLE ROW LEVEL SECURITY",
        "GRANT UPDATE ON desk.booking TO desk_clerk",
        "GRANT UPDATE (guests) ON desk.booking TO desk_clerk",
        "GRANT EXECUTE ON FUNCTION desk.lapse_holds TO PUBLIC",
        "ALTER FUNCTION desk.create_hold SET search_path = public",
        "ALTER FUNCTION desk.create_hold SECURITY INVOKER",
        "ALTER FUNCTION desk.my_tenant OWNER TO desk_role_admin",
        "CREATE OR REPLACE FUNCTION desk.may_manage(p_mine text, p_theirs text) RETURNS boolean LANGUAGE sql"
        " IMMUTABLE AS $$ SELECT true $$",
        "INSERT INTO desk.transition VALUES ('expired', 'cancel', 'confirmed', '{clerk}')",
        "UPDATE desk.transition SET actors = '{clerk,manager,owner,system}' WHERE event = 'manual_confirm'",
        "DROP INDEX desk.booking_hold_ix",
        "CREATE VIEW desk.everybody AS SELECT * FROM desk.customer",
        "CREATE FUNCTION desk.back_door() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
        "GRANT CONNECT ON DATABASE {database} TO PUBLIC",
        "GRANT CREATE ON SCHEMA public TO PUBLIC",
        "ALTER TABLE desk.booking DROP CONSTRAINT booking_is_whole",
        "ALTER DOMAIN desk.minor DROP CONSTRAINT minor_not_negative",
        "ALTER TABLE desk.staff OWNER TO desk_role_admin",
    ],
)
def test_that_the_doctor_sees_a_guard_that_was_touched(house: Database, connection: sa.Connection, change: str) -> None:
    with connection.execution_options(isolation_level="READ COMMITTED").begin() as step:
        connection.exec_driver_sql(change.replace("{database}", str(house.superuser_url.database)))
        assert catalogue.differences(connection) != []
        step.rollback()


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("a space is never taken twice", "UPDATE desk.occupancy SET space_id = 1"),
        (
            "occupancy says what its booking or blackout says",
            "UPDATE desk.occupancy SET status = 'pending' WHERE booking_id IS NOT NULL",
        ),
        (
            "every item occupies its spaces, whole",
            "DELETE FROM desk.occupancy WHERE ctid = (SELECT min(ctid) FROM desk.occupancy)",
        ),
        (
            "buffers are kept towards strangers",
            "UPDATE desk.occupancy SET during = tstzrange(lower(during), upper(during) + interval '1 minute'),"
            " ends_at = ends_at + interval '1 minute'",
        ),
        ("a booking spans its items", "UPDATE desk.booking SET ends_at = starts_at + interval '1 minute'"),
        ("every blackout covers its whole time", "UPDATE desk.blackout SET ends_at = ends_at + interval '1 minute'"),
        (
            "every revision of a booking has its event, and the last one is the booking",
            "DELETE FROM desk.booking_event WHERE rev = 2",
        ),
        ("every history is legal", "UPDATE desk.booking_event SET event = 'complete_event' WHERE rev = 2"),
        (
            "booking numbers have no gap",
            "UPDATE desk.booking SET booking_no = 'PAR-2026-0999' WHERE ctid = (SELECT min(ctid) FROM desk.booking)",
        ),
        (
            "numbers of receipts and papers have no gap",
            "UPDATE desk.counter SET last_no = last_no + 1 WHERE series = 'paper:R'",
        ),
        (
            "nobody paid more than the price, nor in another currency",
            "UPDATE desk.ledger_entry SET amount_minor = amount_minor * 10000",
        ),
        ("every payment has its event", "UPDATE desk.booking_event SET change = '{}'"),
        (
            "nothing is confirmed without money, a manager or a venue that confirms at once",
            "DELETE FROM desk.ledger_entry",
        ),
        ("every journal has two lines or more that sum to zero", "DELETE FROM desk.ledger_entry WHERE line = 1"),
        (
            "every payment that was received is in the ledger, and nothing else is",
            "UPDATE desk.payment SET amount_minor = amount_minor + 1",
        ),
        (
            "what narrows down who owes, and what a day's report holds, leaves nothing out",
            "UPDATE desk.journal SET closed = true",
        ),
        ("every step of a payment is in its history, and legal", "UPDATE desk.payment SET state = 'voided'"),
        ("every step of a refund is in its history, and legal", "UPDATE desk.refund SET state = 'sent'"),
        ("no refund is more than its payment", "UPDATE desk.refund SET amount_minor = amount_minor * 1000000"),
        (
            "every refund is in the ledger, and nothing else is",
            "UPDATE desk.refund SET amount_minor = amount_minor - 1",
        ),
        (
            "what is held for others, or owed by them, is never less than nothing",
            "UPDATE desk.ledger_entry SET account = 'security', amount_minor = -amount_minor",
        ),
        (
            "every entry names whom it is for, where its account asks for it",
            "UPDATE desk.ledger_entry SET subject = gen_random_uuid()",
        ),
    ],
)
def test_that_each_promise_is_missed_when_it_is_broken(
    house: Database, connection: sa.Connection, name: str, damage: str
) -> None:
    booked = confirmed(house)
    refund_of(house, booked)
    hold(house, space=2)
    _closure(house)
    assert name in [invariant.name for invariant in invariants.INVARIANTS]
    with connection.execution_options(isolation_level="READ COMMITTED").begin() as step:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        if "space_id" in damage:
            connection.exec_driver_sql("ALTER TABLE desk.occupancy DROP CONSTRAINT no_booking_overlap")
            damage = (
                "UPDATE desk.occupancy SET space_id = 1, during = '[2027-01-01, 2027-01-02)',"
                " starts_at = '2027-01-01', ends_at = '2027-01-02'"
            )
        connection.exec_driver_sql(damage)
        assert name in [broken for broken, _, _ in invariants.broken(connection)]
        step.rollback()
    assert invariants.broken(connection) == []


def refund_of(db: Database, card: Json) -> None:
    body = {"booking": card["booking"], "amount_minor": 100, "currency": "INR", "reason": "x", "override_reason": "y"}
    db.call("request_refund", body, who="meera")


def _closure(db: Database) -> None:
    db.call(
        "block_space",
        {"blackout": str(uuid4()), "venue": 1, "spaces": [3], "reason": "paint", **at(a_day(db))},
        who="meera",
    )
