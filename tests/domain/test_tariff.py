"""Prices by hand: day factors, add-ons, discounts, fees and taxes, and the bills of three real halls."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.errors import BadInput
from desk.domain.quote import Asked, Discount, quote
from desk.domain.quote_line import Kind
from desk.domain.tariff import Addon, DayFactor, FactorKind, Tariff, TaxRate, charged_quantity, day_groups
from tests.domain.halls import HALL, LAWN, VENUE, Wish, between
from tests.domain.three_halls import FOOD_TAX, HALL_A, HALL_B, HALL_C, HALL_TAX

WEEKEND = DayFactor(kind=FactorKind.WEEKEND, name="Weekend", factor_bp=12_000, weekdays=frozenset({6, 7}))
SUNDAY = DayFactor(kind=FactorKind.SUNDAY, name="Sunday", factor_bp=13_000, weekdays=frozenset({7}))
SEASON = DayFactor(kind=FactorKind.SEASON, name="Season", factor_bp=11_500, from_day=1115, to_day=215)
RAINS = DayFactor(kind=FactorKind.SEASON, name="Rains", factor_bp=8_000, from_day=615, to_day=915)
SURGE = DayFactor(
    kind=FactorKind.SURGE, name="Vasant Panchami", factor_bp=15_000, from_date=date(2027, 2, 11),
    to_date=date(2027, 2, 11),
)  # fmt: skip
FACTORS = (WEEKEND, SUNDAY, SEASON, RAINS, SURGE)


def with_tariff(**terms):
    return replace(VENUE, tariff=Tariff(**terms))


def evening(day, space=HALL):
    return Wish(period=between(f"{day} 16:00", f"{day} 23:00"), space_id=space.id)


# day, price of the hall (1,00,000 × 1.5 of the evening) and which factors made it
DAYS = [
    ("2027-03-01", 150_000_00, ()),  # a Monday
    ("2027-03-05", 150_000_00, ()),  # Friday
    ("2027-03-06", 180_000_00, ("Weekend",)),
    ("2027-03-07", 195_000_00, ("Sunday",)),  # replaces weekend
    ("2026-11-13", 150_000_00, ()),
    ("2026-11-14", 180_000_00, ("Weekend",)),  # the day before the season
    ("2026-11-15", 224_250_00, ("Sunday", "Season")),
    ("2026-11-16", 172_500_00, ("Season",)),
    ("2026-12-31", 172_500_00, ("Season",)),  # wraps the year
    ("2027-01-01", 172_500_00, ("Season",)),
    ("2027-01-02", 207_000_00, ("Weekend", "Season")),
    ("2027-02-15", 172_500_00, ("Season",)),  # its last day
    ("2027-02-16", 150_000_00, ()),
    ("2027-02-11", 258_750_00, ("Season", "Vasant Panchami")),
    ("2027-02-10", 172_500_00, ("Season",)),
    ("2027-02-12", 172_500_00, ("Season",)),
    ("2027-02-14", 224_250_00, ("Sunday", "Season")),
    ("2027-06-14", 150_000_00, ()),
    ("2027-06-15", 120_000_00, ("Rains",)),
    ("2027-09-15", 120_000_00, ("Rains",)),
    ("2027-09-16", 150_000_00, ()),
    ("2027-07-03", 144_000_00, ("Weekend", "Rains")),
    ("2027-07-04", 156_000_00, ("Sunday", "Rains")),
]


@pytest.mark.parametrize(("day", "price", "names"), DAYS)
def test_that_a_day_is_priced_by_its_week_season_and_surge(day, price, names):
    made = quote(with_tariff(factors=FACTORS), [evening(day)])
    (line,) = made.lines
    assert (made.total.minor, tuple(f.name for f in line.factors[1:])) == (price, names)


def test_that_days_with_the_same_factors_are_one_line():
    """Thursday 11 to Wednesday 17 February: the surge, three days and Monday in season, two out of it."""
    week = Wish(period=between("2027-02-11 09:00", "2027-02-18 09:00"), space_id=HALL.id)
    made = quote(with_tariff(factors=FACTORS), [week])
    assert [(line.quantity, line.amount_minor) for line in made.lines] == [
        ("1", 172_500_00),  # Thursday: 1.15 × 1.5
        ("2", 230_000_00),  # Friday and Monday: 1.15
        ("1", 138_000_00),  # Saturday: 1.2 × 1.15
        ("1", 149_500_00),  # Sunday: 1.3 × 1.15
        ("2", 200_000_00),  # Tuesday and Wednesday
    ]
    assert made.total.minor == 890_000_00
    assert made.lines[0].rule == "₹1,00,000 base price × 1.15 (Season) × 1.5 (Vasant Panchami)"


def test_that_of_several_seasons_the_first_in_order_holds():
    later = replace(RAINS, name="Monsoon sale", factor_bp=5_000)
    assert day_groups(date(2027, 7, 5), 1, (RAINS, later))[0][1][0].name == "Rains"
    assert day_groups(date(2027, 7, 5), 1, (later, RAINS))[0][1][0].name == "Monsoon sale"


PLATE = Addon(id=1, name="Plate", unit="plate", unit_minor=650_00, per_guest=True, tax=FOOD_TAX)
GUARD = Addon(id=2, name="Guard", unit="person", unit_minor=1_400_00, minimum=Decimal(2))
POWER = Addon(id=3, name="Generator", unit="hour", unit_minor=3_000_00, rounds_up=True, tax=HALL_TAX)
LIGHT = Addon(id=4, name="Light", unit="unit", unit_minor=25_37, rounds_up=True, step=Decimal("0.5"), tax=HALL_TAX)
EXACT = Addon(id=5, name="Cloth", unit="piece", unit_minor=333, step=Decimal("0.25"))
ADDONS = (PLATE, GUARD, POWER, LIGHT, EXACT)

# add-on, quantity asked, guests, quantity charged, amount
QUANTITIES = [
    (PLATE, "20", None, "20", 13_000_00),
    (PLATE, "0", None, "0", 0),
    (PLATE, None, 350, "350", 2_27_500_00),
    (PLATE, None, 1, "1", 650_00),
    (PLATE, "300", 350, "300", 1_95_000_00),
    (GUARD, "6", None, "6", 8_400_00),
    (GUARD, "1", None, "2", 2_800_00),
    (GUARD, "2", None, "2", 2_800_00),
    (POWER, "2", None, "2", 6_000_00),
    (POWER, "0.1", None, "1", 3_000_00),
    (POWER, "2.001", None, "3", 9_000_00),
    (POWER, "3.0", None, "3", 9_000_00),
    (LIGHT, "412", None, "412", 10_452_44),
    (LIGHT, "0.2", None, "0.5", 12_69),  # 12.685
    (LIGHT, "1.5", None, "1.5", 38_06),  # 38.055
    (LIGHT, "2.501", None, "3", 76_11),
    (EXACT, "0.25", None, "0.25", 83),  # 83.25 paise
    (EXACT, "0.75", None, "0.75", 2_50),  # 249.75
    (EXACT, "1.5", None, "1.5", 5_00),  # 499.5
    (EXACT, "4", None, "4", 13_32),
]


@pytest.mark.parametrize(("addon", "asked", "guests", "charged", "amount"), QUANTITIES)
def test_that_an_addon_costs_its_quantity(addon, asked, guests, charged, amount):
    wish = Asked(addons=((addon.id, Decimal(asked) if asked is not None else None),))
    made = quote(with_tariff(addons=ADDONS), [evening("2027-03-01")], wish, guests)
    line = made.lines[1]
    assert (line.kind, line.quantity, line.amount_minor) == (Kind.ADDON, charged, amount)


@pytest.mark.parametrize(
    ("addon_id", "quantity", "guests", "field"),
    [
        (1, Decimal("1.5"), 10, "addons"),
        (1, None, None, "guests"),
        (2, None, 10, "addons"),
        (2, Decimal("-1"), 10, "addons"),
        (5, Decimal("0.3"), 10, "addons"),
        (4, Decimal("0.0001"), 10, "addons"),
        (4, Decimal("10000000"), 10, "addons"),
        (4, Decimal("NaN"), 10, "addons"),
        (99, Decimal(1), 10, "addons"),
    ],
)
def test_that_a_quantity_that_is_not_sold_is_refused(addon_id, quantity, guests, field):
    with pytest.raises(BadInput) as caught:
        quote(with_tariff(addons=ADDONS), [evening("2027-03-01")], Asked(addons=((addon_id, quantity),)), guests)
    assert caught.value.field_name == field


# discount, and what it takes: of the hire (1,50,000 at 18 %) and of 100 plates (65,000 at 5 %)
DISCOUNTS = [
    (Discount(reason="x", percent_bp=1000), 15_000_00, 6_500_00),
    (Discount(reason="x", percent_bp=333), 4_995_00, 2_164_50),
    (Discount(reason="x", percent_bp=1), 15_00, 6_50),
    (Discount(reason="x", percent_bp=10_000), 1_50_000_00, 65_000_00),
    (Discount(reason="x", amount_minor=21_500_00), 15_000_00, 6_500_00),
    (Discount(reason="x", amount_minor=1_00), 70, 30),  # 69.77 paise of the hire, the rest of the plates
    (Discount(reason="x", amount_minor=1), 1, 0),
    (Discount(reason="x", amount_minor=2), 1, 1),  # 1.395
    (Discount(reason="x", amount_minor=9_999_99), 6_976_74, 3_023_25),  # 6976.737
    (Discount(reason="x", amount_minor=2_15_000_00), 1_50_000_00, 65_000_00),
    (Discount(reason="x", amount_minor=9_99_999_00), 1_50_000_00, 65_000_00),  # never more than the price
]


@pytest.mark.parametrize(("discount", "of_hire", "of_plates"), DISCOUNTS)
def test_that_a_discount_takes_its_share_of_each_tax(discount, of_hire, of_plates):
    venue = with_tariff(addons=ADDONS, hire_tax=HALL_TAX)
    made = quote(venue, [evening("2027-03-01")], Asked(addons=((1, Decimal(100)),), discount=discount))
    taken = {line.tax_bp: -line.amount_minor for line in made.lines if line.kind is Kind.DISCOUNT}
    assert (taken.get(1800, 0), taken.get(500, 0)) == (of_hire, of_plates)


def test_that_tax_is_on_what_is_left_after_the_discount():
    """1,50,000 less 10 % is 1,35,000, with 9 % twice 24,300; 65,000 less 10 % is 58,500, with 2.5 % twice 2,925."""
    venue = with_tariff(addons=ADDONS, hire_tax=HALL_TAX)
    wish = Asked(addons=((1, Decimal(100)),), discount=Discount(reason="x", percent_bp=1000))
    made = quote(venue, [evening("2027-03-01")], wish)
    assert [(code, bp, tax.net_minor, tax.cgst_minor, tax.sgst_minor) for code, bp, tax in made.taxes()] == [
        ("997212", 1800, 135_000_00, 12_150_00, 12_150_00),
        ("996334", 500, 58_500_00, 1_462_50, 1_462_50),
    ]
    assert made.total.minor == 2_20_725_00


# total before, step, round off
ROUNDED = [
    (14_567_89, 100, 11),
    (12_962_50, 100, 50),
    (12_962_49, 100, -49),
    (12_962_00, 100, 0),
    (12_962_51, 50, -1),
    (12_962_25, 50, 25),
    (12_345_67, 1, 0),
    (12_345_00, 1000, 5_00),
]


@pytest.mark.parametrize(("total", "step", "off"), ROUNDED)
def test_that_the_total_is_rounded_where_the_venue_rounds(total, step, off):
    venue = replace(with_tariff(round_to_minor=step), spaces=(replace(HALL, base_price_minor=total),), sessions=())
    made = quote(venue, [evening("2027-03-01")])
    rounding = [line.amount_minor for line in made.lines if line.kind is Kind.ROUND_OFF]
    assert (rounding, made.total.minor) == ([off] if off else [], total + off)


@pytest.mark.parametrize(
    ("free", "moves", "fee"),
    [(1, 0, 0), (1, 1, 0), (1, 2, 5_000_00), (1, 4, 15_000_00), (0, 1, 5_000_00), (None, 9, 0)],
)
def test_that_date_changes_beyond_the_free_ones_cost_a_fee(free, moves, fee):
    made = quote(with_tariff(free_moves=free, move_fee_minor=5_000_00), [evening("2027-03-01")], moves=moves)
    assert made.total.minor - 150_000_00 == fee


def test_that_a_rate_holds_from_its_day_on():
    tax = TaxRate(code="997212", rates=((date(2017, 7, 1), 1800), (date(2027, 4, 1), 1200)))
    assert [tax.on(date.fromisoformat(day)) for day in ("2017-06-30", "2017-07-01", "2027-03-31", "2027-04-01")] == [
        *(0, 1800, 1800, 1200)
    ]
    totals = [quote(with_tariff(hire_tax=tax), [evening(day)]).total.minor for day in ("2027-03-31", "2027-04-01")]
    assert totals == [177_000_00, 168_000_00]


@pytest.mark.parametrize(
    ("clock", "extra"), [("16:00", 0), ("15:59", 2_000_00), ("14:00", 2_000_00), ("12:00", 2_000_00)]
)
def test_that_hall_a_charges_entry_before_four(clock, extra):
    stay = Wish(period=between(f"2027-02-14 {clock}", "2027-02-15 15:00"), space_id=HALL_A.spaces[0].id)
    assert quote(HALL_A, [stay]).total.minor == 1_00_000_00 + extra


def test_that_hall_a_with_six_guards_and_early_entry_costs_this():
    stay = Wish(period=between("2027-02-14 14:00", "2027-02-15 15:00"), space_id=HALL_A.spaces[0].id)
    made = quote(HALL_A, [stay], Asked(addons=((1, Decimal(6)),)))
    assert [(line.kind.value, line.amount_minor) for line in made.lines] == [
        ("hire", 1_00_000_00),
        ("early", 2_000_00),
        ("addon", 8_400_00),
    ]


def test_that_the_final_bill_of_hall_b_is_the_published_one():
    stay = Wish(period=between("2027-02-14 09:00", "2027-02-14 23:00"), space_id=HALL_B.spaces[0].id)
    made = quote(HALL_B, [stay], Asked(addons=((1, Decimal(412)), (2, Decimal(2)), (3, Decimal(20)))))
    assert [(line.amount_minor, line.tax_bp, line.tax.cgst_minor, line.tax.sgst_minor) for line in made.lines] == [
        (2_00_000_00, 1800, 18_000_00, 18_000_00),
        (10_300_00, 1800, 927_00, 927_00),
        (6_000_00, 1800, 540_00, 540_00),
        (13_000_00, 500, 325_00, 325_00),
    ]
    assert (made.net.minor, made.total.minor) == (2_29_300_00, 2_68_884_00)
    assert made.lines[1].rule == "412 units × ₹25"


@pytest.mark.parametrize(
    ("ends", "hours", "total"),
    [
        *(("23:00", 0, 1_00_000_00), ("23:01", 1, 1_10_000_00), ("23:59", 1, 1_10_000_00)),
    ],
)
def test_that_hall_c_charges_overtime_by_the_begun_hour(ends, hours, total):
    slot = Wish(period=between("2027-02-14 17:00", f"2027-02-14 {ends}"), space_id=HALL_C.spaces[0].id)
    made = quote(HALL_C, [slot])
    assert (len(made.lines) - 1, made.total.minor) == (hours, total)


@pytest.mark.parametrize(("ends", "total"), [("00:00", 1_10_000_00), ("00:01", 1_20_000_00), ("02:00", 1_30_000_00)])
def test_that_hall_c_charges_overtime_past_midnight(ends, total):
    slot = Wish(period=between("2027-02-14 17:00", f"2027-02-15 {ends}"), space_id=HALL_C.spaces[0].id)
    assert quote(HALL_C, [slot]).total.minor == total


@given(
    st.lists(st.sampled_from([HALL, LAWN]), min_size=1, max_size=4),
    st.integers(1, 10_000) | st.none(),
    st.integers(0, 400),
    st.sampled_from([1, 100]),
    st.booleans(),
)
def test_that_no_price_is_negative_and_every_sum_is_its_lines(spaces, percent_bp, plates, step, included):
    venue = with_tariff(addons=ADDONS, hire_tax=HALL_TAX, factors=FACTORS, round_to_minor=step, tax_included=included)
    items = [evening("2027-02-13", space) for space in spaces]
    discount = Discount(reason="x", percent_bp=percent_bp) if percent_bp else None
    wish = Asked(addons=((1, Decimal(plates)),), discount=discount)
    made, again = quote(venue, items, wish), quote(venue, items, wish)
    assert made == again
    assert made.total.minor >= 0
    assert made.total.minor % step == 0
    assert made.total.minor == sum(line.tax.net_minor + line.tax.tax_minor for line in made.lines)
    full = quote(venue, items, replace(wish, discount=None)).total.minor
    assert made.total.minor <= full


@given(st.decimals(0, 9999, places=3), st.sampled_from([POWER, LIGHT]))
def test_that_a_part_step_counts_in_full(quantity, addon):
    charged = charged_quantity(addon, quantity)
    assert charged % addon.step == 0
    assert 0 <= charged - quantity < addon.step
