"""A venue of the sample data spoken of by names: `place.session(day, "Evening", "Rose Lawn")` is one item."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desk.db.schema.founding import TenantSeed
from desk.domain.period import at_wall_clock
from desk.samples.story import WantedPlace


class Place:
    """One venue; raises KeyError for a name that it does not have."""

    def __init__(self, tenant: TenantSeed, code: str) -> None:
        venue = next(v for v in tenant.venues if v.columns["code"] == code)
        self.tenant_id = tenant.tenant_id
        self.columns = venue.columns
        self.zone = ZoneInfo(venue.columns["zone"])
        self._hours = venue.hours
        self._sessions = {row["name"]: row for row in venue.sessions}
        self._spaces = {row["name"]: row for row in venue.spaces}
        self._by_id = {row["space_id"]: row for row in venue.spaces}
        self._composites = {row["name"]: row for row in venue.composites}
        self._composite_by_id = {row["composite_id"]: row for row in venue.composites}

    @property
    def venue_id(self) -> int:
        return int(self.columns["venue_id"])

    @property
    def trigger(self) -> str:
        return str(self.columns["confirmation_trigger"])

    @property
    def hold(self) -> timedelta:
        return timedelta(minutes=self.columns.get("hold_minutes", 30))

    @property
    def pay_window(self) -> timedelta:
        return timedelta(minutes=self.columns.get("pay_window_minutes", 1440))

    def capacity(self, thing: str) -> int:
        """How many people a space or composite space takes."""
        return int((self._spaces.get(thing) or self._composites[thing])["capacity"])

    def space_id(self, name: str) -> int:
        return int(self._spaces[name]["space_id"])

    def session(self, day: date, session: str, thing: str, label: str = "") -> WantedPlace:
        """A space or composite space for a named session that begins on `day`."""
        row = self._sessions[session]
        times = self._times(day, row["starts_minute"], row["ends_minute"])
        return WantedPlace(**self._thing(thing), **times, session=row["session_id"], label=label)

    def between(self, day: date, starts: int, ends: int, thing: str, label: str = "") -> WantedPlace:
        """The same for free times, in minutes after midnight; `ends` may pass 1440."""
        return WantedPlace(**self._thing(thing), **self._times(day, starts, ends), label=label)

    def moment(self, day: date, minute: int) -> datetime:
        return at_wall_clock(day, minute, self.zone)

    def is_open(self, day: date) -> bool:
        return day.isoweekday() in self._hours

    def hours(self, day: date) -> tuple[int, int]:
        """Opening and closing, in minutes after midnight."""
        return self._hours[day.isoweekday()]

    def occupied(self, wanted: WantedPlace) -> list[tuple[int, datetime, datetime]]:
        """Which spaces the item takes and when, buffers included."""
        if wanted.space is not None:
            parts: tuple[int, ...] = (wanted.space,)
        else:
            parts = self._composite_by_id[wanted.composite]["parts"]
        return [(part, *self._with_buffers(part, wanted)) for part in parts]

    def stretches(self, places: tuple[WantedPlace, ...]) -> list[tuple[int, datetime, datetime]]:
        """All that a booking takes, each space with its time."""
        return [stretch for wanted in places for stretch in self.occupied(wanted)]

    def occupied_until(self, places: tuple[WantedPlace, ...]) -> datetime:
        return max(until for _, _, until in self.stretches(places))

    def _with_buffers(self, space_id: int, wanted: WantedPlace) -> tuple[datetime, datetime]:
        row = self._by_id[space_id]
        setup, teardown = timedelta(minutes=row["setup_minutes"]), timedelta(minutes=row["teardown_minutes"])
        return wanted.start - setup, wanted.end + teardown

    def _thing(self, name: str) -> dict[str, Any]:
        if name in self._spaces:
            return {"space": self._spaces[name]["space_id"]}
        return {"composite": self._composites[name]["composite_id"]}

    def _times(self, day: date, starts: int, ends: int) -> dict[str, Any]:
        return {"start": self.moment(day, starts), "end": self.moment(day, ends)}
