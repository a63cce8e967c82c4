"""Three real halls' published tariffs as data, made of nothing but values; their figures stand in the tests.

Source: the halls' own public pages (a palace, a banquet house and a lawn), read in November 2026.
"""

from dataclasses import replace
from datetime import date

from desk.domain.cancellation import Policy
from desk.domain.ids import SessionId
from desk.domain.instalment import PlanPart
from desk.domain.tariff import Addon, Tariff, TaxRate
from desk.domain.venue import Session, Venue
from tests.domain.halls import VENUE, V, space

ALWAYS = date(2017, 7, 1)
HALL_TAX = TaxRate(code="997212", rates=((ALWAYS, 1800),))
FOOD_TAX = TaxRate(code="996334", rates=((ALWAYS, 500),))

# The day from 4 pm to 3 pm; entry before it costs 2,000.
DAY = Session(
    id=SessionId(1), venue_id=V, name="Day", starts_minute=16 * 60, ends_minute=39 * 60, multiplier_bp=10_000,
    full_day=True, sort=1, early_max_minutes=240, early_fee_minor=2_000_00,
)  # fmt: skip
GUARDS = Addon(id=1, name="Security guard", unit="person", unit_minor=1_400_00)
# Under 15 days the hall publishes nothing: what to do then is an explicit row, here the owner's own.
A_POLICY = Policy(count="days", base="charges", steps=((90, 8500), (60, 7500), (30, 6500), (15, 5500), (0, 0)))
HALL_A = replace(
    VENUE,
    name="Hall A",
    spaces=(space(1, "Palace", None, price=1_00_000_00),),
    composites=(),
    sessions=(DAY,),
    tariff=Tariff(addons=(GUARDS,), policy=A_POLICY, plan=(), free_moves=1),
)

B_POLICY = Policy(count="days", base="paid", gives="credit", credit_months=24, steps=((0, 10_000),))
B_PLAN = (
    PlanPart(percent_bp=5000, counted_from="booking"),
    PlanPart(percent_bp=2500, counted_from="event", months=1),
    PlanPart(percent_bp=2500, counted_from="event", days=15),
)
UNITS = Addon(id=1, name="Electricity", unit="unit", unit_minor=25_00, metered=True, tax=HALL_TAX)
GENERATOR = Addon(
    id=2,
    name="Generator",
    unit="hour",
    unit_minor=3_000_00,
    rounds_up=True,
    metered=True,
    tax=HALL_TAX,
)
PLATES = Addon(id=3, name="Extra plate", unit="plate", unit_minor=650_00, metered=True, tax=FOOD_TAX)
HALL_B = replace(
    VENUE,
    name="Hall B",
    spaces=(space(1, "Banquet", None, price=2_00_000_00),),
    composites=(),
    sessions=(),
    tariff=Tariff(hire_tax=HALL_TAX, addons=(UNITS, GENERATOR, PLATES), policy=B_POLICY, plan=B_PLAN),
)

C_POLICY = Policy(count="days", base="paid", steps=((30, 8000), (15, 5000), (7, 2500), (0, 0)))
SLOT = Session(
    id=SessionId(1), venue_id=V, name="Evening slot", starts_minute=17 * 60, ends_minute=23 * 60, multiplier_bp=10_000,
    full_day=False, sort=1, overtime_max_minutes=180, overtime_minor=10_000_00,
)  # fmt: skip
HALL_C: Venue = replace(
    VENUE,
    name="Hall C",
    spaces=(space(1, "Lawn", None, price=1_00_000_00),),
    composites=(),
    sessions=(SLOT,),
    tariff=Tariff(policy=C_POLICY, free_moves=1),
)
