"""Two ways to write one condition are one; another condition is not."""

import pytest

from desk.db.schema.flattening import flattened


@pytest.mark.parametrize(
    ("written", "restored"),
    [
        ("CHECK ((((a > 1) AND (a < 5)) AND (b > 1)))", "CHECK (((a > 1) AND (a < 5) AND (b > 1)))"),
        ("((x = 1) AND ((y = 2) AND (z = 3)))", "((x = 1) AND (y = 2) AND (z = 3))"),
    ],
)
def test_that_nested_and_flat_conditions_are_one(written: str, restored: str) -> None:
    assert flattened(written) == flattened(restored)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("((a) AND ((b) OR (c)))", "(((a) AND (b)) OR (c))"),
        ("((NOT ((a) AND (b))) AND (c))", "((NOT (a)) AND (b) AND (c))"),
        ("(f((a) AND (b)) AND (c))", "(f(a) AND (b) AND (c))"),
        ("((a = '(') AND (b))", "((a = ')') AND (b))"),
        ("((a) AND (b))", "((a) AND (c))"),
    ],
)
def test_that_other_conditions_stay_others(one: str, other: str) -> None:
    assert flattened(one) != flattened(other)


def test_that_what_cannot_be_read_stays_as_it_is() -> None:
    assert flattened("((a AND b") == "((a AND b"
