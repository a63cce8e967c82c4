"""Tax: what the events of a range carry by rate and code, and the papers issued with their taxes."""

from desk.domain.reports.columns import CUSTOMER, NUMBER, count, money
from desk.domain.reports.shape import Chart, Column, Report, Section
from desk.domain.sentence import Sentence

PAPERS = {
    "receipt": Sentence("Receipt"),
    "receipt_voucher": Sentence("Receipt voucher"),
    "invoice": Sentence("Tax invoice"),
    "credit_note": Sentence("Credit note"),
    "refund_voucher": Sentence("Refund voucher"),
}
_TAXES = (
    money("net", Sentence("Taxable")),
    money("cgst", Sentence("CGST")),
    money("sgst", Sentence("SGST")),
    money("igst", Sentence("IGST")),
    money("total", Sentence("Total")),
)

TAX = Report(
    name="tax",
    title=Sentence("Tax"),
    about=Sentence("Taxes by rate and code, and the papers issued."),
    days=Sentence("Days of the event; papers by the day they were issued"),
    sections=(
        Section(
            name="rate",
            title=Sentence("Events by rate and code"),
            columns=(
                Column(name="code", title=Sentence("HSN or SAC"), words={"": Sentence("Without a code")}),
                Column(name="rate", title=Sentence("Rate"), kind="share"),
                *_TAXES,
            ),
            chart=Chart(kind="bars", title=Sentence("Taxable value by code and rate"), label="code", series=("net",)),
            hint=Sentence("Confirmed and completed bookings, by the price pinned to each."),
        ),
        Section(
            name="papers",
            title=Sentence("Papers issued"),
            columns=(
                Column(name="kind", title=Sentence("Paper"), kind="word", words=PAPERS, wide=1.4),
                count("count", Sentence("Papers")),
                count("void", Sentence("Of them void")),
                Column(name="from_no", title=Sentence("First number"), wide=1.3),
                Column(name="to_no", title=Sentence("Last number"), wide=1.3),
                money("amount", Sentence("Amount")),
            ),
            hint=Sentence("Amounts without the void ones."),
        ),
        Section(
            name="invoices",
            title=Sentence("Invoices and credit notes"),
            columns=(
                Column(name="day", title=Sentence("Date"), kind="day", wide=1.1),
                Column(name="kind", title=Sentence("Paper"), kind="word", words=PAPERS, wide=1.3),
                Column(name="paper", title=Sentence("Number"), wide=1.4),
                NUMBER,
                CUSTOMER,
                Column(name="gstin", title=Sentence("GSTIN"), wide=1.5),
                *_TAXES,
            ),
            listed=True,
            hint=Sentence("Credit notes count against invoices; void papers are left out."),
        ),
    ),
    filters=frozenset({"venue"}),
)
