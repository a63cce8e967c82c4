"""What a cancellation gives back, by a policy that is data: steps of notice and percent, with the arithmetic in words.

The policy is pinned to the booking; the database computes the same figures (`refund_by_policy`).
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Literal
from zoneinfo import ZoneInfo

from desk.domain.errors import BadInput
from desk.domain.instalment import months_after
from desk.domain.money import Money, half_up, written
from desk.domain.sentence import Sentence

_WHOLE = 10_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Policy:
    """`steps` are (at least this notice, share in basis points), the longest notice first and the last from 0 on.

    `count`: hours before the start, or whole calendar days of the venue before the function date, which itself is not
    counted. `base` paid: the share is given back of what was received; charges: the rest of the charges is kept.
    `gives` credit: a credit note for `credit_months` instead of money.

    Raises:
        BadInput: a hole, steps that do not fall in notice or rise in percent, a share above the whole.
    """

    count: Literal["hours", "days"]
    base: Literal["paid", "charges"]
    steps: tuple[tuple[int, int], ...]
    gives: Literal["money", "credit"] = "money"
    credit_months: int = 0

    def __post_init__(self) -> None:
        notices, shares = [n for n, _ in self.steps], [p for _, p in self.steps]
        if not notices or notices[-1] != 0:
            raise BadInput(
                field_name="policy", problem=Sentence("has a hole: say what holds below the last notice, down to 0")
            )
        if any(later >= sooner for sooner, later in pairwise(notices)):
            raise BadInput(field_name="policy", problem=Sentence("the notices must fall from step to step"))
        if any(later > sooner for sooner, later in pairwise(shares)):
            raise BadInput(field_name="policy", problem=Sentence("a shorter notice must not give back more"))
        if not all(0 <= share <= _WHOLE for share in shares):
            raise BadInput(field_name="policy", problem=Sentence("a share is from 0 to 100 percent"))
        if (self.gives == "credit") != (self.credit_months > 0):
            raise BadInput(field_name="policy", problem=Sentence("a credit needs its months, money has none"))


DEFAULT_POLICY = Policy(count="hours", base="paid", steps=((24, 10_000), (2, 7_500), (0, 5_000)))


@dataclass(frozen=True, kw_only=True, slots=True)
class GivenBack:
    """What a cancellation at one moment gives back and why; at most one of `refund` and `credit` is above nothing."""

    refund: Money
    credit: Money
    credit_until: date | None
    share_bp: int
    at_least: int | None
    notice: int
    kept: Money
    arithmetic: str


def given_back(
    policy: Policy, charges: Money, received: Money, event_start: datetime, at: datetime, zone: ZoneInfo
) -> GivenBack:
    """What the policy gives back if the booking is cancelled at `at`. Never negative, never more than was received."""
    day, function = at.astimezone(zone).date(), event_start.astimezone(zone).date()
    notice = (function - day).days if policy.count == "days" else (event_start - at) // timedelta(hours=1)
    in_time = at <= event_start  # after the start nothing is given back
    at_least, share = next(((n, p) for n, p in policy.steps if in_time and notice >= n), (None, 0))
    if policy.base == "charges":
        kept_minor = half_up(charges.minor * (_WHOLE - share), _WHOLE)
        back_minor = max(0, received.minor - kept_minor)
    else:
        back_minor = half_up(received.minor * share, _WHOLE)
        kept_minor = received.minor - back_minor
    back, nothing = Money(back_minor, received.currency), Money(0, received.currency)
    credit = policy.gives == "credit"
    return GivenBack(
        refund=nothing if credit else back,
        credit=back if credit else nothing,
        credit_until=months_after(day, policy.credit_months) if credit else None,
        share_bp=share,
        at_least=at_least,
        notice=notice,
        kept=Money(kept_minor, received.currency),
        arithmetic=_arithmetic(policy, share, charges, received, Money(kept_minor, received.currency), back),
    )


def percent(basis_points: int) -> str:
    """`12.5 %` for 1250."""
    whole, rest = divmod(basis_points, 100)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".") + " %"


def _arithmetic(policy: Policy, share: int, charges: Money, received: Money, kept: Money, back: Money) -> str:
    if policy.base == "charges":
        less = f"{percent(_WHOLE - share)} of {written(charges)} = {written(kept)}"
        return f"{written(received)} received − {less} kept → {written(back)}"
    return f"{percent(share)} of {written(received)} received → {written(back)}"
