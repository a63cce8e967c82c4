"""The tax on one amount: CGST and SGST in equal halves, or IGST; prices without or with the tax inside.

Which of the two it is follows from where the hall stands, never from the customer's address.
Source: IGST Act s. 12(3) for the place of supply; section 170 rounds the total only.
"""

from dataclasses import dataclass

from desk.domain.money import half_up

_WHOLE = 10_000


@dataclass(frozen=True, kw_only=True, slots=True)
class TaxSplit:
    """Net and taxes of one amount, in minor units; they make `total_minor`."""

    net_minor: int
    cgst_minor: int = 0
    sgst_minor: int = 0
    igst_minor: int = 0

    @property
    def tax_minor(self) -> int:
        return self.cgst_minor + self.sgst_minor + self.igst_minor

    @property
    def total_minor(self) -> int:
        return self.net_minor + self.tax_minor


def between_states(venue_state: str | None, registration_state: str | None) -> bool:
    """Whether the invoice comes from another state than the hall's: then IGST. Unknown states count as the same."""
    return venue_state is not None and registration_state is not None and venue_state != registration_state


def split(amount_minor: int, rate_bp: int, *, included: bool, inter_state: bool) -> TaxSplit:
    """The tax on an amount at `rate_bp` basis points; half up to the minor unit, also for discounts (negative).

    Where the tax is included, the net is the remainder, so that the parts always add up to the amount.
    """
    if not rate_bp:
        return TaxSplit(net_minor=amount_minor)
    below = _WHOLE + rate_bp if included else _WHOLE
    igst = half_up(amount_minor * rate_bp, below) if inter_state else 0
    half = 0 if inter_state else half_up(amount_minor * rate_bp, 2 * below)
    net = amount_minor - igst - 2 * half if included else amount_minor
    return TaxSplit(net_minor=net, cgst_minor=half, sgst_minor=half, igst_minor=igst)
