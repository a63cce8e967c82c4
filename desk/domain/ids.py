"""Names for the keys of things, so that a space is never passed where a venue is meant, and how a new key is made."""

import secrets
import time
from typing import NewType
from uuid import UUID, uuid5

TenantId = NewType("TenantId", int)
VenueId = NewType("VenueId", int)
SpaceId = NewType("SpaceId", int)
CompositeId = NewType("CompositeId", int)
SessionId = NewType("SessionId", int)
BookingId = NewType("BookingId", UUID)
BlackoutId = NewType("BlackoutId", UUID)
CustomerId = NewType("CustomerId", UUID)
CommandKey = NewType("CommandKey", UUID)


def new_id() -> UUID:
    """A key that nobody else makes: version 7 of RFC 9562, a millisecond of this PC's clock and then chance.

    What is made together lies together in the database's indexes: a key of chance alone dirties a page of its own in
    each of them, and after every checkpoint each such page is written out whole (decision 24). Nothing else relies on
    the order: a clock that is wrong makes keys as good, only elsewhere.
    """
    return _stamped(time.time_ns() // 1_000_000, secrets.token_bytes(10))


def derived_id(origin: UUID, name: str) -> UUID:
    """The same key for the same origin and name, beside the origin's own in every index."""
    return _stamped(origin.int >> 80, uuid5(origin, name).bytes)


def _stamped(milliseconds: int, chance: bytes) -> UUID:
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | int.from_bytes(chance[:10], "big")
    value = value & ~(0xF << 76) | 7 << 76  # the version
    return UUID(int=value & ~(0b11 << 62) | 0b10 << 62)  # the variant
