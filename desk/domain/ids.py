"""Names for the keys of things, so that a space is never passed where a venue is meant."""

from typing import NewType
from uuid import UUID

TenantId = NewType("TenantId", int)
VenueId = NewType("VenueId", int)
SpaceId = NewType("SpaceId", int)
CompositeId = NewType("CompositeId", int)
SessionId = NewType("SessionId", int)
BookingId = NewType("BookingId", UUID)
BlackoutId = NewType("BlackoutId", UUID)
CustomerId = NewType("CustomerId", UUID)
CommandKey = NewType("CommandKey", UUID)
