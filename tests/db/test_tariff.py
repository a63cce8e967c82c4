"""The tariff at the referee: what is pinned stays, what is asked is checked, nobody forges a price."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from desk.db.checks.invariants import INVARIANTS
from tests.database import Database
from tests.db.acts import Json, a_day, age, at, cash, hold, on, pending, refused, today, unchanged
from tests.db.rich_tariff import furnish, set_terms

PLATES, GUARDS, GENERATOR, LIGHT = 11, 12, 13, 14


def lines(card: Json, *kinds: str) -> list[tuple[Any, ...]]:
    return [(e["label"], e["quantity"], e["amount_minor"]) for e in card["quote"]["lines"] if e["kind"] in kinds]


def sold(db: Database, **body: Any) -> Json:
    """A hold at the rich tariff with 100 plates and 4 guards."""
    asked = [{"addon": PLATES, "quantity": 100}, {"addon": GUARDS, "quantity": "4"}]
    return hold(db, **{"addons": asked, **body})


def test_that_a_later_tariff_does_not_touch_what_is_pinned(db18: Database) -> None:
    furnish(db18)
    card = sold(db18)
    db18.superuser.execute("UPDATE desk.space SET base_price_minor = 99 WHERE tenant_id = 1")
    db18.superuser.execute("UPDATE desk.addon SET unit_minor = 1, active = false WHERE tenant_id = 1")
    set_terms(db18, policy={"count": "days", "base": "paid", "gives": "money", "steps": [[0, 0]]})
    kept = db18.call("edit_booking", {"booking": card["booking"], "fields": {"event_type": {"was": "", "to": "Haldi"}}})
    for name in ("quote", "total_minor", "deposit_minor", "policy"):
        assert kept[name] == card[name]
    anew = db18.call("requote", on(kept))
    assert anew["total_minor"] < card["total_minor"]
    assert anew["quote"]["revision"] > card["quote"]["revision"]
    assert anew["policy"] == card["policy"]
    assert lines(anew, "addon") == [("Plates", "100", 6_500_000), ("Guards", "4", 560_000)]  # at their pinned rates


def test_that_the_revision_of_the_tariff_rises_with_every_price(db18: Database) -> None:
    def revision() -> int:
        row = db18.superuser.execute("SELECT revision FROM desk.tariff WHERE tenant_id = 1 AND venue_id = 1").fetchone()
        assert row is not None
        return int(row[0])

    before = revision()
    for number, change in enumerate(
        (
            "UPDATE desk.space SET base_price_minor = 1 WHERE tenant_id = 1 AND space_id = 1",
            "UPDATE desk.session SET multiplier_bp = 1 WHERE tenant_id = 1 AND session_id = 1",
            "INSERT INTO desk.addon (tenant_id, venue_id, addon_id, name, unit_minor) VALUES (1, 1, 77, 'Tent', 5)",
            "DELETE FROM desk.addon WHERE addon_id = 77",
            "UPDATE desk.tariff SET round_to_minor = 100, revision = 1 WHERE tenant_id = 1 AND venue_id = 1",
            "UPDATE desk.tax_rate SET rate_bp = 600 WHERE tenant_id = 1",
            "UPDATE desk.tax SET code = '9985' WHERE tenant_id = 1 AND tax_id = 1",
            "UPDATE desk.composite_space SET base_price_minor = 1 WHERE tenant_id = 1 AND composite_id = 1",
            "INSERT INTO desk.tariff_factor (tenant_id, venue_id, factor_id, kind, name, factor_bp, weekdays)"
            " VALUES (1, 1, 77, 'weekend', 'Sundays', 2, '{7}')",
        ),
        start=1,
    ):
        db18.superuser.execute(change.encode())
        assert revision() == before + number, change
    with refused("BK020") as no:
        hold(db18, tariff_revision=before)
    assert no.facts == {"revision": revision()}
    assert hold(db18, tariff_revision=revision())["status"] == "temp_hold"


def test_that_a_discount_has_the_limit_of_the_rank(db18: Database) -> None:
    price = hold(db18)["total_minor"]
    for who, allowed, needs in (("asha", 500, ["manager", "owner"]), ("meera", 2500, ["owner"])):
        for over in ({"percent_bp": allowed + 1}, {"amount_minor": price * allowed // 10_000 + 1}):
            with refused("42501") as no:
                hold(db18, who=who, discount={"reason": "x", **over})
            assert no.facts == {"needs": needs, "limit_bp": allowed}, (who, over)
        for within in ({"percent_bp": allowed}, {"amount_minor": price * allowed // 10_000}):
            made = hold(db18, who=who, discount={"reason": "x", **within})
            assert made["total_minor"] == price - price * allowed // 10_000
    with refused("42501") as no:
        hold(db18, discount={"reason": "x", "percent_bp": 2501})
    assert no.facts["needs"] == ["owner"]
    assert hold(db18, who="omkar", discount={"reason": "a gift", "percent_bp": 10_000})["total_minor"] == 0


def test_that_a_discount_once_given_is_kept_by_a_move_and_not_enlarged_by_a_clerk(db18: Database) -> None:
    card = hold(db18, who="meera", discount={"reason": "a regular", "percent_bp": 2000})
    moved = db18.call("move_booking", on(card, items=[{"space": 2, **at(a_day(db18))}]))
    assert lines(moved, "discount") == [("a regular", "1", -1_200_000)]
    again = db18.call("requote", on(moved))
    assert again["total_minor"] == moved["total_minor"]
    with refused("42501"):
        db18.call("requote", on(again, discount={"reason": "more", "percent_bp": 2001}))
    assert db18.call("requote", on(again, discount=None))["total_minor"] == 6_000_000


def test_that_a_hostile_clerk_cannot_forge_a_price(db18: Database) -> None:
    furnish(db18)
    card = sold(db18)
    body = {"booking": card["booking"], "revision": card["revision"]}
    item = {"space": 1, **at(a_day(db18))}
    with unchanged(db18):
        for forged in (
            {"addons": [{"addon": PLATES, "quantity": 5, "unit_minor": 1}]},
            {"addons": [{"addon": PLATES, "quantity": -5}]},
            {"addons": [{"addon": 1, "quantity": 5}]},  # another venue's
            {"discount": {"reason": "x", "amount_minor": -5}},
            {"quote": {"total_minor": 1}},
            {"total_minor": 1},
            {"items": [{**item, "price_minor": 1}]},
            {"items": [{**item, "multiplier_bp": 1}]},
        ):
            with refused("BK002"):
                hold(db18, **forged)
            if "items" not in forged:
                with refused("BK002"):
                    db18.call("requote", body | forged)
        for statement in (
            "UPDATE desk.tariff SET discount_clerk_bp = 10000",
            "UPDATE desk.addon SET unit_minor = 1",
            "INSERT INTO desk.tax_rate VALUES (1, 2, '2026-01-01', 0)",
            "DELETE FROM desk.tariff_factor",
            "SELECT desk.price_booking(v, '{}', '{}', 1, 'owner', true, 0) FROM desk.venue v",
            "SELECT desk.requantified('{}', 1)",
            "SELECT desk.quote_anew('{}', '{}', '{}')",
        ):
            with refused("42501"):
                db18.as_("asha").execute(statement.encode())


def test_that_not_even_the_owner_of_the_tables_pins_lines_that_do_not_make_the_total(db18: Database) -> None:
    card = hold(db18)
    for change in (
        "total_minor = total_minor - 1, deposit_minor = 0",
        "quote = jsonb_set(quote, '{lines,0,total_minor}', '1')",
        "quote = jsonb_set(quote, '{lines,0,net_minor}', '1')",
        "quote = quote || '{\"total_minor\": 1}'",
        'quote = quote || \'{"currency": "USD"}\'',
        "quote = quote - 'lines'",
    ):
        with refused("BK009"):
            db18.superuser.execute(
                f"UPDATE desk.booking SET {change}, last_event = 'edit' WHERE booking_id = %s".encode(),
                (card["booking"],),
            )


def test_that_a_policy_with_a_hole_and_a_plan_that_is_not_whole_are_refused(db18: Database) -> None:
    good = {"count": "days", "base": "paid", "gives": "money", "steps": [[30, 8000], [0, 0]]}
    wrongs: tuple[Json, ...] = (
        {"steps": [[30, 8000], [15, 5000]]},
        {"steps": []},
        {"steps": [[30, 5000], [0, 8000]]},
        {"steps": [[15, 8000], [30, 5000], [0, 0]]},
        {"steps": [[30, 10_001], [0, 0]]},
        {"count": "weeks"},
        {"gives": "credit"},
        {"credit_months": 3},
        {"more": 1},
    )
    for wrong in wrongs:
        with refused("23514"):
            set_terms(db18, policy=good | wrong)
    first = {"percent_bp": 5000, "from": "booking", "days": 0}
    for plan in (
        [],
        [first],
        [first, first | {"percent_bp": 4999}],
        [{"percent_bp": 10_000, "from": "event", "days": 3}],
    ):
        with refused("23514"):
            set_terms(db18, plan=plan)
    set_terms(db18, policy=good, plan=[first, {"percent_bp": 5000, "from": "event", "months": 1}])
    assert hold(db18)["deposit_minor"] == 3_000_000  # the first part, and nothing is clamped


def test_that_guests_who_make_the_price_are_changed_under_the_revision(db18: Database) -> None:
    furnish(db18)
    card = hold(db18, guests=100, addons=[{"addon": PLATES}])
    assert lines(card, "addon") == [("Plates", "100", 6_500_000)]
    fields = {"guests": {"was": 100, "to": 150}}
    with refused("BK002") as no:
        db18.call("edit_booking", {"booking": card["booking"], "fields": fields})
    assert no.facts["field"] == "revision"
    with refused("BK005"):
        db18.call("edit_booking", {"booking": card["booking"], "fields": fields, "revision": 7})
    db18.superuser.execute("UPDATE desk.addon SET unit_minor = 1")  # today's tariff does not come in
    more = db18.call("edit_booking", {"booking": card["booking"], "fields": fields, "revision": card["revision"]})
    assert lines(more, "addon") == [("Plates", "150", 9_750_000)]
    assert more["total_minor"] - card["total_minor"] == 3_412_500  # 50 plates and 5 %
    with refused("BK002"):
        hold(db18, addons=[{"addon": PLATES}])


def test_that_the_second_change_of_date_costs_a_fee(db18: Database) -> None:
    furnish(db18)
    set_terms(db18, hire_tax_id=None)
    first = cash(db18, pending(db18), 1)
    card, fees = first, []
    for _ in range(3):
        card = db18.call("move_booking", on(card, items=[{"space": 1, **at(a_day(db18))}]), who="meera")
        fees.append(lines(card, "fee"))
    assert fees == [[], [("", "1", 500_001)], [("", "2", 1_000_002)]]
    assert card["moves"] == 3
    held = hold(db18)
    for _ in range(3):  # a hold has not been promised yet
        held = db18.call("move_booking", on(held, items=[{"space": 1, **at(a_day(db18))}]))
    assert (held["moves"], lines(held, "fee")) == (0, [])


def test_that_the_final_bill_of_hall_b_comes_out_after_the_event(db: Database) -> None:
    su = db.superuser
    su.execute("INSERT INTO desk.tax VALUES (1, 2, 'GST on halls', '997212')")
    su.execute("INSERT INTO desk.tax_rate VALUES (1, 2, '2017-07-01', 1800)")
    su.execute("UPDATE desk.space SET base_price_minor = 20000000 WHERE tenant_id = 1 AND space_id = 21")
    su.execute(
        "INSERT INTO desk.addon (tenant_id, venue_id, addon_id, name, unit, unit_minor, rounding, metered, tax_id)"
        " VALUES (1, 3, 31, 'Electricity', 'unit', 2500, 'up', true, 2),"
        " (1, 3, 32, 'Generator', 'hour', 300000, 'up', true, 2),"
        " (1, 3, 33, 'Extra plate', 'plate', 65000, 'exact', true, 1)"
    )
    su.execute("UPDATE desk.tariff SET hire_tax_id = 2 WHERE tenant_id = 1 AND venue_id = 3")
    day = today() - timedelta(days=3)
    late = hold(db, venue=3, space=21, who="meera", when=at(day), override_reason="from paper")
    card = db.call("select_payment", on(late, option="counter_full"), who="meera")
    assert (card["status"], card["total_minor"]) == ("confirmed", 23_600_000)
    su.execute("UPDATE desk.addon SET unit_minor = 1")  # the rates were pinned
    used = [{"addon": 31, "quantity": 412}, {"addon": 32, "quantity": "1.25"}, {"addon": 33, "quantity": 20}]
    billed = db.call("record_actuals", on(card, addons=used))
    assert [(e["net_minor"], e["tax_bp"], e["cgst_minor"], e["sgst_minor"]) for e in billed["quote"]["lines"]] == [
        (20_000_000, 1800, 1_800_000, 1_800_000),
        (1_030_000, 1800, 92_700, 92_700),
        (600_000, 1800, 54_000, 54_000),
        (1_300_000, 500, 32_500, 32_500),
    ]
    quote = billed["quote"]
    assert (quote["net_minor"], quote["cgst_minor"], quote["sgst_minor"]) == (22_930_000, 1_979_200, 1_979_200)
    assert billed["total_minor"] == 26_888_400
    with refused("42501"):
        db.call("record_actuals", on(billed, damage=[{"label": "A door", "amount_minor": 100}]))
    more = db.call("record_actuals", on(billed, damage=[{"label": "A door", "amount_minor": 500_000}]), who="meera")
    assert lines(more, "actual", "damage") == [("A door", "1", 500_000)]  # replaces what was recorded before


def test_that_overtime_is_charged_by_the_begun_step_at_the_pinned_rate(db18: Database) -> None:
    furnish(db18)
    set_terms(db18, hire_tax_id=None)
    card = cash(db18, pending(db18), 1_000_000)
    with refused("BK001"):
        db18.call("record_actuals", on(card, overtime=[{"item": 1, "minutes": 46}]))  # it has not begun
    age(db18, card, starts_at="clock_timestamp() - interval '3 hours'")
    card = db18.call("edit_booking", {"booking": card["booking"], "fields": {"event_type": {"was": "", "to": "Haldi"}}})
    late = db18.call("record_actuals", on(card, overtime=[{"item": 1, "minutes": 46}]))
    assert lines(late, "overrun") == [("Rose Lawn", "2", 666_666)]


def test_that_what_is_overdue_is_found(db18: Database) -> None:
    set_terms(db18, balance_days=30)
    paid = pending(db18, when=at(today() + timedelta(days=29)))
    cash(db18, paid, paid["deposit_minor"])
    later = pending(db18, when=at(today() + timedelta(days=90)))
    cash(db18, later, later["deposit_minor"])

    def overdue(days: int) -> list[Any]:
        asked = "SELECT booking_id::text, open_minor FROM desk.overdue(clock_timestamp() + make_interval(days => %s))"
        return db18.as_("asha").execute(asked, (days,)).fetchall()

    rest = paid["total_minor"] - paid["deposit_minor"]
    assert overdue(0) == []  # due today, and today is not over
    assert overdue(1) == [(paid["booking"], rest)]
    assert len(overdue(61)) == 2


def test_that_a_price_below_what_was_received_is_refused_at_what_made_it_less(db18: Database) -> None:
    furnish(db18)
    card = pending(db18, guests=100, addons=[{"addon": PLATES}])
    card = cash(db18, card, card["total_minor"])
    fewer = {"guests": {"was": 100, "to": 50}}
    edit = {"booking": card["booking"], "fields": fewer, "revision": card["revision"]}
    tries: tuple[tuple[str, str, Json], ...] = (
        ("guests", "edit_booking", edit),
        ("discount", "requote", on(card, discount={"reason": "too late", "percent_bp": 500})),
        ("addons", "requote", on(card, addons=[])),
    )
    for field, command, body in tries:
        with refused("BK009") as no, unchanged(db18):
            db18.call(command, body, who="meera")
        assert (no.facts["field"], no.facts["currency"]) == (field, "INR")
        assert no.facts["due_minor"] < 0


def test_that_a_hold_answers_with_the_card_that_is_read_afterwards(db: Database) -> None:
    furnish(db)
    known = {"id": str(uuid4()), "name": 'Asha "the\\first" मोरे', "phone": "+919822012345", "language": "mr"}
    first = hold(db, customer=known)
    db.call("select_payment", on(first, option="deposit"))
    said = {"event_type": 'O"Hara\\s \n शादी', "note_staff": "{}", "note_customer": "tab\there", "guests": 100}
    set_terms(
        db, plan=[{"percent_bp": 4000, "from": "booking", "days": 0}, {"percent_bp": 6000, "from": "event", "days": 1}]
    )
    day, group = a_day(db), str(uuid4())
    whole = {"composite": 1, **at(day, "10:00", "12:00"), "label": '"Stage"'}
    wishes: list[Json] = [
        {
            "customer": {"id": known["id"]},
            **said,
            "addons": [{"addon": 11}],
            "discount": {"reason": '"', "percent_bp": 100},
        },
        {
            "items": [{"space": 1, **at(day, "16:00", "23:00")}, whole],
            "event_group": group,
            "replaces": first["booking"],
        },
        {},
    ]
    for wish in wishes:
        card = hold(db, **wish)
        assert db.as_("asha").execute("SELECT desk.bookings(%s::uuid[])", ([card["booking"]],)).fetchone() == (card,)


def test_that_a_tariff_always_knows_whether_days_and_meters_make_a_price(db18: Database) -> None:
    day = "1, 1, 1, 'weekend', 'Weekend', 12000, '{6,7}'"
    meter = "'Generator', 'hour', 300000, true FROM generate_series(1, 2)"
    steps = (
        (
            "INSERT INTO desk.tariff_factor (tenant_id, venue_id, factor_id, kind, name, factor_bp, weekdays)"
            f" VALUES ({day})",
            (True, False, False, False),
        ),
        (
            "INSERT INTO desk.addon (tenant_id, venue_id, addon_id, name, unit, unit_minor, metered)"
            f" SELECT 1, 1, 90 + generate_series, {meter}",
            (True, True, False, False),
        ),
        ("UPDATE desk.addon SET active = false WHERE addon_id = 91", (True, True, False, False)),
        ("UPDATE desk.addon SET venue_id = 2 WHERE addon_id = 92", (True, False, False, True)),
        ("UPDATE desk.tariff_factor SET venue_id = 2 WHERE tenant_id = 1 AND venue_id = 1", (False, False, True, True)),
        ("DELETE FROM desk.addon WHERE addon_id > 90", (False, False, True, False)),
        ("UPDATE desk.tariff SET by_day = true, metered = true", (False, False, True, False)),
        ("DELETE FROM desk.tariff_factor WHERE tenant_id = 1 AND venue_id = 2", (False, False, False, False)),
    )
    known = "SELECT by_day, metered FROM desk.tariff WHERE tenant_id = 1 AND venue_id IN (1, 2) ORDER BY venue_id"
    promise = next(one.sql for one in INVARIANTS if "days and meters" in one.name)
    for step, expected in steps:
        db18.superuser.execute(step.encode())
        found = db18.superuser.execute(known.encode()).fetchall()
        assert tuple(value for row in found for value in row) == expected, step
        assert db18.superuser.execute(promise.encode()).fetchone() == (0,)
