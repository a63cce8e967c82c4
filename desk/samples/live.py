"""Makes the board alive today: walk-ins of this very moment, by the referee's own commands under the staff's logins."""

from collections.abc import Callable
from datetime import datetime, timedelta

import sqlalchemy as sa

from desk.db.referee import DatabaseReferee
from desk.db.sweeper import DatabaseSweeper
from desk.domain.ids import BlackoutId, BookingId, CompositeId, CustomerId, SessionId, SpaceId, VenueId
from desk.domain.period import Period
from desk.samples.houses import Person
from desk.samples.notes import staff_note
from desk.samples.people import story_id
from desk.samples.story import Draft, WantedPlace
from desk.samples.year import Storyteller
from desk.usecases import commands as c
from desk.usecases.at_the_desk import new_key
from desk.usecases.results import BookingCard

_AHEAD = 14
_TRIES = 400
_SOONEST = timedelta(minutes=40)
_OPTION = {"hybrid": "deposit", "cash_only": "counter_full", "cash_deposit": "deposit"}


class Today:
    """What one business's staff does in the few seconds before somebody looks."""

    def __init__(self, teller: Storyteller, engine_of: Callable[[Person], sa.Engine]) -> None:
        self._teller = teller
        self._chance = teller.chance
        self._referees = {p.short: DatabaseReferee(engine_of(p)) for p in teller.crew.desk}
        self._sweeper = DatabaseSweeper(engine_of(teller.crew.clockwork))
        self.now = teller.midnight

    def read_clock(self, engine: sa.Engine) -> None:
        with engine.connect() as connection:
            self.now = connection.execute(sa.text("SELECT clock_timestamp()")).scalar_one()

    def catch_up(self) -> None:
        """What the clockwork would have done between midnight and now."""
        for sweep in (self._sweeper.sweep_holds, self._sweeper.sweep_unpaid, self._sweeper.sweep_completed):
            while sweep():
                pass

    def block(self, venue_id: int, stretch: tuple[int, datetime, datetime], reason: str, *, who: str) -> None:
        space, start, end = stretch
        closing = c.BlockSpace(
            blackout_id=BlackoutId(story_id(self._chance)),
            venue_id=VenueId(venue_id),
            spaces=(SpaceId(space),),
            period=Period(start, end),
            reason=reason,
        )
        self._referees[who].send(closing, new_key())

    def hold(self, who: str, *, venues: tuple[int, ...] = ()) -> BookingCard:
        """A hold on something free in the next two weeks, preferring the named venues."""
        draft = self._free_draft(venues)
        guest = self._teller.people.somebody(draft.who)
        return self._send(
            who,
            c.CreateHold(
                booking_id=BookingId(story_id(self._chance)),
                venue_id=VenueId(draft.venue_id),
                items=tuple(_item(place) for place in draft.places),
                customer=c.WantedCustomer(id=CustomerId(guest.id), name=guest.name, phone=guest.phone),
                event_type=draft.event_type,
                guests=draft.guests,
                note_staff=staff_note(self._chance, draft.who),
            ),
        )

    def extend(self, who: str, card: BookingCard, minutes: int) -> BookingCard:
        by = timedelta(minutes=minutes)
        return self._send(who, c.ExtendHold(booking_id=card.id, revision=card.revision, by=by))

    def pending(self, who: str, *, venues: tuple[int, ...] = ()) -> BookingCard:
        """A booking whose way of paying is chosen; at houses that confirm at once it is confirmed by that."""
        card = self.hold(who, venues=venues)
        profile = self._teller.occasions.places[card.venue_id].columns["payment_profile"]
        return self._send(who, c.SelectPayment(booking_id=card.id, revision=card.revision, option=_OPTION[profile]))

    def confirmed(self, who: str, senior: str, *, venues: tuple[int, ...] = ()) -> BookingCard:
        """A booking confirmed the way its house does it: by deposit, in full, by a senior's hand, or at once."""
        card = self.pending(who, venues=venues)
        trigger = self._teller.occasions.places[card.venue_id].trigger
        if trigger == "manual_approval":
            return self._send(senior, c.ManualConfirm(booking_id=card.id, revision=card.revision))
        if trigger == "deposit_only":
            return self._send(who, c.RecordCash(booking_id=card.id, amount=card.deposit))
        if trigger == "full_payment" or self._chance.random() < 0.5:
            return self._send(who, c.RecordCash(booking_id=card.id, amount=card.due))
        return card

    def cancel(self, who: str, card: BookingCard, reason: str, *, by_house: bool = False) -> BookingCard:
        wish: c.Command
        if by_house:
            wish = c.AdminCancel(booking_id=card.id, revision=card.revision, reason=reason)
        else:
            wish = c.Cancel(booking_id=card.id, revision=card.revision, reason=reason)
        return self._send(who, wish)

    def note(self, who: str, card: BookingCard) -> BookingCard:
        edit = c.FieldEdit(name="note_staff", was=card.note_staff, to="Stage on the east side, asked by telephone.")
        return self._send(who, c.EditBooking(booking_id=card.id, fields=(edit,)))

    def _send(self, who: str, command: c.Command) -> BookingCard:
        card = self._referees[who].send(command, new_key()).booking
        assert card is not None
        return card

    def _free_draft(self, venues: tuple[int, ...]) -> Draft:
        """Something free soon, at the named venues; where the season has left nothing there, later or elsewhere."""
        for n in range(3 * _TRIES):
            days = _AHEAD if n < _TRIES else 4 * _AHEAD
            day = self._teller.today + timedelta(days=self._chance.randrange(days))
            draft = self._teller.occasions.short_notice(day)(day)
            stretches = self._teller.occasions.places[draft.venue_id].stretches(draft.places)
            if (venues and n < 2 * _TRIES and draft.venue_id not in venues) or draft.start < self.now + _SOONEST:
                continue
            if self._teller.ground.is_free(stretches):
                self._teller.ground.take(stretches)
                return draft
        raise RuntimeError("the sample fortnight is full: nothing free was found")


def _item(place: WantedPlace) -> c.WantedItem:
    return c.WantedItem(
        period=Period(place.start, place.end),
        space_id=None if place.space is None else SpaceId(place.space),
        composite_id=None if place.composite is None else CompositeId(place.composite),
        session_id=None if place.session is None else SessionId(place.session),
        label=place.label,
    )
