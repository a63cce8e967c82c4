"""Every error has a stable code, a sentence that says what happened and what to do, and survives a copy."""

import copy
import pickle
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from desk.domain import errors
from desk.domain.errors import (
    BadInput,
    BadPhone,
    BookingRuleBroken,
    DeskError,
    EventNotAllowed,
    InTheWay,
    LimitReached,
    NotPermitted,
    RuleBroken,
    SlotTaken,
    Unavailable,
    WrongServer,
)

EVERY = sorted(
    (kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, DeskError)),
    key=lambda kind: kind.__name__,
)
START, END = datetime(2027, 2, 14, 10, tzinfo=UTC), datetime(2027, 2, 14, 18, tzinfo=UTC)


@pytest.mark.parametrize("kind", EVERY)
def test_that_every_error_has_words_of_its_own(kind):
    sentence = kind().sentence
    assert sentence.endswith(".")
    assert sentence[0].isupper()
    assert str(kind()) == sentence
    assert kind is DeskError or kind.__doc__ != kind.__mro__[1].__doc__


def test_that_codes_are_unique():
    codes = [kind.code for kind in EVERY]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("kind", EVERY)
def test_that_an_error_survives_a_copy_into_another_process(kind):
    again = pickle.loads(pickle.dumps(kind()))
    assert (type(again), again.sentence, again.facts()) == (kind, kind().sentence, kind().facts())


def test_that_the_facts_survive_a_copy_too():
    way = InTheWay(space_id=1, start=START, end=END, booking_id=uuid4(), number="SM-2027-0042")
    again = copy.copy(SlotTaken(in_the_way=(way,)))
    assert again.in_the_way == (way,)
    assert "SM-2027-0042" in str(again)


def test_that_a_taken_slot_names_what_is_in_the_way():
    booking = InTheWay(space_id=1, start=START, end=END, booking_id=uuid4(), number="SM-2027-0042", title="Asha Rao")
    unnamed = InTheWay(space_id=1, start=START, end=END, booking_id=uuid4())
    blackout = InTheWay(space_id=1, start=START, end=END, blackout_id=uuid4(), title="Painting")
    assert "taken by booking SM-2027-0042 (Asha Rao)." in str(SlotTaken(in_the_way=(booking, blackout)))
    assert "taken by booking." in str(SlotTaken(in_the_way=(unnamed,)))
    assert "taken by a blackout (Painting)." in str(SlotTaken(in_the_way=(blackout,)))
    assert str(SlotTaken()).startswith("The slot is taken.")


@pytest.mark.parametrize("rule", ["hours", "session", "notice", "ahead", "duration", "capacity", "hold"])
def test_that_each_booking_rule_has_its_sentence_with_the_limit(rule):
    sentence = str(BookingRuleBroken(rule=rule, limit="at most 7"))
    assert "(at most 7)." in sentence
    assert sentence.endswith("A manager may override it with a reason.")
    assert "manager" not in str(BookingRuleBroken(rule=rule, overridable=False))


def test_that_a_limit_of_codes_speaks_of_codes_and_others_of_the_calendar():
    for limit, allowed, words in (
        ("code_again", 30, "Ask again 30 seconds after it."),
        ("codes_per_phone", 5, "5 codes went to this number within an hour."),
        ("codes_per_login", 30, "You have asked for 30 codes within an hour."),
        ("open_holds", 8, "a limit that protects the calendar."),
    ):
        assert words in str(LimitReached(limit=limit, allowed=allowed))


def test_that_a_refusal_says_whom_to_ask():
    assert str(NotPermitted()).endswith("Ask a manager.")
    assert str(NotPermitted(needs=("owner",))).endswith("Ask an owner.")
    assert str(NotPermitted(needs=("manager", "owner"))).endswith("Ask a manager or an owner.")


def test_that_facts_become_part_of_the_sentence():
    assert "status (on hold) does not allow" in str(EventNotAllowed(status="temp_hold", event="complete_event"))
    assert str(BadPhone(problem="digits are missing")).startswith(
        "This is not a phone number that can be called (digits are missing). Enter"
    )
    assert str(BadInput(field_name="Guests", problem="must be a number")) == "Guests: must be a number."
    assert "(refused)" in str(Unavailable(problem="refused"))
    assert str(WrongServer(problem="Too old.", advice="Install 15.")) == "Too old. Install 15."


def test_that_errors_are_equal_only_to_themselves():
    assert RuleBroken() != RuleBroken()
    assert len({RuleBroken(), RuleBroken()}) == 2
