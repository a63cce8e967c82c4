"""From commands about money to the JSON bodies that the referee documents (docs/referee.md)."""

from typing import Any

from desk.domain.money import Money
from desk.usecases import commands as c
from desk.usecases import money_commands as m


def money_body(command: c.Command) -> dict[str, Any] | None:
    """The body, or None for a command that is not about money."""
    match command:
        case c.RecordCash():
            return (
                {"booking": str(command.booking_id)}
                | _money(command.amount)
                | given(
                    purpose=command.purpose if command.purpose != "booking" else None,
                    tendered_minor=command.tendered.minor if command.tendered else None,
                )
            )
        case m.DeclarePayment():
            return (
                {"booking": str(command.booking_id), "method": command.method, "reference": command.reference}
                | _money(command.amount)
                | given(
                    purpose=command.purpose if command.purpose != "booking" else None,
                    bank=command.bank,
                    dated=command.dated.isoformat() if command.dated else None,
                    last4=command.last4,
                )
            )
        case m.PaymentStep():
            return {"payment": str(command.payment_id), "revision": command.revision} | given(reason=command.reason)
        case _:
            return None


def _money(amount: Money) -> dict[str, Any]:
    return {"amount_minor": amount.minor, "currency": amount.currency}


def given(**fields: Any) -> dict[str, Any]:
    """Only what was given; '' and None are the referee's own defaults."""
    return {name: value for name, value in fields.items() if value not in (None, "")}
