"""Setting up payment providers on this PC: which there are, their keys tried and kept.

The window and `desk provider` share it. Through which of them a venue is paid is the command `OfferProvider`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from desk.domain.ids import VenueId
from desk.domain.money import Money
from desk.usecases.payments.providing import ProviderField, Way


@dataclass(frozen=True, kw_only=True, slots=True)
class ProviderForm:
    """One provider that there is: its ways, what an installer enters, and the sums it takes at all."""

    name: str
    title: str
    ways: tuple[Way, ...]
    fields: tuple[ProviderField, ...]
    largest_minor: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class VenueOffer:
    """Through which provider, in which ways and within which sums a venue may be paid; or no more (not `active`)."""

    venue_id: VenueId
    provider: str
    ways: tuple[str, ...]
    minimum_minor: int
    maximum_minor: int
    active: bool
    deducts_commission: bool


class ProviderKeys(Protocol):
    """The providers that there are, and their keys in this PC's key store. Every method may block."""

    def forms(self) -> Sequence[ProviderForm]:
        """In the order of the table; without asking anybody."""

    def minimum(self, name: str, currency: str) -> Money:
        """The smallest sum that the provider takes."""

    def kept(self) -> frozenset[str]:
        """Whose keys are on this PC."""

    def why_not(self) -> str:
        """Why no keys can be kept here: no worker, or no key store; empty where they can."""

    def checked(self, name: str, values: Mapping[str, str]) -> dict[str, str]:
        """Raises BadInput with the first field that is missing or of another form; its value is not repeated."""

    def ask(self, name: str, values: Mapping[str, str]) -> str:
        """Really asks the provider whether these keys are good, without moving money; its answer in words.

        Raises:
            KeysRefused: they are not.
            Unavailable: the provider cannot be reached.
        """

    def stored(self, name: str) -> dict[str, str] | None:
        """What is kept of a provider."""

    def keep(self, name: str, values: Mapping[str, str]) -> None:
        """Puts them into the key store."""

    def forget(self, name: str) -> None:
        """Removes them."""


def set_keys(keys: ProviderKeys, name: str, values: Mapping[str, str], *, unchecked: bool = False) -> str:
    """Checks the form, asks the provider, and only then keeps the keys; the provider's answer in words.

    Raises:
        BadInput: a field is missing or of another form.
        KeysRefused: the provider does not accept them; nothing is kept.
    """
    good = keys.checked(name, values)
    said = "" if unchecked else keys.ask(name, good)
    keys.keep(name, good)
    return said


def try_keys(keys: ProviderKeys, name: str, values: Mapping[str, str] | None = None) -> str | None:
    """Asks with the keys that are typed, or those that are kept; None where none are."""
    known = keys.checked(name, values) if values is not None else keys.stored(name)
    return None if known is None else keys.ask(name, known)
