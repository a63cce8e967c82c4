"""MyOperator: WhatsApp by approved template. It tells of a message only that it was accepted, and finds none again."""

from collections.abc import Mapping
from typing import Any

from desk.domain.errors import DeskError
from desk.domain.messages.kind import Channel
from desk.domain.phone import in_parts
from desk.gateways.http import Exchange, Headers, Patience, Reply, busy, unclear, words
from desk.usecases.messages.providing import Letter, MessageTurned, MessageWork, ProviderField, Seen, Sent
from desk.usecases.payments.providing import KeysRefused

_HELD = {"CHAT_4001", "CHAT_0302", "CHAT_0303", "CHAT_0304"}


class MyOperator:
    """The `MessageProvider` port."""

    name: str = "myoperator"
    title: str = "MyOperator WhatsApp"
    channels: tuple[Channel, ...] = (Channel.WHATSAPP,)
    finds: bool = False
    address: str = "https://publicapi.myoperator.co"
    fields: tuple[ProviderField, ...] = (
        ProviderField(name="api_key", title="WhatsApp API key", form=r"[!-~]{8,300}", secret=True),
        ProviderField(name="company_id", title="Company id", form=r"[A-Za-z0-9_-]{4,64}", secret=False),
        ProviderField(name="phone_number_id", title="Phone number id", form=r"[0-9]{5,30}", secret=False),
    )

    def __init__(self, keys: Mapping[str, str], address: str | None = None, patience: Patience | None = None) -> None:
        auth = Headers({"Authorization": f"Bearer {keys['api_key']}", "X-MYOP-COMPANY-ID": keys["company_id"]})
        self._phone_number_id = keys["phone_number_id"]
        self._http = Exchange(self.title, address or self.address, auth, judged, patience)

    def send(self, letter: Letter) -> Sent:
        if not letter.provider_template:
            raise MessageTurned(problem="this text has no template name of WhatsApp")
        country, number = in_parts(letter.to)
        told = self._http.post(
            "/chat/messages",
            body={
                "phone_number_id": self._phone_number_id,
                "customer_country_code": country,
                "customer_number": number,
                "data": {
                    "type": "template",
                    "context": {
                        "template_name": letter.provider_template,
                        "language": letter.language,
                        "body": {str(n): value for n, (_, value) in enumerate(letter.variables, start=1)},
                    },
                },
                "reply_to": None,
                "myop_ref_id": letter.reference,
            },
        )
        if str(told.get("status")).lower() != "success":
            raise refusal(told)
        found = told.get("data")
        return Sent(provider_ref=str(found.get("message_id") or "") if isinstance(found, dict) else "")

    def look(self, work: MessageWork) -> Seen:
        """Nothing can be asked; whether it arrived stays unknown."""
        return Seen(state="unknown", problem="MyOperator tells nothing of what it has accepted")

    def check(self) -> str:
        """Lists one phone number."""
        self._http.get("/chat/phonenumbers", {"limit": 1, "offset": 0})
        return "MyOperator accepts the key."


def judged(reply: Reply, changes: bool) -> DeskError:
    """What an answer that is no success means."""
    if reply.status == 429:
        return busy("MyOperator asks us to slow down")
    if reply.status == 401:
        return KeysRefused(problem="MyOperator WhatsApp")
    if reply.status == 403:
        return MessageTurned(outcome="held", problem="MyOperator: the company id is not accepted, or not enabled (403)")
    if reply.status == 500 and "message" in reply.body and reply.body["message"] is None:
        return MessageTurned(outcome="held", problem="MyOperator: the account is not enabled for the API (500)")
    if reply.status >= 500:
        return unclear(changes, f"MyOperator has trouble ({reply.status})")
    return refusal(reply.body)


def refusal(told: Mapping[str, Any]) -> DeskError:
    code, said = str(told.get("code") or ""), words(told.get("message") or told.get("errors"))
    problem = f"MyOperator: {said or 'no reason given'}" + (f" ({code})" if code else "")
    return MessageTurned(outcome="held" if code in _HELD else "refused", problem=problem)
