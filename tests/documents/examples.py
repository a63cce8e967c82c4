"""Documents as the database pins them, for the tests of paper: one of each kind, in each language."""

import copy
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from desk.domain.ids import BookingId
from desk.domain.money import Money
from desk.usecases.papers import PaperCard, PaperContent, PaperKind

Facts = dict[str, Any]

UNREGISTERED: Facts = {
    "legal_name": "Parijat Celebrations", "trade_name": "Parijat Lawns & Hall", "state_code": "27", "gstin": None, "pan": None,
    "address": "Sinhagad Road, Vadgaon Budruk\nPune 411041, Maharashtra", "phone": "+912024350123", "logo": None,
}  # fmt: skip
REGISTERED = UNREGISTERED | {
    "legal_name": "Parijat Celebrations Private Limited", "gstin": "27AAPFU0939F1ZV", "pan": "AAPFU0939F",
}  # fmt: skip

RECEIPT: Facts = {
    "v": 1, "kind": "receipt", "number": "R/26-27/000123", "date": "2026-11-21", "language": "en", "currency": "INR",
    "business": UNREGISTERED,
    "venue": {"name": "Parijat Lawns", "address": "Sinhagad Road, Pune"},
    "customer": {"name": "Asha Kulkarni", "phone": "+919822012345"},
    "booking": {"number": "PAR-2026-0042", "event": "Wedding", "guests": 450, "items": [
        {"what": "Rose Lawn", "session": "Wedding day", "from": "2026-12-05T16:00", "to": "2026-12-06T15:00"},
        {"what": "Dining Hall", "session": "", "from": "2026-12-05T19:00", "to": "2026-12-06T00:00"},
    ]},
    "payment": {"method": "cash", "reference": "", "by": "Meera Joshi"},
    "totals": {"price_minor": 1_24_567_89, "before_minor": 25_000_00, "this_minor": 10_000_00, "due_minor": 89_567_89},
    "papers": [],
    "upi": {"address": "parijat@examplebank", "payee": "Parijat Celebrations"},
}  # fmt: skip
TAXES_INSIDE = {
    "taxable_minor": 8_474_58,
    "taxes": [{"name": "CGST", "rate_bp": 900, "amount_minor": 762_71}, {"name": "SGST", "rate_bp": 900, "amount_minor": 762_71}],
    "place_of_supply": "27", "reverse_charge": False,
}  # fmt: skip
VOUCHER = RECEIPT | TAXES_INSIDE | {"kind": "receipt_voucher", "number": "RV/26-27/000007", "business": REGISTERED}
INVOICE = VOUCHER | {
    "kind": "invoice", "number": "LOT/26-27/000123", "payment": None,
    "lines": [
        {"text": "Rose Lawn", "details": "Base price × season 1.2", "sac": "997212", "quantity": 1, "unit": "", "rate_minor": 25_000_00,
         "tax_bp": 1800, "amount_minor": 25_000_00},
        {"text": "Veg plates", "details": "", "sac": "996334", "quantity": 450, "unit": "plate", "rate_minor": 27_43, "tax_bp": 500,
         "amount_minor": 12_345_67},
    ],
    "taxable_minor": 37_345_67,
    "taxes": [
        {"name": "CGST", "rate_bp": 900, "amount_minor": 2_250_00}, {"name": "SGST", "rate_bp": 900, "amount_minor": 2_250_00},
        {"name": "CGST", "rate_bp": 250, "amount_minor": 308_64}, {"name": "SGST", "rate_bp": 250, "amount_minor": 308_64},
    ],
    "totals": {"price_minor": 42_462_95, "before_minor": 0, "this_minor": 42_462_95, "due_minor": 32_462_95},
    "papers": [{"kind": "receipt_voucher", "number": "RV/26-27/000007", "date": "2026-11-21", "amount_minor": 10_000_00}],
}  # fmt: skip
REFUND = VOUCHER | {
    "kind": "refund_voucher", "number": "RF/26-27/000003", "payment": None,
    "refund": {"method": "cash", "reference": "", "by": "Meera Joshi", "reason": "The family postponed"},
    "totals": {"price_minor": 0, "before_minor": 25_000_00, "this_minor": 10_000_00, "left_minor": 15_000_00, "due_minor": 0},
    "papers": [{"kind": "receipt_voucher", "number": "RV/26-27/000007", "date": "2026-11-21", "amount_minor": 10_000_00}],
}  # fmt: skip
CREDIT = REFUND | {
    "kind": "credit_note", "number": "CN/26-27/000001",
    "papers": [{"kind": "invoice", "number": "LOT/26-27/000123", "date": "2026-12-07", "amount_minor": 42_462_95}],
}  # fmt: skip
KINDS = {
    "receipt": RECEIPT,
    "receipt_voucher": VOUCHER,
    "invoice": INVOICE,
    "refund_voucher": REFUND,
    "credit_note": CREDIT,
}

IN_MARATHI = {
    "customer": {"name": "अनुष्का कृष्णमूर्ति", "phone": "+919822012345"},
    "venue": {"name": "पारिजात लॉन्स", "address": "सिंहगड रस्ता, पुणे"},
}
NAMES = {"event": "विवाह"}


def content(facts: Facts, *, void: str = "", logo: bytes | None = None, language: str = "") -> PaperContent:
    """The facts as a paper; in another language with a customer and a venue of that language."""
    facts = copy.deepcopy(facts)
    if language:
        facts["language"] = language
        if language != "en":
            facts |= IN_MARATHI
            facts["booking"] |= NAMES
    card = PaperCard(
        id=UUID(int=1), booking_id=BookingId(UUID(int=2)), kind=PaperKind(facts["kind"]), number=facts["number"],
        amount=Money(facts["totals"]["this_minor"], facts["currency"]), issued_at=datetime(2026, 11, 21, 9, 0, tzinfo=UTC),
        issued_by="Meera Joshi", copies=0, void_reason=void,
    )  # fmt: skip
    return PaperContent(card=card, facts=facts, logo=logo)
