"""That the function behind a booking's and an item's constraint refuses what does not fit, by the name of the part."""

import psycopg
import pytest

from tests.database import Database
from tests.db.acts import confirmed, hold, on

_BOOKING = {
    "guests = 0": "booking_guests",
    "ends_at = starts_at": "booking_period",
    "occupied_until = ends_at - interval '1 s'": "booking_period",
    "deposit_minor = total_minor + 1": "booking_deposit_within_total",
    "hold_expires_at = NULL": "booking_hold_has_end",
    "status = 'expired'": "booking_hold_has_end",
    "payment_option = 'later'": "booking_payment_option",
    "status = 'pending', hold_expires_at = NULL, payment_option = 'deposit'": "booking_pending_has_due",
    "status = 'pending', hold_expires_at = NULL, payment_due_at = starts_at": "booking_pending_has_due",
    "status = 'confirmed', hold_expires_at = NULL, confirmed_at = starts_at": "booking_confirmed_by_whom",
    "status = 'completed', hold_expires_at = NULL, confirmed_by = 'x'": "booking_confirmed_by_whom",
    "in_series = true": "booking_series_has_group",
    "arrived_at = starts_at, no_show_at = starts_at": "booking_came_or_not",
    "left_at = starts_at": "booking_left_after_arriving",
    "arrived_at = ends_at, left_at = starts_at": "booking_left_after_arriving",
    "moves = -1": "booking_moves",
    "cash_discount_bp = 10000": "booking_cash_discount_bounds",
    "cash_discount_bp = -1": "booking_cash_discount_bounds",
}
_ITEM = {
    "item_no = 0": "booking_item_no",
    "item_no = 51": "booking_item_no",
    "space_id = NULL": "booking_item_one_thing",
    "composite_id = 1": "booking_item_one_thing",
    "ends_at = starts_at": "booking_item_period",
}


def test_that_a_row_whose_parts_do_not_fit_is_refused_by_the_parts_name_even_with_every_trigger_off(
    db: Database,
) -> None:
    hold(db)
    changes = [("booking", change, name) for change, name in _BOOKING.items()]
    changes += [("booking_item", change, name) for change, name in _ITEM.items()]
    db.superuser.execute("SET session_replication_role = replica")
    for table, change, name in changes:
        with pytest.raises(psycopg.errors.CheckViolation) as no:
            db.superuser.execute(f"UPDATE desk.{table} SET {change}".encode())
        assert (no.value.diag.constraint_name, no.value.diag.table_name) == (name, table), change


def test_that_a_booking_keeps_the_moment_it_came_to_its_end_whatever_changes_later(db: Database) -> None:
    card = confirmed(db)
    ended = "SELECT gone_at, changed_at FROM desk.booking WHERE booking_id = %s"
    assert db.superuser.execute(ended, (card["booking"],)).fetchone()[0] is None  # type: ignore[index]
    db.call("admin_cancel", on(card, reason="moved away", refund_minor=0), who="meera")
    first = db.superuser.execute(ended, (card["booking"],)).fetchone()
    db.superuser.execute("SET ROLE desk_schema")
    change = "UPDATE desk.booking SET last_event = 'refund', last_change = '{}' WHERE booking_id = %s"
    db.superuser.execute(change, (card["booking"],))
    later = db.superuser.execute(ended, (card["booking"],)).fetchone()
    assert first is not None
    assert later is not None
    assert first[0] == first[1] == later[0] < later[1]
