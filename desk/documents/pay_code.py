"""The code that pays what is still due, where the venue has a UPI address and the sum fits into one payment."""

from desk.documents.upi_code import UpiCode
from desk.documents.wording import Wording
from desk.domain.money import Money
from desk.domain.upi import CEILING_MINOR, UpiRequest

_ASKING = frozenset({"receipt", "receipt_voucher", "invoice"})


def pay_code(wording: Wording, side: float) -> UpiCode | None:
    """None where nothing is due, the paper asks for nothing, or banks would refuse the sum."""
    upi, due = wording.facts.get("upi"), wording.due_minor
    if not upi or wording.kind not in _ASKING or not 0 < due <= CEILING_MINOR:
        return None
    number = wording.facts["booking"]["number"]
    request = UpiRequest(
        address=upi["address"],
        payee=upi["payee"],
        amount=Money(due, wording.facts["currency"]),
        reference=number,
        note=number,
    )
    return UpiCode(request.text, side)
