"""Messages: what was sent by kind and channel, what arrived, what it cost, and what did not arrive and why."""

from desk.domain.reports.columns import count, money, share
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

KINDS = {
    "hold_placed": Sentence("Hold placed"),
    "booking_confirmed": Sentence("Booking confirmed"),
    "booking_cancelled": Sentence("Booking cancelled"),
    "hold_expired": Sentence("Hold expired"),
    "payment_received": Sentence("Payment received"),
    "payment_due": Sentence("Payment due"),
    "refund_issued": Sentence("Refund issued"),
    "event_reminder": Sentence("Event reminder"),
    "event_completed": Sentence("Thank you"),
    "one_time_code": Sentence("One-time code"),
}
CHANNELS = {"sms": Sentence("SMS"), "whatsapp": Sentence("WhatsApp"), "email": Sentence("E-mail")}
STATES = {
    "failed": Sentence("Failed"),
    "stale": Sentence("Too late to be of use"),
    "ambiguous": Sentence("Outcome not known"),
}
_KIND = Column(name="kind", title=Sentence("Message"), kind="word", words=KINDS, wide=1.8)
_CHANNEL = Column(name="channel", title=Sentence("Channel"), kind="word", words=CHANNELS)
_SENT = count("sent", Sentence("Sent"))
_DELIVERED = count("delivered", Sentence("Delivered"))
_SHARE = share("share", Sentence("Delivered of sent"))
_COST = money("cost", Sentence("Cost"))

MESSAGES = Report(
    name="messages",
    title=Sentence("Messages"),
    about=Sentence("What was sent, what arrived, and what it cost."),
    days=Sentence("Days the message was written"),
    sections=(
        Section(
            name="kind",
            title=Sentence("By kind"),
            columns=(
                _KIND, count("messages", Sentence("Messages")), _SENT, _DELIVERED, count("failed", Sentence("Failed")),
                count("waiting", Sentence("Waiting")), _SHARE, _COST,
            ),
            chart=Chart(
                kind="bars", title=Sentence("Messages sent and delivered"), label="kind", series=("sent", "delivered")
            ),
            hint=Sentence("Sent are those that a provider took; not every provider tells what arrived."),
        ),
        Section(
            name="channel",
            title=Sentence("By channel and provider"),
            columns=(
                _CHANNEL, Column(name="provider", title=Sentence("Provider"), wide=1.2), _SENT, _DELIVERED, _SHARE,
                count("parts", Sentence("Parts")),
                Column(name="minutes", title=Sentence("Half within (minutes)"), kind="number", wide=1.4), _COST,
            ),
        ),
        Section(
            name="month",
            title=Sentence("By month"),
            columns=(Column(name="month", title=Sentence("Month"), kind="month"), _SENT, _DELIVERED, _SHARE, _COST),
            chart=Chart(
                kind="lines", title=Sentence("Messages by month"), label="month", series=("sent", "delivered")
            ),
        ),
        Section(
            name="failed",
            title=Sentence("Not delivered"),
            columns=(
                Column(name="at", title=Sentence("When"), kind="moment", wide=1.5),
                _KIND,
                _CHANNEL,
                Column(name="number", title=Sentence("Booking"), wide=1.4),
                Column(name="state", title=Sentence("State"), kind="word", words=STATES, wide=1.4),
                count("tries", Sentence("Tries"), sums=False),
                Column(name="problem", title=Sentence("Problem"), wide=2.4),
            ),
            listed=True,
        ),
    ),
    filters=frozenset({"venue"}),
)  # fmt: skip
