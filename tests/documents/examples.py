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


def _count(kind: str, at: str, by: str, expected: int, counted: int, *, reason: str = "", **notes: int) -> Facts:
    count = {worth.removeprefix("n"): many for worth, many in notes.items()}
    return {"kind": kind, "at": f"2026-11-21T{at}", "by": by, "expected_minor": expected, "counted_minor": counted,
            "moved_minor": 0, "count": count, "reason": reason}  # fmt: skip


def _line(account: str, kind: str, count: int, minor: int) -> Facts:
    return {"account": account, "kind": kind, "count": count, "amount_minor": minor}


DAY: Facts = {
    "venue": 1, "venue_name": "Parijat Lawns", "currency": "INR", "journals": 9, "z": 12, "day": "2026-11-21",
    "closed_at": "2026-11-21T17:35:00+00:00", "closed_local": "2026-11-21T23:05", "closed_by": "Meera Joshi",
    "note": "Soundbox of the second desk was off until noon", "business": REGISTERED,
    "cash_before_minor": 2_000_00, "cash_after_minor": 2_000_00,
    "money": [
        _line("advance", "payment", 7, -1_34_500_00), _line("advance", "payment_undone", 1, 5_000_00),
        _line("advance", "refund_approve", 1, 2_500_00), _line("cash", "drawer", 3, -41_600_00),
        _line("cash", "payment", 4, 49_100_00), _line("cash", "payment_undone", 1, -5_000_00),
        _line("cash", "refund_pay", 1, -2_500_00), _line("over_short", "drawer", 1, 100_00),
        _line("refunds_payable", "refund_approve", 1, -2_500_00), _line("refunds_payable", "refund_pay", 1, 2_500_00),
        _line("safe", "drawer", 2, 41_500_00), _line("upi", "payment", 3, 85_400_00),
    ],
    "people": [
        _line("cash", "", 5, 39_100_00) | {"name": "Asha Pawar"}, _line("upi", "", 3, 85_400_00) | {"name": "Ravi Shinde"},
        _line("cash", "", 1, 2_500_00) | {"name": "Ravi Shinde"},
    ],
    "receipts": {"first": "R/26-27/000118", "last": "R/26-27/000124", "count": 7},
    "disputed": [{"number": "R/26-27/000121", "amount_minor": 1_100_00, "reason": "Two notes of five hundred not found"}],
    "drawers": [{
        "opened": "2026-11-21T09:55", "opened_by": "Asha Pawar", "closed": "2026-11-21T22:50", "closed_by": "Ravi Shinde",
        "events": [
            _count("open", "09:55", "Asha Pawar", 2_000_00, 2_000_00, n10000=20),
            _count("hand_over", "15:02", "Asha Pawar", 31_100_00, 31_100_00, n50000=58, n10000=20, n5000=2),
            _count("close", "22:50", "Ravi Shinde", 43_600_00, 43_500_00, reason="One note of a hundred too few",
                   n50000=82, n20000=5, n10000=14, n5000=1, n2000=2, n500=1, n100=5),
        ],
    }],
}  # fmt: skip
"""A closed day as the database pins it."""
