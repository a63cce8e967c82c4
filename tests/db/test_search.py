"""Search in one field, and the day's list, as the database answers them."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from desk.domain.ids import BookingId, SpaceId
from desk.domain.lifecycle import Status
from desk.domain.period import Period
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import CreateHold, RecordCash, SelectPayment, WantedItem
from tests.database import Database
from tests.db.acts import a_day, age, at, cash, confirmed, hold, occupy, on, pending
from tests.db.big_house import grow


def someone(name: str, phone: str | None = None) -> dict[str, object]:
    return {"id": str(uuid4()), "name": name, **({"phone": phone} if phone else {})}


def found(db: Database, text: str, who: str = "asha", tenant: int = 1) -> list[tuple[str, str]]:
    """Number and where it was found, best first."""
    rows = db.as_(who, tenant).execute("SELECT booking_no, matched FROM desk.search_bookings(%s)", (text,)).fetchall()
    return [(number, matched) for number, matched in rows]


def test_that_a_booking_is_found_by_its_whole_number_or_its_end(house: Database) -> None:
    number = hold(house)["number"]
    assert found(house, number)[0] == (number, "number")
    assert found(house, number.lower())[0] == (number, "number")
    tail = str(int(number.rsplit("-", 1)[1]))
    assert (number, "number") in found(house, tail.zfill(4))[:1]
    assert (number, "number") in found(house, number[-6:])
    assert found(house, number[:-4] + "9876") == []  # what merely resembles it is another number


@pytest.mark.parametrize("typed", ["9822077001", "98220 77001", "098220-77001", "+91 98220 77001", "77001", "22077"])
def test_that_a_booking_is_found_by_the_phone_however_it_is_typed(house: Database, typed: str) -> None:
    card = hold(house, customer=someone("Lata Gokhale", "+919822077001"))
    assert (card["number"], "phone") in found(house, typed)
    row = house.as_("asha").execute(
        "SELECT phone FROM desk.search_bookings(%s) WHERE booking_no = %s", (typed, card["number"])
    )
    assert row.fetchone() == ("+919822077001",)


@pytest.mark.parametrize(
    "typed", ["Vasundhara Inamdar", "vasund", "inamdar", "Vasundara", "inamdr", "vasundhara imandar"]
)
def test_that_a_booking_is_found_by_the_name_even_with_wrong_letters(house: Database, typed: str) -> None:
    card = hold(house, customer=someone("Vasundhara Inamdar"))
    assert (card["number"], "name") in found(house, typed)


@pytest.mark.parametrize("typed", ["सुनीता कुलकर्णी", "सुनिता कुलकर्णी", "कुलकर्नी", "सुनीत", "कुलकर्णी सुनीता"])
def test_that_a_name_in_devanagari_is_found_even_with_wrong_signs(house: Database, typed: str) -> None:
    card = hold(house, customer=someone("सुनीता कुलकर्णी"))
    assert (card["number"], "name") in found(house, typed)
    other = hold(house, customer=someone("प्रकाश जाधव"))
    assert other["number"] not in [number for number, _ in found(house, typed)]


@pytest.mark.parametrize(("name", "typed"), [("عائشة الخطيب", "الخطيب"), ("عائشة الخطيب", "عائشة"), ("משה לוי", "לוי")])
def test_that_a_name_in_a_script_of_which_the_index_knows_no_letters_is_found(
    house: Database, name: str, typed: str
) -> None:
    card = hold(house, customer=someone(name), note_staff=f"for {name}")
    assert (card["number"], "name") in found(house, typed)


def test_that_events_and_notes_in_devanagari_are_found(house: Database) -> None:
    card = hold(house, event_type="साखरपुडा", note_staff="मंडप पिवळा हवा", note_customer="जेवण शाकाहारी")
    assert (card["number"], "event") in found(house, "साखरपुडा")
    assert (card["number"], "event") in found(house, "साखरपूडा")
    assert (card["number"], "note") in found(house, "पिवळा")
    assert (card["number"], "note") in found(house, "शाकाहरी")


def test_that_digits_typed_in_devanagari_are_digits(house: Database) -> None:
    card = hold(house, customer=someone("Mohini Sathe", "+919822066005"))
    tail = card["number"].rsplit("-", 1)[1]
    to_devanagari = str.maketrans("0123456789", "०१२३४५६७८९")
    for typed in ("9822066005", "98220 66005", "66005"):
        assert (card["number"], "phone") in found(house, typed.translate(to_devanagari))
    assert (card["number"], "number") in found(house, tail.translate(to_devanagari))


def test_that_a_booking_is_found_by_its_event_and_its_notes(house: Database) -> None:
    card = hold(house, event_type="Upanayanam", note_staff="Generator from Jagtap, marigolds", note_customer="Veg only")
    assert (card["number"], "event") in found(house, "upanayan")
    assert (card["number"], "event") in found(house, "upanaynam")
    assert (card["number"], "note") in found(house, "jagtap")
    assert (card["number"], "note") in found(house, "marigould")


def test_that_the_number_comes_before_the_phone_and_a_name_before_what_resembles_it(house: Database) -> None:
    exact = hold(house, customer=someone("Sharmila Tope"))
    near = hold(house, customer=someone("Sharmili Topare"))
    numbers = [number for number, _ in found(house, "Sharmila Tope")]
    assert numbers[0] == exact["number"]
    assert near["number"] in numbers
    tail = exact["number"].rsplit("-", 1)[1]
    phone = hold(house, customer=someone("Someone Else", f"+91982200{tail}"))
    ranked = [number for number, _ in found(house, tail)]
    assert ranked.index(exact["number"]) < ranked.index(phone["number"])


def test_that_cancelled_bookings_are_found_after_live_ones(house: Database) -> None:
    dead = hold(house, customer=someone("Padmakar Wagle"))
    house.call("cancel", on(dead))
    live = hold(house, customer=someone("Padmakar Wagle"))
    assert [number for number, _ in found(house, "padmakar wagle")][:2] == [live["number"], dead["number"]]


def test_that_no_other_business_is_searched(house: Database) -> None:
    card = hold(house, customer=someone("Tenantless Secret", "+919822088002"), note_staff="quarterdeck")
    for typed in ("Tenantless Secret", "9822088002", "quarterdeck", card["number"]):
        assert found(house, typed)
        assert found(house, typed, tenant=2) == []


@pytest.mark.parametrize(
    "typed", ["", " ", "a", "%", "__", "%%%", "\\", "'; --", "🎉🎉", "ا" * 500, "9" * 79, "0", "000000"]
)
def test_that_odd_texts_find_nothing_and_break_nothing(house: Database, typed: str) -> None:
    assert found(house, typed) == []


def test_that_at_most_thirty_are_found(house: Database) -> None:
    for _ in range(32):
        hold(house, customer=someone("Bahulkar Samaj"))
    assert len(found(house, "bahulkar")) == 30


def test_that_a_common_word_is_found_around_now_and_a_rare_one_however_long_ago(db18: Database) -> None:
    """The years of a busy house: weddings are one in five, and whatever is looked for by trigrams is rare."""
    grow(db18, 4_000, spaces=5)
    with db18.superuser.transaction():
        db18.superuser.execute("SET LOCAL session_replication_role = replica")
        db18.superuser.execute(
            "UPDATE desk.booking SET note_staff = 'Quarterdeck, twice' WHERE tenant_id = 1"
            " AND starts_at = (SELECT min(starts_at) FROM desk.booking) AND booking_no LIKE '%-0000000'"
        )
    clerk = db18.as_("asha")

    def days_away(typed: str) -> list[float]:
        away = "SELECT abs(extract(epoch FROM starts_at - now())) / 86400, matched FROM desk.search_bookings(%s)"
        return [float(days) for days, _ in clerk.execute(away, (typed,)).fetchall()]

    for common in ("wedding", "wedd", "we", "patil", "par-"):
        assert len(days_away(common)) == 30
        assert max(days_away(common)) < 20, common
    for rare in ("quarterdeck", "quartredeck", "qu", "0000000"):
        assert max(days_away(rare)) > 150, rare
    year = str(found(db18, "0000000")[0][0])[:8]
    assert len(found(db18, f"{year}-000")) == 30
    assert {number[:8] for number, _ in found(db18, f"{year}-000")} == {year}


def test_that_the_search_uses_the_indexes(db18: Database) -> None:
    for name in ("booking_words_ix", "customer_name_ix", "customer_phone_ix"):
        assert db18.superuser.execute("SELECT 1 FROM pg_indexes WHERE indexname = %s", (name,)).fetchone()
    db18.superuser.execute("SET enable_seqscan = off")
    plan = db18.superuser.execute(
        "EXPLAIN SELECT 1 FROM desk.booking b WHERE desk.booking_words(b.booking_no, b.event_type, b.note_staff,"
        " b.note_customer) OPERATOR(ext.%>) 'jagtap'"
    ).fetchall()
    assert "booking_words_ix" in str(plan)


# ---- through the desk ------------------------------------------------------------------------------------------------


def _today(desk: Desk) -> list[tuple[str, str]]:
    now = datetime.now(UTC)
    day = Period(now - timedelta(hours=12), now + timedelta(hours=30))  # past the venue's midnight
    return [(entry.kind, entry.booking.number) for entry in desk.reader.today(day)]


def test_that_a_hit_carries_what_the_list_shows(house: Database, db18: Database, sign_in) -> None:
    day = a_day(db18)
    card = hold(db18, when=at(day), customer=someone("Mangesh Rane", "+919822099003"), event_type="Haldi", guests=120)
    (hit,) = sign_in().reader.search_bookings("mangesh")
    assert (hit.number, hit.customer, hit.phone) == (card["number"], "Mangesh Rane", "+919822099003")
    assert (hit.event_type, hit.guests, hit.status, hit.items) == ("Haldi", 120, Status.TEMP_HOLD, 1)
    assert (hit.space_id, hit.composite_id, hit.matched) == (1, None, "name")
    assert hit.period.start.isoformat() == f"{day}T10:30:00+00:00"


def test_that_today_lists_holds_payments_functions_and_money_left_on_cancelled_bookings(
    db18: Database, sign_in
) -> None:
    held = hold(db18)
    due = pending(db18)
    age(db18, due, payment_due_at="clock_timestamp() - interval '1 hour'")
    later = pending(db18)
    age(db18, later, payment_due_at="clock_timestamp() + interval '3 days'")
    paid = confirmed(db18)
    db18.call("cancel", on(paid))
    moved = {}
    for kind, space, shift in (("arrival", 1, "2 hours"), ("running", 2, "-2 hours")):
        card = moved[kind] = confirmed(db18, kind=(1, space, "deposit"))
        with db18.superuser.transaction():
            db18.superuser.execute("SET LOCAL session_replication_role = replica")
            for table, forget in (("booking", ", owing_from = DEFAULT"), ("booking_item", "")):
                db18.superuser.execute(
                    f"UPDATE desk.{table} SET starts_at = clock_timestamp() + %s::interval,"
                    f" ends_at = clock_timestamp() + interval '4 hours'{forget} WHERE booking_id = %s",
                    (shift, card["booking"]),
                )
            occupy(db18, card["booking"], shift, "4 hours")
    assert set(_today(sign_in())) == {
        ("hold", held["number"]),
        ("due", due["number"]),
        ("unapplied", paid["number"]),
        ("arrival", moved["arrival"]["number"]),
        ("running", moved["running"]["number"]),
        *(("due", card["number"]) for card in moved.values()),  # due on the day of the booking
    }


def test_that_a_lapsed_hold_is_no_task_and_money_that_is_due_is_said(db18: Database, sign_in) -> None:
    age(db18, hold(db18), hold_expires_at="clock_timestamp() - interval '1 second'")
    due = pending(db18)
    age(db18, due, payment_due_at="clock_timestamp() + interval '1 hour'")
    cash(db18, due, 1000)
    desk = sign_in()
    (entry,) = desk.reader.today(Period(datetime.now(UTC), datetime.now(UTC) + timedelta(hours=2)))
    assert (entry.kind, entry.booking.due.minor) == ("due", due["total_minor"] - 1000)


def test_that_several_stretches_read_as_one_long_one_would(sign_in) -> None:
    desk = sign_in()
    begin = datetime.now(UTC).replace(microsecond=0) + timedelta(days=40)
    for n in range(6):
        start = (begin + timedelta(days=10 * n)).replace(hour=6, minute=0, second=0)
        item = WantedItem(period=Period(start, start + timedelta(hours=4)), space_id=SpaceId(1 + n % 3))
        wish = CreateHold(booking_id=BookingId(uuid4()), venue_id=desk.house.venues[0].id, items=(item,))
        card = desk.carry_out(wish, new_key()).booking
        assert card is not None
        if n == 0:
            chosen = SelectPayment(booking_id=card.id, revision=card.revision, option="deposit")
            desk.carry_out(chosen, new_key())
            desk.carry_out(RecordCash(booking_id=card.id, amount=card.deposit), new_key())
    whole = Period(begin - timedelta(days=2), begin + timedelta(days=70))
    stretches = [
        Period(begin + timedelta(days=10 * n - 1), begin + timedelta(days=10 * n + 2)) for n in (4, 0, 1, 2, 3, 5)
    ]
    every = {space: periods for space, periods in desk.reader.busy(whole).items() if periods}
    assert desk.reader.busy_within(stretches) == every
    assert desk.reader.busy_within(stretches[:2], [SpaceId(2)]) == {SpaceId(2): every[SpaceId(2)][1:]}
