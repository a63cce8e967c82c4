"""Which item of a wish gets alternatives, and what counts as taken while they are looked for."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import cast
from uuid import uuid4

import pytest

from desk.domain.availability import is_free
from desk.domain.errors import NotFound, Unavailable
from desk.domain.ids import BookingId, SpaceId, VenueId
from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.domain.period import Period
from desk.domain.quote import place_of
from desk.domain.session import session_period
from desk.usecases.alternatives import offer_alternatives
from desk.usecases.commands import CreateHold, MoveBooking, WantedItem
from desk.usecases.ports import Reader
from desk.usecases.results import Bar, BookingCard, House
from tests.domain.halls import BOTH, DAY, DINING, EVENING, HALL, HOUR, KOLKATA, LAWN, VENUE, at

NOW = at("2027-02-01 12:00")
SUNDAY = datetime(2027, 2, 14).date()
TONIGHT = session_period(EVENING, SUNDAY, KOLKATA)
ELSEWHERE = replace(VENUE, id=VenueId(2), name="Elsewhere", spaces=(), composites=())
HOUSE = House(venues=(ELSEWHERE, VENUE))


@dataclass
class Calendar:
    """The read side over a few occupied periods; remembers what was read."""

    taken: dict[SpaceId, list[Period]] = field(default_factory=dict)
    booked: BookingCard | None = None
    reads: list[tuple[Period, tuple[SpaceId, ...]]] = field(default_factory=list)

    def busy(self, period: Period, spaces: Sequence[SpaceId] | None = None) -> dict[SpaceId, list[Period]]:
        self.reads.append((period, tuple(spaces or ())))
        return {space: [p for p in self.taken.get(space, []) if p.overlaps(period)] for space in spaces or self.taken}

    def booking(self, booking_id: BookingId) -> BookingCard:
        if self.booked is None or self.booked.id != booking_id:
            raise NotFound(what="booking")
        return self.booked


def item(space_id: SpaceId | None = None, period: Period = TONIGHT, **more) -> WantedItem:
    return WantedItem(period=period, space_id=space_id, session_id=EVENING.id, **more)


def hold(*items: WantedItem, guests: int | None = None) -> CreateHold:
    return CreateHold(booking_id=BookingId(uuid4()), venue_id=VENUE.id, items=items, guests=guests)


def offered(calendar: Calendar, command: CreateHold | MoveBooking, now: datetime = NOW):
    return offer_alternatives(cast(Reader, calendar), HOUSE, command, now)


def a_booking(space_id: SpaceId, period: Period, guests: int | None = None) -> BookingCard:
    nothing = Money(0, "INR")
    bar = Bar(
        space_id=space_id,
        period=period,
        occupied=period.with_buffers(HALL.setup, HALL.teardown),
        status=Status.PENDING,
        revision=1,
        title="Asha Rao",
        number="SM-2027-0042",
        booking_id=BookingId(uuid4()),
    )
    return BookingCard(
        id=cast(BookingId, bar.booking_id),
        number=bar.number,
        venue_id=VENUE.id,
        status=Status.PENDING,
        revision=1,
        event_type="wedding",
        guests=guests,
        customer=None,
        items=(),
        bars=(bar,),
        total=nothing,
        deposit=nothing,
        received=nothing,
        note_staff="",
        note_customer="",
        created_at=NOW,
        created_by="asha",
        changed_at=NOW,
        changed_by="asha",
    )


def test_that_what_is_busy_is_read_once_for_the_venue_and_far_enough():
    calendar = Calendar(taken={HALL.id: [TONIGHT]})
    offers = offered(calendar, hold(item(HALL.id)))
    assert [offer.why for offer in offers] == ["same space, shifted", "same session, another day", "another space"]
    ((period, spaces),) = calendar.reads
    assert spaces == (HALL.id, LAWN.id, DINING.id)
    # Two weeks, and the hall's buffers beyond them.
    assert period.start <= TONIGHT.start - 14 * DAY - HOUR
    assert period.end >= TONIGHT.end + 14 * DAY + HOUR


def test_that_a_composite_space_counts_as_taken_by_any_of_its_parts():
    calendar = Calendar(taken={DINING.id: [TONIGHT]})
    offers = offered(calendar, hold(item(composite_id=BOTH.id)))
    assert [(o.composite_id, o.space_id) for o in offers] == [(BOTH.id, None), (BOTH.id, None), (None, LAWN.id)]
    assert all(is_free(VENUE, BOTH, o.period, calendar.taken) for o in offers if o.composite_id)


def test_that_the_item_that_is_not_free_gets_the_alternatives():
    calendar = Calendar(taken={DINING.id: [TONIGHT]})
    offers = offered(calendar, hold(item(LAWN.id), item(DINING.id)))
    assert offers[0].space_id == DINING.id


def test_that_no_offer_takes_what_another_item_of_the_same_wish_needs():
    calendar = Calendar(taken={DINING.id: [TONIGHT]})
    offers = offered(calendar, hold(item(DINING.id), item(LAWN.id), item(HALL.id), guests=100))
    assert {offer.space_id for offer in offers} == {DINING.id}
    tomorrow = replace(item(HALL.id), period=TONIGHT.shifted(DAY))
    offers = offered(Calendar(taken={HALL.id: [TONIGHT]}), hold(item(HALL.id), tomorrow))
    assert TONIGHT.shifted(DAY) not in {offer.period for offer in offers if offer.space_id == HALL.id}


def test_that_the_number_of_guests_decides_which_space_is_large_enough():
    calendar = Calendar(taken={HALL.id: [TONIGHT]})
    assert offered(calendar, hold(item(HALL.id), guests=150))[-1].space_id == DINING.id
    assert offered(calendar, hold(item(HALL.id), guests=300))[-1].space_id == LAWN.id


def test_that_a_moving_booking_does_not_stand_in_its_own_way():
    booked = a_booking(HALL.id, TONIGHT, guests=150)
    wanted = TONIGHT.shifted(DAY)
    taken = [booked.bars[0].occupied, wanted]
    calendar = Calendar(taken={HALL.id: taken}, booked=booked)
    move = MoveBooking(booking_id=booked.id, revision=1, items=(item(HALL.id, wanted),))
    offers = offered(calendar, move)
    assert offers[-1].space_id == DINING.id  # the booking's own guests count
    later = replace(move, items=(item(HALL.id, TONIGHT.shifted(-DAY)),))
    in_the_way = Calendar(taken={HALL.id: [booked.bars[0].occupied, TONIGHT.shifted(-DAY)]}, booked=booked)
    assert TONIGHT in {offer.period for offer in offered(in_the_way, later)}


def test_that_the_venue_of_a_move_is_found_by_its_composite_space_too():
    booked = a_booking(HALL.id, TONIGHT.shifted(5 * DAY))
    calendar = Calendar(taken={HALL.id: [TONIGHT]}, booked=booked)
    offers = offered(calendar, MoveBooking(booking_id=booked.id, revision=1, items=(item(composite_id=BOTH.id),)))
    assert offers[0].composite_id == BOTH.id


def test_that_nothing_unknown_is_searched():
    calendar = Calendar()
    with pytest.raises(NotFound):
        offered(calendar, hold(item(SpaceId(99))))
    with pytest.raises(NotFound):
        offered(calendar, replace(hold(item(HALL.id)), venue_id=VenueId(99)))
    with pytest.raises(NotFound):
        offered(calendar, MoveBooking(booking_id=BookingId(uuid4()), revision=1, items=(item(SpaceId(99)),)))
    with pytest.raises(NotFound):  # a space of this business, but of another venue
        offered(calendar, replace(hold(item(HALL.id)), venue_id=ELSEWHERE.id))


def test_that_a_lost_server_is_told_as_such():
    class Lost(Calendar):
        def busy(self, period: Period, spaces: Sequence[SpaceId] | None = None) -> dict[SpaceId, list[Period]]:
            raise Unavailable

    with pytest.raises(Unavailable):
        offered(Lost(), hold(item(HALL.id)))


def test_that_the_clock_of_this_pc_counts_where_no_other_is_given():
    past = session_period(EVENING, datetime.now(UTC).date() - timedelta(days=2), KOLKATA)
    calendar = Calendar(taken={HALL.id: [past]})
    offers = offer_alternatives(cast(Reader, calendar), HOUSE, hold(item(HALL.id, past)))
    assert offers
    assert all(offer.period.start > datetime.now(UTC) for offer in offers)
    for offer in offers:
        place = place_of(VENUE, item(offer.space_id, offer.period))
        assert is_free(VENUE, place, offer.period, calendar.taken)
