"""Background work: results reach bound methods in the GUI thread, or nobody; nothing is lost or run twice."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from desk.domain.errors import Bug, DeskError, NotFound
from desk.ui.call import Calls, Lane


class Receiver(QObject):
    """Notes what came, and in which thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results: list[object] = []
        self.errors: list[DeskError] = []
        self.threads: set[QThread] = set()

    def on_done(self, result: object) -> None:
        self.threads.add(QThread.currentThread())
        self.results.append(result)

    def on_failed(self, error: DeskError) -> None:
        self.threads.add(QThread.currentThread())
        self.errors.append(error)


@pytest.fixture
def calls(qtbot: QtBot) -> Iterator[Calls]:
    made = Calls()
    yield made
    assert made.close()


def boom(error: Exception) -> None:
    raise error


def test_that_a_result_arrives_in_the_gui_thread_and_the_work_is_done_elsewhere(qtbot: QtBot, calls: Calls) -> None:
    receiver = Receiver()
    calls.run(threading.current_thread, done=receiver.on_done)
    qtbot.waitUntil(lambda: bool(receiver.results))
    worked_in = receiver.results[0]
    assert isinstance(worked_in, threading.Thread)
    assert worked_in.name.startswith("desk-quick")
    assert receiver.threads == {receiver.thread()}


def test_that_known_errors_arrive_as_they_are(qtbot: QtBot, calls: Calls) -> None:
    receiver = Receiver()
    calls.run(boom, NotFound(what="booking"), done=receiver.on_done, failed=receiver.on_failed)
    qtbot.waitUntil(lambda: bool(receiver.errors))
    assert isinstance(receiver.errors[0], NotFound)
    assert not receiver.results


def test_that_anything_unforeseen_arrives_as_a_bug(
    qtbot: QtBot, calls: Calls, caplog: pytest.LogCaptureFixture
) -> None:
    receiver = Receiver()
    calls.run(boom, KeyError("x"), failed=receiver.on_failed)
    qtbot.waitUntil(lambda: bool(receiver.errors))
    assert isinstance(receiver.errors[0], Bug)
    assert "KeyError" in receiver.errors[0].problem
    assert "background work failed" in caplog.text


def test_when_the_receiver_has_gone_the_result_of_reading_is_dropped(qtbot: QtBot, calls: Calls) -> None:
    receiver, gate = Receiver(), threading.Event()
    calls.run(gate.wait, done=receiver.on_done)
    receiver.deleteLater()
    qtbot.wait(10)
    with qtbot.waitSignal(calls.idle):
        gate.set()
    assert receiver.results == []


def test_when_the_receiver_of_a_command_has_gone_its_error_is_told_all_the_same(qtbot: QtBot, calls: Calls) -> None:
    receiver, gate = Receiver(), threading.Event()

    def fail_later() -> None:
        gate.wait()
        raise NotFound(what="booking")

    calls.run(fail_later, done=receiver.on_done, failed=receiver.on_failed, writing=True)
    receiver.deleteLater()
    qtbot.wait(10)
    with qtbot.waitSignal(calls.unheard) as told:
        gate.set()
    assert isinstance(told.args[0], NotFound)


def test_that_a_dropped_call_is_heard_by_nobody(qtbot: QtBot, calls: Calls) -> None:
    receiver, gate = Receiver(), threading.Event()
    calls.run(gate.wait, done=receiver.on_done).drop()
    with qtbot.waitSignal(calls.idle):
        gate.set()
    assert receiver.results == []


def test_that_a_lambda_is_refused_as_receiver(calls: Calls) -> None:
    with pytest.raises(TypeError, match="bound methods"):
        calls.run(int, done=lambda result: None)


def test_that_the_quick_lane_goes_on_while_the_slow_lane_is_busy(qtbot: QtBot, calls: Calls) -> None:
    receiver, gate = Receiver(), threading.Event()
    calls.run(gate.wait, done=receiver.on_done, lane=Lane.SLOW)
    calls.run(str, "quick", done=receiver.on_done)
    qtbot.waitUntil(lambda: receiver.results == ["quick"])
    gate.set()
    qtbot.waitUntil(lambda: receiver.results == ["quick", True])


def test_that_commands_under_way_are_counted(qtbot: QtBot, calls: Calls) -> None:
    counts: list[int] = []
    gate = threading.Event()
    calls.writing_changed.connect(counts.append)
    calls.run(gate.wait, writing=True)
    calls.run(gate.wait)
    assert calls.writing == 1
    with qtbot.waitSignal(calls.idle):
        gate.set()
    assert counts == [1, 0]


def test_that_a_hundred_calls_all_come_home_once(qtbot: QtBot, calls: Calls) -> None:
    receiver = Receiver()
    for number in range(100):
        calls.run(int, number, done=receiver.on_done)
    qtbot.waitUntil(lambda: len(receiver.results) == 100)
    assert sorted(receiver.results) == list(range(100))  # type: ignore[type-var]  # they are ints


def test_when_closed_in_mid_call_nothing_is_delivered_later(qtbot: QtBot) -> None:
    calls, receiver, gate = Calls(), Receiver(), threading.Event()
    calls.run(gate.wait, done=receiver.on_done)
    assert not calls.close(timeout_seconds=0.05)
    gate.set()
    assert calls.close()
    qtbot.wait(20)
    assert receiver.results == []


def test_that_what_a_call_opened_is_closed_when_nobody_takes_it_any_more(qtbot: QtBot) -> None:
    calls, receiver, gone = Calls(), Receiver(), Receiver()
    closed: list[int] = []
    gates = [threading.Event() for _ in range(4)]

    def opened(number: int) -> int:
        gates[number].wait()
        return number

    calls.run(opened, 0, done=receiver.on_done, unwanted=closed.append)
    calls.run(opened, 1, done=gone.on_done, unwanted=closed.append)
    gone.deleteLater()
    qtbot.wait(10)
    for gate in gates[:2]:
        gate.set()
    qtbot.waitUntil(lambda: receiver.results == [0] and closed == [1])
    calls.run(opened, 2, done=receiver.on_done, unwanted=closed.append).drop()
    gates[2].set()
    qtbot.waitUntil(lambda: closed == [1, 2])
    calls.run(opened, 3, done=receiver.on_done, unwanted=closed.append)
    assert not calls.close(timeout_seconds=0.05)
    gates[3].set()
    assert calls.close()
    assert closed == [1, 2, 3]
    assert receiver.results == [0]


def test_that_what_a_call_holds_never_ends_in_its_thread(qtbot: QtBot, calls: Calls) -> None:
    class Held:
        def __del__(self) -> None:
            ended_in.append(threading.current_thread().name)

    ended_in: list[str] = []
    receiver = Receiver()
    for _ in range(100):
        calls.run(isinstance, Held(), str, done=receiver.on_done)
    qtbot.waitUntil(lambda: len(receiver.results) == 100)
    assert len(ended_in) == 100
    assert set(ended_in) == {threading.current_thread().name}
