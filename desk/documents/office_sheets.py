"""The office's papers on A4 and A5: day sheet, function sheet per department, letter, form and statement."""

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import KeepTogether, PageBreak, Table

from desk.documents.fonts import INK, LINE, WASH, plain
from desk.documents.sheet import TIGHT, WITHOUT_PADDING, Sheet
from desk.documents.wording import Wording
from desk.domain.phone import displayed
from desk.usecases.papers import PaperFormat

_WIDE = {
    "time": 1.4, "space": 1.4, "event": 1.3, "customer": 1.6, "phone": 1.45, "guests": 0.9, "status": 1.15, "due": 1.35,
    "received": 1.35, "total": 1.35, "addons": 1.7, "note_staff": 2.0, "note_customer": 1.7, "number": 1.65,
    "session": 1.0, "setup": 1.4,
}  # fmt: skip
_MONEY = ("due", "received", "total")
_UPRIGHT_COLUMNS = 7
_PARTICULARS = 0.2
_ACCOUNT = (0.18, 0.17, _PARTICULARS, 0.15, 0.15, 0.15)  # of the width of a statement: day, booking, what for, sums
_OVER = ("cancelled", "expired")
_TWO_LANGUAGES = 10  # columns up to which a heading has room for English too


def office_sheet(facts: Mapping[str, Any], paper_format: PaperFormat) -> Sheet:
    """The sheet that knows a kind of paper."""
    kinds = {"day_sheet": DaySheet, "function_sheet": FunctionSheet, "statement": StatementSheet}
    return kinds.get(facts["kind"], LetterSheet)(facts, paper_format)


class OfficeSheet(Sheet):
    """What they share: the head, tables with a repeated heading, lines to sign on."""

    def __init__(self, facts: Mapping[str, Any], paper_format: PaperFormat) -> None:
        size = PaperFormat.A4 if paper_format is PaperFormat.A4 else PaperFormat.A5
        super().__init__(self._wording(facts), size, logo=facts["logo"], copy=1, void=False)
        self._facts = facts

    def _wording(self, facts: Mapping[str, Any]) -> Wording:
        return _OfficeWording(facts)

    def _top(self) -> list[Any]:
        return [self._header(), self._gap(8), self._rule(1.4, INK), self._gap(9)]

    def _section(self, heading: str, *body: Any) -> list[Any]:
        head = self._lines(self._t(heading, 11, face="DeskSans-SemiBold"))
        return [KeepTogether([head, self._gap(3), body[0]]), *body[1:]]

    def _lines(self, *paragraphs: Any) -> Table:
        """Paragraphs one below the other; a page may end between two of them."""
        return Table(
            [[paragraph] for paragraph in paragraphs],
            colWidths=[self._width],
            style=[*WITHOUT_PADDING, ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)],
        )

    def _rows(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        shares: Sequence[float],
        right: Sequence[int] = (),
        size: float = 8.8,
    ) -> Table:
        """A table whose heading stands on every page; cells are markup."""
        scale = self._scale
        cells = [[self._t(h, size - 0.8, muted=True, align=_side(n, right)) for n, h in enumerate(heads)]]
        cells += [[self._t(c, size, align=_side(n, right)) for n, c in enumerate(row)] for row in rows]
        whole = sum(shares)
        return Table(
            cells,
            colWidths=[self._width * share / whole for share in shares],
            repeatRows=1,
            style=[
                ("BACKGROUND", (0, 0), (-1, 0), WASH),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 1), (-1, -2), 0.4, LINE),
                ("LINEBELOW", (0, -1), (-1, -1), 0.8, INK),
                ("LEFTPADDING", (0, 0), (-1, -1), 3.5 * scale),
                ("RIGHTPADDING", (0, 0), (-1, -1), 3.5 * scale),
                ("TOPPADDING", (0, 0), (-1, -1), 3 * scale),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5 * scale),
            ],
        )

    def _signs(self, *labels: str) -> Table:
        """Lines side by side, each with who signs on it."""
        room = self._width / len(labels)
        cells = [self._t(label, 8, muted=True, align="centre") for label in labels]
        widths: list[float] = []
        row: list[Any] = []
        style: list[Any] = [*WITHOUT_PADDING, ("TOPPADDING", (0, 0), (-1, -1), 3 * self._scale)]
        for place, cell in enumerate(cells):
            row += [cell, ""]
            widths += [room * 0.86, room * 0.14]
            style.append(("LINEABOVE", (2 * place, 0), (2 * place, 0), 0.5, INK))
        return Table([row], colWidths=widths, style=style)

    def _when(self) -> Table:
        """What, where and when of a booking."""
        return self._grid(list(self._w.booking_facts()), self._width, 0.2)

    def _count(self, addon: Mapping[str, Any]) -> str:
        unit = addon["unit"] if addon["unit"] not in ("", "event", "piece") else ""
        return plain(" ".join(part for part in (addon["quantity"], unit) if part))


def _side(column: int, right: Sequence[int]) -> Any:
    return "right" if column in right else "left"


class _OfficeWording(Wording):
    """Facts of a paper without a number: nobody is the recipient of an original."""

    def __init__(self, facts: Mapping[str, Any], title: str = "") -> None:
        super().__init__(facts)
        self.registered = False
        self._own_title = title

    @property
    def title_name(self) -> str:
        return self._own_title or super().title_name


class DaySheet(OfficeSheet):
    """A day's functions by venue; on its side where there are many columns."""

    def __init__(self, facts: Mapping[str, Any], paper_format: PaperFormat) -> None:
        super().__init__(facts, paper_format)
        if len(facts["columns"]) > _UPRIGHT_COLUMNS:
            self._page = (self._page[1], self._page[0])
            self._width = self._page[0] - 2 * self._margin

    def _story(self) -> list[Any]:
        story = self._top()
        for section in self._facts["sections"]:
            heading = f"{plain(section['venue'])} · {self._w.label('functions')}: {len(section['rows'])}"
            nothing = self._lines(self._t(self._w.word("no_functions"), 9.5))
            body = self._table_of(section["rows"]) if section["rows"] else nothing
            head = self._lines(self._t(heading, 11, face="DeskSans-SemiBold"))
            story += [head, self._gap(3), body, self._gap(12)]
        return story

    def _table_of(self, rows: Sequence[Mapping[str, Any]]) -> Table:
        columns = self._facts["columns"]
        said = self._w.label if len(columns) <= _TWO_LANGUAGES else self._w.word  # two would be too small to read
        heads = [said("booking" if name == "number" else name) for name in columns]
        cells = [[self._cell(name, row) for name in columns] for row in rows]
        right = [n for n, name in enumerate(columns) if name in (*_MONEY, "guests")]
        shares = [_WIDE[name] for name in columns]
        return self._rows(heads, cells, shares, right, size=8.8 * min(1.0, max(0.68, 14 / sum(shares))))

    def _cell(self, name: str, row: Mapping[str, Any]) -> str:
        value = row[name]
        if value in (None, "", []):
            return ""
        if name in _MONEY:
            return plain(self._w.money(value))
        if name == "status":
            return self._w.word(value)
        if name == "phone":
            return plain(displayed(value)).replace(" ", "\u00a0")
        if name == "addons":
            return "<br/>".join(f"{plain(a['label'])} {self._count(a)}" for a in value)
        return plain(f"{value:,}" if name == "guests" else str(value))


class FunctionSheet(OfficeSheet):
    """A page for each department: what to provide, how many, and what the notes say for them; no prices."""

    def _story(self) -> list[Any]:
        story: list[Any] = []
        for number, page in enumerate(self._facts["pages"]):
            story += [PageBreak()] if number else []
            story += [*self._top(), *self._department(page)]
        return story

    def _department(self, page: Mapping[str, Any]) -> list[Any]:
        w = self._w
        name = "security_staff" if page["department"] == "security" else page["department"]
        story = [
            self._lines(self._t(w.label(name), 20, face="DeskSans-Bold")),
            self._gap(8),
            self._when(),
            self._gap(2),
        ]
        story += [self._grid(list(self._more()), self._width, 0.2), self._gap(12)]
        rows = [[plain(a["label"]), self._count(a), ""] for a in page["addons"]]
        heads = [w.label("description"), w.label("how_many"), w.label("done_mark")]
        body = (
            self._rows(heads, rows, (0.62, 0.24, 0.14))
            if rows
            else self._lines(self._t(w.word("nothing_ordered"), 9.5))
        )
        story += [*self._section(w.label("to_provide"), body), self._gap(12)]
        if page["notes"]:
            lines = [self._t(f"•&nbsp; {plain(line)}", 11) for line in page["notes"]]
            story += [*self._section(w.label("notes"), self._lines(*lines)), self._gap(10)]
        return [*story, KeepTogether([self._gap(34), self._signs(w.label("read_by"), w.label("signature"))])]

    def _more(self) -> Any:
        w, items = self._w, self._facts["booking"]["items"]
        starts, ends = [i["setup"] for i in items if i["setup"]], [i["teardown"] for i in items if i["teardown"]]
        if starts:
            yield w.label("setup_from"), plain(f"{w.day(min(starts))}, {min(starts)[11:16]}")
        if ends:
            yield w.label("clear_by"), plain(f"{w.day(max(ends))}, {max(ends)[11:16]}")
        who = self._facts["customer"]
        if who is not None:
            parts = (who["name"], displayed(who["phone"]) if who["phone"] else "")
            yield w.label("contact"), plain(" · ".join(part for part in parts if part))


class LetterSheet(OfficeSheet):
    """The confirmation with its terms, or the registration form that both sides sign.

    Of a booking that does not take place any more it only says so: a price or a balance on it would ask for money.
    """

    def _wording(self, facts: Mapping[str, Any]) -> Wording:
        return _OfficeWording(facts, facts["status"] if facts["status"] in _OVER else "")

    def _story(self) -> list[Any]:
        if self._facts["status"] in _OVER:
            return [*self._top(), *self._greeting(), self._gap(8), self._when(), self._gap(34), self._by_house()]
        form = self._facts["kind"] == "agreement"
        story = [*self._top(), *(self._applicant() if form else self._greeting()), self._gap(8), self._when()]
        story += [self._gap(10), *self._price(), *self._schedule(), *self._policy(), *self._terms()]
        if form:
            blanks = [self._gap(26), self._signs(self._w.label("place_date"), self._w.label("witness"))]
            story.append(KeepTogether(blanks))
        names = (self._w.label("customer_signature"), self._for_house())
        return [*story, KeepTogether([self._gap(34), self._signs(*names)])]

    def _for_house(self) -> str:
        return f"{self._w.label('for_business')} {plain(self._w.name)}"

    def _by_house(self) -> Table:
        """Signed by the house alone, at the right."""
        return Table([["", self._signs(self._for_house())]], colWidths=[self._width / 2] * 2, style=WITHOUT_PADDING)

    def _greeting(self) -> list[Any]:
        w, status = self._w, self._facts["status"]
        said = "we_confirm" if status in ("confirmed", "completed") else "we_cancelled"
        said = "we_note" if status in ("pending", "temp_hold") else said
        dear = self._t(f"{w.word('dear')} {plain(self._facts['customer']['name'])},", 10)
        address = self._lines(*(self._t(line) for line in w.customer_lines()))
        return [address, self._gap(10), self._lines(dear, self._t(w.word(said), 10))]

    def _applicant(self) -> list[Any]:
        w, who = self._w, self._facts["customer"]
        filled = [(w.label("name"), f"<b>{plain(who['name'])}</b>"), (w.label("address"), plain(who["address"]))]
        filled.append((w.label("phone"), plain(displayed(who["phone"])) if who["phone"] else ""))
        blanks = [
            (w.label(name), "") for name in ("second_contact", "id_proof", "bride", "groom", "caterer", "decorator")
        ]
        rows = [[self._t(label, 8.5, muted=True), self._t(value, 9.5)] for label, value in (*filled, *blanks)]
        table = Table(
            rows,
            colWidths=[self._width * 0.32, self._width * 0.68],
            style=[("LINEBELOW", (1, 0), (1, -1), 0.4, LINE), ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), *WITHOUT_PADDING,
                   ("TOPPADDING", (0, 0), (-1, -1), 5 * self._scale), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)],
        )  # fmt: skip
        return [
            self._lines(self._t(w.word("form_intro"), 9.5)),
            self._gap(6),
            *self._section(w.label("applicant"), table),
        ]

    def _price(self) -> list[Any]:
        w = self._w
        rows = []
        for line in self._facts["lines"]:
            text, _ = w.line_words({"kind": line["kind"], "text": line["label"]})
            count = self._count(line) if line["kind"] == "addon" else ""
            rows.append([text, count, plain(w.money(line["minor"]))])
        for name in ("total", "received", "due"):
            strong = f"<b>{plain(w.money(self._facts[f'{name}_minor']))}</b>"
            rows.append([f"<b>{w.label(name)}</b>", "", strong])
        heads = [w.label("description"), w.label("quantity"), w.label("amount")]
        return [*self._section(w.label("price"), self._rows(heads, rows, (0.6, 0.16, 0.24), (2,))), self._gap(11)]

    def _schedule(self) -> list[Any]:
        w, parts = self._w, self._facts["schedule"]
        if not parts:
            return []
        rows = []
        for number, part in enumerate(parts, 1):
            left = plain(w.money(part["open_minor"])) if part["open_minor"] else w.word("paid_part")
            rows.append([str(number), w.day(part["due_on"]), plain(w.money(part["amount_minor"])), left])
        heads = [w.label("part"), w.label("due_by"), w.label("amount"), w.label("open")]
        table = self._rows(heads, rows, (0.14, 0.36, 0.25, 0.25), (2, 3))
        return [*self._section(w.label("payable"), table), self._gap(11)]

    def _policy(self) -> list[Any]:
        w, policy = self._w, self._facts["policy"]
        rows = []
        for notice, share in policy["steps"]:
            before = w.word(f"notice_{policy['count']}").replace("{n}", str(notice))
            when = before if notice else w.word("notice_later")
            kept = policy["base"] == "charges"
            percent = w.rate(10_000 - share if kept else share)
            said = w.word("back_charges" if kept else "back_paid")
            if policy["gives"] == "credit":
                said = w.word("back_credit").replace("{m}", str(policy["months"]))
            rows.append([when, said.replace("{p}", percent)])
        table = self._grid([(when, said) for when, said in rows], self._width, 0.5)
        return [*self._section(w.label("if_cancelled"), table), self._gap(9)]

    def _terms(self) -> list[Any]:
        w = self._w
        rates = []
        for rate in self._facts["rates"]:
            if rate["what"] == "overtime":
                said = w.word("overtime_rate").replace("{n}", str(rate["minutes"]))
            else:
                said = (
                    w.word("metered_rate").replace("{name}", plain(rate["name"])).replace("{unit}", plain(rate["unit"]))
                )
            rates.append((said, plain(w.money(rate["minor"]))))
        story: list[Any] = []
        if rates:
            story += [*self._section(w.label("may_add"), self._grid(rates, self._width, 0.62)), self._gap(9)]
        names = ("term_times", "term_change", "term_damage", "term_law")
        terms = [plain(term) for term in self._facts["terms"]] or [w.word(name) for name in names]
        if self._facts["note_customer"]:
            terms.append(plain(self._facts["note_customer"]))
        lines = [self._t(f"{n}.&nbsp; {term}", 8.8) for n, term in enumerate(terms, 1)]
        return [*story, *self._section(w.label("terms"), self._lines(*lines))]


class StatementSheet(OfficeSheet):
    """The ledger of one customer, line by line with the balance, and what is owed to whom at its end."""

    def _story(self) -> list[Any]:
        w = self._w
        story = [*self._top(), self._lines(*(self._t(line) for line in w.customer_lines())), self._gap(12)]
        for currency, balance in self._facts["balances"]:
            entries = [e for e in self._facts["entries"] if e["currency"] == currency]
            heads = [w.label(n) for n in ("date", "booking", "particulars", "charged", "paid", "balance")]
            rows = [self._entry(entry, currency) for entry in entries]
            table = self._rows(heads, rows, _ACCOUNT, (3, 4, 5), size=self._whole(rows))
            story += [table, self._gap(10)]
            story.append(KeepTogether([self._end(currency, balance), self._gap(14)]))
        if not self._facts["balances"]:
            story.append(self._lines(self._t(w.word("no_entries"), 10)))
        return story

    def _whole(self, rows: Sequence[Sequence[str]]) -> float:
        """The size at which no day, number or sum is broken; what it was for may take two lines."""
        size, beside = 8.8, 8 * self._scale
        for cells in rows:
            for share, cell in zip(_ACCOUNT, cells, strict=True):
                wide = stringWidth(cell, "DeskSans", 8.8 * self._scale)
                if share != _PARTICULARS and wide:
                    size = min(size, 8.8 * (self._width * share - beside) / wide)
        return size

    def _money(self, minor: int, currency: str) -> str:
        return plain(_OfficeWording({**self._facts, "currency": currency}).money(minor)) if minor else ""

    def _entry(self, entry: Mapping[str, Any], currency: str) -> list[str]:
        w = self._w
        about = entry["about"]
        if entry["what"] == "charge":
            event, _, day = about.partition("|")
            about = " · ".join(part for part in (plain(event), w.day(day).replace(" ", "\u00a0")) if part)
        else:
            about = plain(about)
        said = f"{w.word(entry['what'])} · {about}" if about else w.word(entry["what"])
        sums = [self._money(entry[name], currency) for name in ("debit", "credit")]
        balance = plain(_OfficeWording({**self._facts, "currency": currency}).money(entry["balance"]))
        return [w.day(entry["at"]).replace(" ", "\u00a0"), plain(entry["booking"]), said, *sums, balance]

    def _end(self, currency: str, balance: int) -> Table:
        w = self._w
        if balance == 0:
            return Table([[self._t(w.word("settled"), 10)]], colWidths=[self._width], style=[*WITHOUT_PADDING, *TIGHT])
        name = "owed_to_us" if balance > 0 else "owed_to_them"
        cells = [
            self._t(w.label(name), 10),
            self._t(f"<b>{self._money(abs(balance), currency)}</b>", 13, align="right"),
        ]
        return Table([cells], colWidths=[self._width * 0.7, self._width * 0.3], style=[*WITHOUT_PADDING, *TIGHT])
