"""The lifecycle table, written out a second time as the product's design states it."""

import itertools

import pytest

from desk.domain.lifecycle import FINAL, LIVE, TRANSITIONS, Actor, Event, Status, may, transition

LAW = """
-          create                temp_hold  clerk manager owner
temp_hold  expire_hold           expired    system
temp_hold  select_payment        pending    clerk manager owner
temp_hold  cancel                cancelled  clerk manager owner
pending    receive_deposit       confirmed  system
pending    receive_full_payment  confirmed  system
pending    manual_confirm        confirmed  manager owner system
pending    cancel                cancelled  clerk manager owner system
pending    admin_cancel          cancelled  manager owner
confirmed  cancel                cancelled  clerk manager owner
confirmed  admin_cancel          cancelled  manager owner
confirmed  complete_event        completed  system
"""
ROWS = {
    (source, event): (target, set(actors)) for source, event, target, *actors in map(str.split, LAW.split("\n")[1:-1])
}
EVERY = list(itertools.product([None, *Status], Event, Actor))


@pytest.mark.parametrize(("source", "event", "actor"), EVERY)
def test_that_exactly_the_lawful_events_are_allowed(source, event, actor):
    target, actors = ROWS.get((source or "-", event), (None, set()))
    row = transition(source, event)
    assert (row.target if row else None) == target
    assert may(source, event, actor) == (actor in actors)


def test_that_there_are_six_statuses_nine_events_and_no_row_twice():
    assert (len(Status), len(Event), len(TRANSITIONS)) == (6, 9, len(ROWS))


def test_that_every_status_is_live_or_final_and_final_ones_have_no_way_out():
    assert set(Status) == LIVE | FINAL
    assert not LIVE & FINAL
    assert {row.source for row in TRANSITIONS if row.source} == LIVE


def test_that_a_booking_begins_only_once_and_as_a_hold():
    assert [row.target for row in TRANSITIONS if row.source is None] == [Status.TEMP_HOLD]
