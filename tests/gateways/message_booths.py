"""Each message provider's adapter with its house on this PC, under one set of hands for the tests that hold for all."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from desk.domain.messages.kind import Channel
from desk.gateways.http import Patience
from desk.gateways.messages.registry import PROVIDERS
from desk.usecases.messages.providing import Letter, MessageProvider, MessageWork
from tests.fakes import message_houses as houses

QUICK = Patience(connect=2, read=0.6, whole=0.8)
WRONG = {
    "msg91": {"authkey": "999000WrongWrongWrong"},
    "twilio": houses.TWILIO_KEYS | {"auth_token": "c" * 32},
    "myoperator": houses.MYOPERATOR_KEYS | {"api_key": "wrong-key-0123456789"},
}
_HOUSES: dict[str, tuple[Callable[[], Any], dict[str, str]]] = {
    "msg91": (houses.Msg91House, houses.MSG91_KEYS),
    "twilio": (houses.TwilioHouse, houses.TWILIO_KEYS),
    "myoperator": (houses.MyOperatorHouse, houses.MYOPERATOR_KEYS),
}


@dataclass(kw_only=True)
class MessageBooth:
    """An adapter and its house."""

    name: str
    house: Any
    provider: MessageProvider

    def new(self, keys: dict[str, str] | None = None, patience: Patience = QUICK) -> MessageProvider:
        return PROVIDERS[self.name](keys or _HOUSES[self.name][1], self.house.root, patience)

    def letter(self, **changed: Any) -> Letter:
        plain = Letter(
            reference=f"halldesk-1-{uuid4().int % 10**9}",
            channel=self.provider.channels[0],
            to="+919812345678",
            text="Dear Asha, your booking PL-26-000042 is confirmed. Parijat Lawns team",
            language="en",
            header="LOTUSH",
            provider_template="64f0aa11bb22cc33dd44ee55",
            variables=(("customer", "Asha"), ("booking", "PL-26-000042")),
        )
        return replace(plain, **changed)

    def look(self, letter: Letter, ref: str | None, **changed: Any) -> MessageWork:
        """The step that asks what became of a letter which left just now."""
        now = datetime.now(UTC)
        plain = MessageWork(
            step="look",
            message_id=int(letter.reference.rpartition("-")[2]),
            tenant_id=1,
            lease=uuid4(),
            kind="booking_confirmed",
            channel=Channel(letter.channel),
            provider=self.name,
            to=letter.to,
            customer="",
            language="en",
            facts={},
            template=None,
            text=letter.text,
            tries=0,
            state="accepted" if ref else "ambiguous",
            sending_at=now,
            accepted_at=now if ref else None,
            claimed_at=now,
            provider_ref=ref,
        )
        return replace(plain, **changed)


def booth_of(name: str) -> MessageBooth:
    make, keys = _HOUSES[name]
    house = make()
    return MessageBooth(name=name, house=house, provider=PROVIDERS[name](keys, house.root, QUICK))
