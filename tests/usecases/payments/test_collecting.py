"""The breaker: a provider that is down is asked ever more seldom, and one good answer ends it."""

from desk.usecases.payments.collecting import Breaker


def test_that_after_three_troubles_in_a_row_one_question_follows_each_pause() -> None:
    now = [0.0]
    breaker = Breaker(clock=lambda: now[0])
    assert [breaker.trouble("down") for _ in range(3)] == [False, False, True]
    assert not breaker.may_ask
    now[0] = 5.0
    assert breaker.may_ask
    assert not breaker.trouble("down")
    assert not breaker.may_ask
    now[0] = 14.9
    assert not breaker.may_ask
    now[0] = 15.0
    assert breaker.may_ask


def test_that_pauses_grow_to_five_minutes_and_one_answer_ends_them() -> None:
    now = [0.0]
    breaker = Breaker(clock=lambda: now[0])
    for _ in range(30):
        breaker.trouble("down")
    now[0] = 299.0
    assert not breaker.may_ask
    now[0] = 300.0
    assert breaker.may_ask
    assert breaker.fine()
    assert breaker.may_ask
    assert (breaker.troubles, breaker.problem) == (0, "")
    assert not breaker.fine()


def test_that_single_troubles_among_answers_never_open_it() -> None:
    breaker = Breaker()
    for _ in range(20):
        breaker.trouble("hiccup")
        breaker.trouble("hiccup")
        breaker.fine()
    assert breaker.may_ask
