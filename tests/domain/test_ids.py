"""How keys are made: nobody makes the same twice, the later one sorts behind, and a derived one is always the same."""

import re
import time
from pathlib import Path
from uuid import RFC_4122, UUID

import desk
from desk.domain.ids import derived_id, new_id


def test_that_keys_are_of_version_7_and_none_comes_twice() -> None:
    made = [new_id() for _ in range(5_000)]
    assert len(set(made)) == 5_000
    assert {(key.version, key.variant) for key in made} == {(7, RFC_4122)}


def test_that_a_later_key_sorts_behind_an_earlier_one_and_tells_its_millisecond() -> None:
    before = time.time_ns() // 1_000_000
    first = new_id()
    time.sleep(0.002)
    second = new_id()
    assert first < second
    assert before <= first.int >> 80 <= second.int >> 80 <= time.time_ns() // 1_000_000


def test_that_a_derived_key_is_the_same_each_time_and_lies_beside_its_origin() -> None:
    origin = new_id()
    derived = [derived_id(origin, str(n)) for n in range(366)]
    assert derived == [derived_id(origin, str(n)) for n in range(366)]
    assert len({origin, *derived}) == 367
    assert {key.int >> 80 for key in derived} == {origin.int >> 80}
    assert {key.version for key in derived} == {7}
    assert derived_id(UUID(int=origin.int + 1), "0") not in derived


def test_that_the_desk_makes_no_key_of_chance_alone() -> None:
    """Only what has to be the same again, the sample business and the rows of an old register, is made otherwise."""
    root = Path(desk.__file__).parent
    found = [str(p.relative_to(root)) for p in root.rglob("*.py") if re.search(r"\buuid[14]\b", p.read_text("utf-8"))]
    assert found == []
