"""From a document's pinned facts to the words and sums that stand on it. Layout is elsewhere; nothing is computed anew.

`Facts` is the JSON object that the database pinned (docs/referee.md, "Papers").
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from desk.documents.fonts import MUTED_HEX, plain
from desk.documents.labels import both, word
from desk.domain.amount_words import in_words
from desk.domain.gstin import STATES
from desk.domain.money import Money, written
from desk.domain.phone import displayed

Facts = Mapping[str, Any]


class Wording:
    """One document in its customer's language."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.language: str = facts["language"]
        self.kind: str = facts["kind"]
        self.registered = bool(facts["business"].get("gstin"))

    # ---- words ---------------------------------------------------------------------------------------------------

    def word(self, name: str) -> str:
        return plain(word(name, self.language))

    def label(self, name: str) -> str:
        """The customer's word and, small beside it, the English one."""
        own, english = both(name, self.language)
        return plain(own) + (f' <font size="-1.2" color="{MUTED_HEX}">{plain(english)}</font>' if english else "")

    @property
    def title_name(self) -> str:
        return "bill" if self.kind == "invoice" and not self.registered else self.kind

    @property
    def title(self) -> tuple[str, str]:
        """The document's name in the customer's language and, if another, in English."""
        return both(self.title_name, self.language)

    # ---- sums and times ------------------------------------------------------------------------------------------

    def money(self, minor: int) -> str:
        return written(Money(minor, self.facts["currency"]), minor_always=True).replace("-", "−")

    def in_words(self, minor: int) -> str:
        words = in_words(Money(minor, self.facts["currency"]), self.language)
        return plain(f"{words} {word('only', self.language)}")

    def day(self, text: str) -> str:
        day = date.fromisoformat(text[:10])
        months = word("months", self.language).split()
        return f"{day.day} {months[day.month - 1]} {day.year}"

    def period(self, start: str, end: str) -> str:
        """`Sat 5 December 2026, 16:00–23:00`; an end after midnight names its day, midnight itself is 24:00."""
        begins, ends = datetime.fromisoformat(start), datetime.fromisoformat(end)
        weekdays = word("weekdays", self.language).split()
        first = f"{weekdays[begins.weekday()]} {self.day(start)}, {begins:%H:%M}"
        if begins.date() == ends.date():
            return f"{first}–{ends:%H:%M}"
        if ends.date() - begins.date() == timedelta(days=1) and ends.hour == ends.minute == 0:
            return f"{first}–24:00"
        return f"{first} – {weekdays[ends.weekday()]} {self.day(end)}, {ends:%H:%M}"

    def rate(self, basis_points: int) -> str:
        return f"{basis_points / 100:g} %"

    # ---- who, what -----------------------------------------------------------------------------------------------

    def business_lines(self) -> list[str]:
        """Below the name: the legal name where it is another, the address, the tax numbers."""
        business = self.facts["business"]
        lines = [business["legal_name"]] if business["legal_name"] != self.name else []
        lines += [line for line in business["address"].splitlines() if line.strip()]
        if business.get("phone"):
            lines.append(displayed(business["phone"]))
        numbers = [f"GSTIN\u00a0{business['gstin']}"] if business.get("gstin") else []
        numbers += [f"PAN\u00a0{business['pan']}"] if business.get("pan") else []
        return [plain(line) for line in [*lines, *([" · ".join(numbers)] if numbers else [])]]

    @property
    def name(self) -> str:
        business = self.facts["business"]
        return str(business["trade_name"] or business["legal_name"])

    def customer_lines(self) -> list[str]:
        customer = self.facts.get("customer")
        if not customer:
            return [self.word("walk_in")]
        lines = [plain(line) for line in str(customer.get("address") or "").splitlines()]
        if customer.get("gstin"):
            lines.append(plain(f"GSTIN {customer['gstin']}"))
        if customer.get("phone"):
            lines.append(plain(displayed(customer["phone"])))
        return [f"<b>{plain(customer['name'])}</b>", *lines]

    def booking_facts(self) -> Iterator[tuple[str, str]]:
        """(label, words) of what the document is about."""
        booking, venue = self.facts["booking"], self.facts["venue"]
        yield self.label("booking"), plain(booking["number"])
        if booking.get("event"):
            yield self.label("event"), plain(booking["event"])
        if booking.get("guests"):
            yield self.label("guests"), f"{booking['guests']:,}"
        yield self.label("venue"), plain(", ".join(part for part in (venue["name"], venue["address"]) if part))
        for item in booking["items"]:
            when = self.period(item["from"], item["to"])
            yield plain(item["what"]), when + (f" · {plain(item['session'])}" if item.get("session") else "")

    def money_facts(self) -> Iterator[tuple[str, str]]:
        """(label, words) of how the money came or went."""
        paid = self.facts.get("payment") or self.facts.get("refund")
        if not paid:
            return
        if paid.get("purpose", "booking") != "booking":
            yield self.label("purpose"), self.word(paid["purpose"])
        yield self.label("method_back" if self.facts.get("refund") else "method"), self.word(paid["method"])
        if paid.get("reference"):
            yield self.label("reference"), plain(paid["reference"])
        if paid.get("by"):
            yield self.label("given_by" if self.facts.get("refund") else "taken_by"), plain(paid["by"])
        if paid.get("reason"):
            yield self.label("reason"), plain(paid["reason"])
        for paper in self.facts.get("papers", ()):
            if self.kind in ("refund_voucher", "credit_note"):
                of = "of_invoice" if paper["kind"] == "invoice" else "of_voucher"
                yield self.label(of), self._of(paper)

    def _of(self, paper: Mapping[str, Any]) -> str:
        """Number and date of another paper; the date stays together."""
        return plain(f"{paper['number']}, ") + self.day(paper["date"]).replace(" ", "\u00a0")

    def supply_facts(self) -> Iterator[tuple[str, str]]:
        """(label, words) that tax law wants on a registered business's papers."""
        if not self.registered:
            return
        state = self.facts["place_of_supply"]
        yield self.label("place_of_supply"), plain(f"{STATES.get(state, '')} ({state})")
        yield self.label("reverse_charge"), self.word("yes" if self.facts.get("reverse_charge") else "no")

    def line_words(self, line: Mapping[str, Any]) -> tuple[str, str]:
        """What a line is about, and the rules that made its price (`Evening × 1.2`)."""
        own, english = both(line.get("kind", "hire"), self.language)
        kind = " / ".join(part for part in (own, english) if part)
        text = ": ".join(part for part in (kind, line["text"]) if part)
        factors = (f"{factor['name']} × {factor['bp'] / 10_000:g}" for factor in line.get("factors") or ())
        return plain(text), plain(line.get("details") or ", ".join(factors))

    def line_numbers(self, line: Mapping[str, Any]) -> str:
        """In one row what a sheet has columns for: `SAC 996334 · 450 plate × ₹27.43 · 5 %`."""
        parts = [f"{self.word('sac')}\u00a0{plain(str(line['sac']))}"] if line.get("sac") else []
        quantity, rate = line.get("quantity"), line.get("rate_minor")
        if quantity is not None and (quantity != 1 or line.get("unit")):
            count = " ".join(part for part in (f"{quantity:g}", line.get("unit") or "") if part)
            parts.append(plain(f"{count} × {self.money(rate)}" if rate is not None else count))
        if line.get("tax_bp") is not None:
            parts.append(plain(self.rate(line["tax_bp"]).replace(" ", "\u00a0")))
        return " · ".join(parts)

    # ---- sums ----------------------------------------------------------------------------------------------------

    def tax_rows(self) -> Iterator[tuple[str, int]]:
        """The taxable value and each tax inside what the document is about."""
        if not self.facts.get("taxes"):
            return
        yield self.label("taxable"), self.facts["taxable_minor"]
        for tax in self.facts["taxes"]:
            yield plain(f"{tax['name']} {self.rate(tax['rate_bp'])}"), tax["amount_minor"]
        if self.facts.get("round_off_minor"):
            yield self.label("round_off"), self.facts["round_off_minor"]

    def account_rows(self) -> Iterator[tuple[str, int]]:
        """How the booking stands; the last row is what is still due, or after a refund what is left."""
        totals = self.facts["totals"]
        if self.facts.get("refund"):
            yield self.label("received_in_all"), totals["before_minor"]
            if totals.get("back_minor"):
                yield self.label("back_before"), -totals["back_minor"]
            yield self.label("this_refund"), -totals["this_minor"]
            yield self.label("left_with_us"), totals["left_minor"]
            return
        if (self.facts.get("payment") or {}).get("purpose", "booking") != "booking":
            yield self.label("this_payment"), totals["this_minor"]
            return
        yield self.label("price"), totals["price_minor"]
        if self.kind == "invoice":
            for paper in self.facts.get("papers", ()):
                yield f"{self.label('adjusted')} {self._of(paper)}", -paper["amount_minor"]
            if brought := self.facts.get("brought_minor"):
                yield self.label("brought"), -brought
            if spared := totals.get("cash_discount_minor"):
                yield self.label("cash_discount"), -spared
            if elsewhere := totals.get("elsewhere_minor"):
                yield self.label("went_elsewhere" if elsewhere > 0 else "came_from_elsewhere"), elsewhere
        else:
            if totals.get("before_minor"):
                yield self.label("before"), totals["before_minor"]
            yield self.label("this_payment"), totals["this_minor"]
            if totals.get("cash_discount_minor"):
                yield self.label("cash_discount"), totals["cash_discount_minor"]
        yield self.label("due"), totals["due_minor"]

    @property
    def handed_out(self) -> bool:
        """Whether somebody takes cash for this paper, and signs for it."""
        return (self.facts.get("refund") or {}).get("method") == "cash"

    @property
    def due_minor(self) -> int:
        return int(self.facts["totals"]["due_minor"])
