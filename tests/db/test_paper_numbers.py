"""Numbers of papers without gaps, financial years, and the same arithmetic of tax in Python and in the database."""

import random
import threading
from datetime import datetime
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import psycopg
import pytest
from psycopg.types.json import Jsonb

from desk.domain.gstin import STATES, check_character, is_gstin
from tests.database import Database
from tests.db.acts import APPROVAL, Json, pending, refused
from tests.db.paper_acts import no_gap, papers, register, serial
from tests.db.racing import keep_promises, race, states

# ---- numbers ---------------------------------------------------------------------------------------------------------


def test_that_numbers_have_no_gap_though_twenty_issue_at_once_and_some_give_up(db: Database) -> None:
    register(db)
    cards = [pending(db, APPROVAL) for _ in range(20)]
    problems: list[BaseException] = []
    chance = random.Random(8)
    give_up = [[chance.random() < 0.35 for _ in range(5)] for _ in cards]

    def pay(card: Json, endings: list[bool], who: str) -> None:
        try:
            with psycopg.connect(db.plain_url(who)) as connection:
                for rolled_back in endings:
                    body = {"booking": card["booking"], "amount_minor": 1_000_00, "currency": "INR"}
                    connection.execute("SELECT desk.record_cash(%s, %s)", (uuid4(), Jsonb(body)))
                    connection.rollback() if rolled_back else connection.commit()
        except BaseException as error:
            problems.append(error)

    people = ("asha", "ravi", "meera", "omkar") * 5  # a login may have only so many connections
    threads = [threading.Thread(target=pay, args=each) for each in zip(cards, give_up, people, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not problems
    kept = sum(not rolled_back for endings in give_up for rolled_back in endings)
    numbers = [paper["number"] for card in cards for paper in papers(db, card)]
    assert sorted(serial(number) for number in numbers) == list(range(1, kept + 1))
    assert {number.rsplit("/", 1)[0] for number in numbers} == {f"RV/{this_year()}"}
    no_gap(db)


def test_that_eight_desks_that_issue_receipts_at_once_leave_no_gap_though_some_are_refused(db: Database) -> None:
    cards = [pending(db, APPROVAL) for _ in range(8)]
    people = ("asha", "ravi", "meera", "omkar") * 2
    chance = random.Random(5)
    due = cards[0]["total_minor"]

    def wish(card: Json, turn: int) -> tuple[str, Json]:
        """Every way of taking money at once, and sums that are refused after everything else was checked."""
        minor = chance.choice((1000, 2000, due + 1))
        body = {"booking": card["booking"], "amount_minor": minor, "currency": "INR"}
        if chance.random() < 0.5:
            return "record_cash", body
        reference = f"UTR{chance.randrange(40):06}" if chance.random() < 0.5 else f"{card['number'][-4:]}{turn:04}"
        return "declare_payment", body | {"method": "upi", "reference": reference.replace("-", "")}

    endings = race(
        db, [(who, [wish(card, turn) for turn in range(6)]) for who, card in zip(people, cards, strict=True)]
    )
    assert states(endings) == {"", "BK009", "BK012"}
    taken = [e.facts["receipt"]["number"] for e in endings if e.state == ""]
    assert sorted(serial(number) for number in taken) == list(range(1, len(taken) + 1))
    keep_promises(db)


def this_year() -> str:
    today = datetime.now(ZoneInfo("Asia/Kolkata"))
    first = today.year if today.month >= 4 else today.year - 1
    return f"{first % 100:02}-{(first + 1) % 100:02}"


@pytest.mark.parametrize(
    ("moment", "number"),
    [
        ("2027-03-31T18:29:59.999Z", "R/26-27/"),
        ("2027-03-31T18:30:00Z", "R/27-28/"),
        ("2026-04-01T00:00:00+05:30", "R/26-27/"),
        ("2026-03-31T23:59:59+05:30", "R/25-26/"),
        ("2099-12-31T00:00:00+05:30", "R/99-00/"),
    ],
)
def test_that_the_financial_year_changes_at_midnight_in_india(db: Database, moment: str, number: str) -> None:
    ask = "SELECT desk.receipt_number(1, 1, gen_random_uuid(), 'tip', %s)"
    found = db.superuser.execute(ask, (datetime.fromisoformat(moment),)).fetchone()
    assert found == (f"{number}000001",)


def test_that_every_series_counts_by_itself_and_fits_sixteen_characters(db: Database) -> None:
    db.superuser.execute(
        "INSERT INTO desk.tax_registration (tenant_id, registration_id, legal_name) VALUES (1, 42, 'Second House')"
    )
    db.superuser.execute("UPDATE desk.venue SET registration_id = 42 WHERE tenant_id = 1 AND venue_id = 2")
    db.superuser.execute(
        "UPDATE desk.document_series SET prefix = 'LOT' WHERE tenant_id = 1 AND kind = 'invoice' AND prefix = 'INV'"
    )
    kinds = ("receipt", "receipt_voucher", "invoice", "credit_note", "refund_voucher")
    ask = (
        "SELECT desk.series_number(tenant_id, registration_id, %s, '2026-11-21') FROM desk.venue"
        " WHERE tenant_id = 1 AND venue_id = %s"
    )
    numbers = [db.superuser.execute(ask, (kind, venue)).fetchone()[0] for venue in (1, 2) for kind in kinds]  # type: ignore[index]
    assert numbers == [
        *("R/26-27/000001", "RV/26-27/000001", "LOT/26-27/000001", "CN/26-27/000001", "RF/26-27/000001"),
        *("R42/26-27/000001", "V42/26-27/000001", "I42/26-27/000001", "C42/26-27/000001", "F42/26-27/000001"),
    ]
    assert max(map(len, numbers)) == 16


def test_that_two_series_of_a_business_never_begin_alike(db: Database) -> None:
    with refused("23505"):
        db.superuser.execute("UPDATE desk.document_series SET prefix = 'R' WHERE tenant_id = 1 AND kind = 'invoice'")


# ---- the same arithmetic in both ---------------------------------------------------------------------------------


def test_that_a_new_business_has_all_series_of_numbers_and_each_new_venue_a_price_list(db18: Database) -> None:
    db18.superuser.execute(
        "INSERT INTO desk.tenant (tenant_id, name, code) VALUES (9, 'Juhi', 'JU');"
        "INSERT INTO desk.venue (tenant_id, venue_id, name, code, zone) VALUES (9, 4, 'Juhi', 'JU', 'Asia/Kolkata');"
        "INSERT INTO desk.tax_registration (tenant_id, registration_id, legal_name) VALUES (9, 2, 'Juhi Foods')"
    )
    found = db18.superuser.execute(
        "SELECT registration_id, legal_name, count(DISTINCT prefix) FROM desk.tax_registration"
        " JOIN desk.document_series USING (tenant_id, registration_id) WHERE tenant_id = 9 GROUP BY 1, 2 ORDER BY 1"
    ).fetchall()
    assert found == [(1, "Juhi", 5), (2, "Juhi Foods", 5)]
    assert db18.superuser.execute("SELECT venue_id FROM desk.tariff WHERE tenant_id = 9").fetchall() == [(4,)]


def test_that_a_tax_number_is_judged_alike_in_python_and_in_the_database(house: Database) -> None:
    chance = random.Random(27)
    samples = [f"{code}AAPFU{chance.randrange(10000):04}F{chance.choice('123AZ')}Z" for code in STATES]
    samples = [first + check_character(first) for first in samples]
    samples += [s[:n] + chance.choice("0A9Z") + s[n + 1 :] for s in samples for n in (2, 7, 14)]
    for text in samples:
        assert house.superuser.execute("SELECT desk.is_gstin(%s)", (text,)).fetchone() == (is_gstin(text),)


@pytest.mark.parametrize(
    ("amount", "taxable", "half"),
    [
        (25_000_00, 21_186_44, 1_906_78),
        (10_000_00, 8_474_58, 762_71),
        (59_00, 50_00, 4_50),
        (1_00, 84, 8),
        (9_99_999_99, 8_47_457_61, 76_271_19),
    ],
)
def test_that_tax_inside_an_advance_is_two_equal_halves_and_adds_up_to_it(
    house: Database, amount: int, taxable: int, half: int
) -> None:
    quote = {"lines": [{"kind": "hire", "tax_bp": 1800, "total_minor": 5_000_00}]}
    found: Any = house.superuser.execute("SELECT desk.paper_taxes(%s, %s)", (Jsonb(quote), amount)).fetchone()
    assert found[0]["taxable_minor"] == taxable
    assert [tax["amount_minor"] for tax in found[0]["taxes"]] == [half, half]


def test_that_an_advance_on_mixed_rates_is_shared_by_value_and_adds_up(house: Database) -> None:
    lines = [
        {"kind": "hire", "tax_bp": 1800, "total_minor": 29_500_00},
        {"kind": "addon", "tax_bp": 500, "total_minor": 12_962_95},
        {"kind": "addon", "tax_bp": 0, "total_minor": 1_000_01},
    ]
    for inter_state in (False, True):
        for amount in (1, 99, 1_000_00, 12_345_67, 43_462_96):
            quote = Jsonb({"lines": lines, "inter_state": inter_state})
            found: Any = house.superuser.execute("SELECT desk.paper_taxes(%s, %s)", (quote, amount)).fetchone()
            told = found[0]
            assert told["taxable_minor"] + sum(tax["amount_minor"] for tax in told["taxes"]) == amount
            assert {tax["name"] for tax in told["taxes"]} == ({"IGST"} if inter_state else {"CGST", "SGST"})
