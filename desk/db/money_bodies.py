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
                    seen_minor=command.seen.minor if command.seen else None,
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
                    seen_minor=command.seen.minor if command.seen else None,
                )
            )
        case m.PaymentStep():
            return {"payment": str(command.payment_id), "revision": command.revision} | given(reason=command.reason)
        case _:
            return _request_body(command) or _refund_body(command) or _settling_body(command)


def _request_body(command: c.Command) -> dict[str, Any] | None:
    match command:
        case m.StartPayment():
            return {
                "booking": str(command.booking_id),
                "provider": command.provider,
                "way": command.way,
                "currency": command.currency,
            } | given(
                amount_minor=command.amount.minor if command.amount else None,
                purpose=command.purpose if command.purpose != "booking" else None,
            )
        case m.OfferProvider():
            return {
                "venue": command.venue_id,
                "provider": command.provider,
                "ways": list(command.ways),
                "active": command.active,
            } | given(
                minimum_minor=command.minimum_minor,
                maximum_minor=command.maximum_minor,
                pay_minutes=command.pay_minutes,
                deducts_commission=command.deducts_commission,
            )
        case m.CancelPaymentRequest():
            return {"payment": str(command.payment_id)}
        case m.ApplyUnapplied():
            return {"payment": str(command.payment_id), "action": command.action} | given(
                booking=str(command.booking_id) if command.booking_id else None, reason=command.reason
            )
        case _:
            return None


def _refund_body(command: c.Command) -> dict[str, Any] | None:
    match command:
        case m.RequestRefund():
            return (
                {"booking": str(command.booking_id), "reason": command.reason}
                | _money(command.amount)
                | given(
                    override_reason=command.override_reason,
                    method=command.method,
                    payment=str(command.payment_id) if command.payment_id else None,
                )
            )
        case m.ApproveRefund():
            return _refund(command) | given(method=command.method)
        case m.RejectRefund():
            return _refund(command) | {"reason": command.reason}
        case m.PayRefund():
            return _refund(command) | given(reference=command.reference)
        case m.ReturnDeposit():
            kept = [{"what": d.what, "amount_minor": d.amount.minor} for d in command.deductions]
            return {"booking": str(command.booking_id), "deductions": kept} | given(method=command.method)
        case _:
            return None


def _settling_body(command: c.Command) -> dict[str, Any] | None:
    match command:
        case m.UseCredit():
            return {"booking": str(command.booking_id), "credit": str(command.credit_id)} | _money(command.amount)
        case m.PayCommission():
            return {"venue": command.venue_id, "until": command.until.isoformat(), "reference": command.reference}
        case m.HandOutTips():
            return {"venue": command.venue_id, "until": command.until.isoformat(), "method": command.method} | given(
                reference=command.reference
            )
        case m.AcceptSettlement():
            return {
                "settlement": str(command.settlement_id),
                "revision": command.revision,
                "reason": command.reason,
            }
        case m.RecordSettlement():
            lines = None if command.lines is None else [_settlement_line(line) for line in command.lines]
            return {
                "provider": command.provider,
                "ref": command.ref,
                "paid_minor": command.paid.minor,
                "currency": command.paid.currency,
                "paid_on": command.paid_on.isoformat(),
            } | given(utr=command.utr, lines=lines)
        case _:
            return None


def _settlement_line(line: m.SettlementLine) -> dict[str, Any]:
    return {"kind": line.kind, "ref": line.ref, "amount_minor": line.amount.minor, "fee_minor": line.fee.minor}


def _refund(command: m.ApproveRefund | m.RejectRefund | m.PayRefund) -> dict[str, Any]:
    return {"refund": str(command.refund_id), "revision": command.revision}


def _money(amount: Money) -> dict[str, Any]:
    return {"amount_minor": amount.minor, "currency": amount.currency}


def given(**fields: Any) -> dict[str, Any]:
    """Only what was given; '' and None are the referee's own defaults."""
    return {name: value for name, value in fields.items() if value not in (None, "")}
