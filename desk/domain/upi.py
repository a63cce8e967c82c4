"""The text of a UPI code for money to the venue's own address: what may stand in it and how it is written.

Such a code proves nothing: the money counts once a person has seen it arrive and typed the bank's reference.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote

from desk.domain.errors import BadInput
from desk.domain.money import Money
from desk.domain.sentence import Sentence

# Banks normally refuse a single UPI payment to a merchant above one lakh of rupees.
CEILING_MINOR = 1_00_000_00
LONGEST_REFERENCE = 35
_LONGEST_NAME = 99
_LONGEST_NOTE = 50

_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,254}@[A-Za-z][A-Za-z0-9]{1,63}", re.ASCII)
_REFERENCE = re.compile(r"[A-Za-z0-9-]{1,35}", re.ASCII)
_CATEGORY = re.compile(r"\d{4}", re.ASCII)
_BANK_REFERENCE = re.compile(r"\d{12}", re.ASCII)


@dataclass(frozen=True, kw_only=True, slots=True)
class UpiRequest:
    """A fixed sum to the venue's address; `reference` is our own and comes back on the venue's bank statement.

    Raises:
        BadInput: with the name of the field and what is wrong with it.
    """

    address: str
    payee: str
    amount: Money
    reference: str
    note: str = ""
    merchant_category: str = ""

    def __post_init__(self) -> None:
        if not is_address(self.address):
            raise BadInput(
                field_name="upi_address", problem=Sentence("a UPI address like lotushall@examplebank is needed")
            )
        if not self.payee.strip() or len(self.payee) > _LONGEST_NAME:
            raise BadInput(
                field_name="payee", problem=Sentence("a name of 1 to {most} characters is needed", most=_LONGEST_NAME)
            )
        if self.amount.currency != "INR":
            raise BadInput(
                field_name="amount",
                problem=Sentence("UPI carries rupees only, not {currency}", currency=self.amount.currency),
            )
        if self.amount.minor <= 0:
            raise BadInput(field_name="amount", problem=Sentence("more than zero is needed"))
        if not _REFERENCE.fullmatch(self.reference):
            raise BadInput(
                field_name="reference",
                problem=Sentence("1 to {most} letters, digits and hyphens are needed", most=LONGEST_REFERENCE),
            )
        if self.merchant_category and not _CATEGORY.fullmatch(self.merchant_category):
            raise BadInput(field_name="merchant_category", problem=Sentence("four digits are needed"))

    @property
    def text(self) -> str:
        """The `upi://pay?…` text that the code carries and that a UPI app on this device opens."""
        fields = {
            "pa": self.address,
            "pn": quote(" ".join(self.payee.split()), safe=""),
            "mc": self.merchant_category,
            "tr": self.reference,
            # Some apps show a plus as a plus, so spaces are %20; a note is cut rather than refused.
            "tn": quote(" ".join(self.note.split())[:_LONGEST_NOTE], safe=""),
            "am": rupees(self.amount),
            "cu": "INR",
        }
        return "upi://pay?" + "&".join(f"{name}={value}" for name, value in fields.items() if value)


def rupees(amount: Money) -> str:
    """The sum as UPI writes it: rupees with two decimals, no separators, by whole numbers alone."""
    whole, paise = divmod(amount.minor, 100)
    return f"{whole}.{paise:02}"


def is_address(text: str) -> bool:
    """Whether a text has the form of a UPI address; whether it exists only a bank knows."""
    return _ADDRESS.fullmatch(text) is not None


def above_ceiling(amount: Money) -> bool:
    """Whether banks will probably refuse the sum as one UPI payment: split it, or take a link or a transfer."""
    return amount.currency == "INR" and amount.minor > CEILING_MINOR


def is_usual_bank_reference(text: str) -> bool:
    """Whether a typed UTR looks as most do (twelve digits): a reason to ask again, none to refuse."""
    return _BANK_REFERENCE.fullmatch("".join(text.split())) is not None
