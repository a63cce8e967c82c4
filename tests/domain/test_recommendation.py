"""Which profile is recommended for which answers, and that every recommendation says why."""

from itertools import product

import pytest

from desk.domain.recommendation import Answers, Comfort, Preference, Present, recommend
from desk.domain.venue import PaymentProfile as P

C, S, H = Comfort.LOW, Comfort.SOME, Comfort.HIGH


def says(preference: Preference, comfort: Comfort, monthly: int, average: int, present: Present = Present.CASH) -> P:
    answers = Answers(
        preference=preference, comfort=comfort, present=present, monthly=monthly, average_minor=average * 100
    )
    return recommend(answers).profile


@pytest.mark.parametrize(
    ("preference", "comfort", "monthly", "average", "profile"),
    [
        (Preference.COUNTER, H, 5, 5_000, P.CASH_ONLY),
        (Preference.COUNTER, H, 5, 50_000, P.CASH_DEPOSIT),
        (Preference.COUNTER, H, 20, 5_000, P.CASH_DEPOSIT),
        (Preference.COUNTER, C, 19, 49_999, P.CASH_ONLY),
        (Preference.BOTH, C, 5, 5_000, P.CASH_ONLY),
        (Preference.BOTH, C, 5, 2_00_000, P.CASH_DEPOSIT),
        (Preference.BOTH, S, 5, 5_000, P.HYBRID),
        (Preference.BOTH, H, 50, 3_00_000, P.HYBRID),
        (Preference.ONLINE, C, 50, 3_00_000, P.CASH_DEPOSIT),
        (Preference.ONLINE, S, 5, 5_000, P.HYBRID),
        (Preference.ONLINE, H, 5, 5_000, P.FULL_ONLINE),
        (Preference.PLATFORM, C, 5, 5_000, P.MARKETPLACE),
    ],
)
def test_that_the_profile_fits_the_answers(
    preference: Preference, comfort: Comfort, monthly: int, average: int, profile: P
) -> None:
    assert says(preference, comfort, monthly, average) is profile


def test_that_every_recommendation_says_why() -> None:
    for preference, comfort, present, monthly, average in product(
        Preference, Comfort, Present, (0, 30), (0, 10_00_000_00)
    ):
        found = recommend(
            Answers(preference=preference, comfort=comfort, present=present, monthly=monthly, average_minor=average)
        )
        assert found.reasons
        assert all(reason.endswith(".") for reason in found.reasons)
