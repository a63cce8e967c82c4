"""What a number of the health panel means and what to do about it, in words. No widgets."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desk.ui.live import LiveState
from desk.ui.words.format import duration_text
from desk.usecases.ports import JobHealth

FAST_SECONDS, SLOW_SECONDS = 0.05, 0.2


def latency_advice(seconds: float) -> str:
    if seconds < FAST_SECONDS:
        return QCoreApplication.translate("Advice", "Fast. Nothing to do.")
    if seconds < SLOW_SECONDS:
        return QCoreApplication.translate("Advice", "Good enough for a desk far from the server.")
    return QCoreApplication.translate("Advice", "Slow. Look at the network between this PC and the server.")


def live_advice(state: LiveState) -> str:
    if state.live:
        return QCoreApplication.translate("Advice", "Other desks' changes appear by themselves.")
    advice = QCoreApplication.translate("Advice", "Reconnecting by itself. Look at the network and the server.")
    return f"{advice} {state.problem}".strip()


def clock_advice(offset_seconds: float) -> str:
    if abs(offset_seconds) < timedelta(minutes=2).total_seconds():
        return QCoreApplication.translate("Advice", "This PC's clock agrees with the server's.")
    return QCoreApplication.translate("Advice", "This PC's clock is wrong. The server's is used; set this PC's time.")


def job_advice(job: JobHealth) -> str:
    if job.failures_in_a_row:
        text = QCoreApplication.translate("Advice", "Failed {count} times in a row: {problem}")
        return text.replace("{count}", str(job.failures_in_a_row)).replace("{problem}", job.last_error)
    text = QCoreApplication.translate("Advice", "Runs every {time}.")
    return text.replace("{time}", duration_text(timedelta(seconds=job.every_seconds)))
