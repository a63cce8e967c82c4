"""The only place that starts background work: named lanes of threads, and results that come home as queued signals.

A result reaches a bound method of a living QObject in the GUI thread, or nobody. What a call holds ends in that thread
too: an object of the window that another thread let go of last would end there, with its timers.
"""

import logging
import queue
import threading
import time
import weakref
from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desk.domain.errors import Bug, DeskError

log = logging.getLogger(__name__)


class Lane(StrEnum):
    """`quick` (two threads): one use case each. `slow` (one thread): documents, exports, good-byes."""

    QUICK = "quick"
    SLOW = "slow"


THREADS = {Lane.QUICK: 2, Lane.SLOW: 1}
_OUTLIVED: list["Calls"] = []  # closed with a thread still at work: what that holds of the window must not end in it


class Call:
    """One piece of work under way. `drop()` forgets who wanted the result; the work itself goes on."""

    def __init__(
        self,
        function: Callable[[], Any],
        done: Any,
        failed: Any,
        *,
        writing: bool,
        unwanted: Callable[[Any], None] | None,
    ) -> None:
        self.function = function
        self.writing = writing
        self.unwanted = unwanted
        self.result: Any = None
        self.error: DeskError | None = None
        self.ended = threading.Event()
        self._done = weakref.WeakMethod(done) if done else None
        self._failed = weakref.WeakMethod(failed) if failed else None
        self._dropped = False

    def drop(self) -> None:
        self._dropped = True

    def work(self) -> None:
        """Runs in a lane's thread."""
        try:
            self.result = self.function()
        except DeskError as error:
            self.error = error
        except Exception as error:
            log.exception("background work failed: %s", self.function)
            self.error = Bug(problem=f"{type(error).__name__}: {error}")
        self.ended.set()

    def give_up(self) -> None:
        """Nobody takes the result: what it opened is closed."""
        if self.unwanted is not None and self.error is None:
            self.unwanted(self.result)

    @property
    def receiver(self) -> Callable[[Any], None] | None:
        """Who gets the result or the error, if somebody still wants it."""
        reference = self._failed if self.error is not None else self._done
        return None if self._dropped or reference is None else alive(reference)

    @property
    def unheard(self) -> bool:
        """Whether an error that somebody has to hear finds no receiver."""
        if self.error is None or self._dropped or self.receiver is not None:
            return False
        return self._failed is None or self.writing


class Calls(QObject):
    """Runs functions in the lanes; make one for the window and keep it until the end.

    `writing_changed` counts the commands that are under way, `unheard` carries the error of a call
    whose receiver has gone or wanted none.
    """

    writing_changed = Signal(int)
    idle = Signal()
    unheard = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queues: dict[Lane, queue.SimpleQueue[Call | None]] = {lane: queue.SimpleQueue() for lane in Lane}
        self._threads: list[threading.Thread] = []
        self._under_way: set[Call] = set()
        self._closed = threading.Event()
        self._handing_over = threading.Lock()
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def writing(self) -> int:
        """How many commands are under way."""
        return sum(call.writing for call in self._under_way)

    @property
    def under_way(self) -> int:
        return len(self._under_way)

    def after_those_under_way(self, function: Callable[[], None], timeout_seconds: float = 3.0) -> None:
        """Runs `function` in the slow lane once the calls begun so far have ended (or the time is over)."""
        self.run(_after, tuple(self._under_way), function, timeout_seconds, lane=Lane.SLOW)

    def run(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        lane: Lane = Lane.QUICK,
        writing: bool = False,
        unwanted: Callable[[Any], None] | None = None,
    ) -> Call:
        """Runs `function(*args)` in a lane; `done(result)` or `failed(error)` follow in the GUI thread.

        Args:
            done: A bound method of a QObject (never a lambda: it would run in the wrong thread or outlive its owner).
            failed: Likewise; gets a DeskError, a `Bug` for anything unforeseen.
            writing: The call carries out a command, so that the window waits for it before it closes.
            unwanted: Gets, in a thread, a result that nobody takes any more, to close what it opened.
        """
        for method in (done, failed):
            if method is not None and not isinstance(getattr(method, "__self__", None), QObject):
                raise TypeError("results go to bound methods of QObjects only")
        call = Call(_bound(function, args), done, failed, writing=writing, unwanted=unwanted)
        self._start_threads(lane)
        self._under_way.add(call)
        self._queues[lane].put(call)
        if writing:
            self.writing_changed.emit(self.writing)
        return call

    def close(self, timeout_seconds: float = 2.0) -> bool:
        """Ends the threads after the work they have begun; True when all ended in time. Nothing is delivered later."""
        with self._handing_over:  # no thread is in the middle of a signal of ours from now on
            self._closed.set()
        for lane, threads in THREADS.items():
            for _ in range(threads):
                self._queues[lane].put(None)
        deadline = time.monotonic() + timeout_seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        ended = not any(thread.is_alive() for thread in self._threads)
        if not ended:
            _OUTLIVED.append(self)
        return ended

    def _start_threads(self, lane: Lane) -> None:
        if any(thread.name.startswith(f"desk-{lane}") for thread in self._threads):
            return
        for number in range(THREADS[lane]):
            thread = threading.Thread(target=self._serve, args=(lane,), name=f"desk-{lane}-{number + 1}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, lane: Lane) -> None:
        while (call := self._queues[lane].get()) is not None:
            call.work()
            if not self._sent_home(call):
                call.give_up()

    def _sent_home(self, call: Call) -> bool:
        """Runs in a lane's thread; False when nobody is there any more to take it."""
        with self._handing_over:
            if self._closed.is_set():
                return False
            try:
                self._finished.emit(call)
            except RuntimeError:  # the window has gone while the call was under way
                return False
        return True

    def _on_finished(self, call: Call) -> None:
        self._under_way.discard(call)
        if call.writing:
            self.writing_changed.emit(self.writing)
        call.function = _ended  # here, in the GUI thread, goes what it held
        self._hand_over(call)
        if not self._under_way:
            self.idle.emit()

    def _hand_over(self, call: Call) -> None:
        if self._closed.is_set():
            call.give_up()
        elif call.unheard:
            log.warning("nobody heard: %s", call.error)
            self.unheard.emit(call.error)
        elif (receiver := call.receiver) is not None:
            outcome, call.result = call.error if call.error is not None else call.result, None
            receiver(outcome)
        elif call.unwanted is not None:
            self.run(call.give_up, lane=Lane.SLOW)


def _ended() -> None:
    """What a call did, when it is over."""


def _after(calls: tuple[Call, ...], function: Callable[[], None], timeout_seconds: float) -> None:
    deadline = time.monotonic() + timeout_seconds
    for call in calls:
        call.ended.wait(max(0.0, deadline - time.monotonic()))
    function()


def alive(reference: "weakref.WeakMethod[Callable[[Any], None]]") -> Callable[[Any], None] | None:
    """The method, unless its QObject has gone (in Python or in Qt)."""
    method = reference()
    owner = getattr(method, "__self__", None)
    return method if method is not None and owner is not None and isValid(owner) else None


def _bound(function: Callable[..., Any], args: tuple[Any, ...]) -> Callable[[], Any]:
    def work() -> Any:
        return function(*args)

    return work
