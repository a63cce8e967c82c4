"""What keeps messages from going out, in plain words, the gravest first. No widgets."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Literal

from PySide6.QtCore import QCoreApplication

from desk.ui.words.format import clock_time, relative_time
from desk.ui.words.message_words import channel_word, provider_word
from desk.usecases.messages.reading import MessageHealth, ProviderHealth

LONG_WAIT = timedelta(minutes=10)


@dataclass(frozen=True, kw_only=True, slots=True)
class Advice:
    """One sentence and how grave it is; `group` names the messages of the log that it is about."""

    text: str
    mood: Literal["danger", "warning", "info"]
    group: str = ""


def advice(health: MessageHealth, now: datetime, zone: tzinfo) -> list[Advice]:
    """Empty while everything goes its way."""
    found = [_no_sender(channel, health, now) for channel in health.missing]
    for provider in health.providers:
        if provider.active:
            found += _of_provider(provider, now, zone)
    if not found and health.oldest is not None and now - health.oldest > LONG_WAIT:
        text = QCoreApplication.translate(
            "MessageAdvice", "Messages wait ({count}), the oldest since {when}. See whether the worker is running."
        )
        text = text.replace("{count}", str(health.waiting)).replace("{when}", relative_time(health.oldest, now))
        found.append(Advice(text=text, mood="warning", group="waiting"))
    if health.ambiguous:
        text = QCoreApplication.translate(
            "MessageAdvice", "Nobody knows whether some messages arrived ({count}). Ask the customers, then decide."
        )
        text = text.replace("{count}", str(health.ambiguous))
        found.append(Advice(text=text, mood="warning", group="trouble"))
    if health.to_approve:
        text = QCoreApplication.translate("MessageAdvice", "Messages wait for somebody to send or drop them ({count}).")
        found.append(Advice(text=text.replace("{count}", str(health.to_approve)), mood="info", group="to_approve"))
    return sorted(found, key=lambda each: ("danger", "warning", "info").index(each.mood))


def _no_sender(channel: str, health: MessageHealth, now: datetime) -> Advice:
    text = QCoreApplication.translate(
        "MessageAdvice",
        "No PC that may send {channel} is running: messages wait since {when}. Start the worker, or enter the "
        "provider's key on a PC that stays on.",
    )
    when = relative_time(health.oldest, now) if health.oldest is not None else ""
    return Advice(
        text=text.replace("{channel}", channel_word(channel)).replace("{when}", when), mood="danger", group="waiting"
    )


def _of_provider(provider: ProviderHealth, now: datetime, zone: tzinfo) -> list[Advice]:
    name = provider_word(provider.provider)
    if provider.paused_at is not None:
        text = QCoreApplication.translate("MessageAdvice", "{provider} is paused by {who} since {when}.")
        text = text.replace("{who}", provider.paused_by).replace("{when}", relative_time(provider.paused_at, now))
        text = text.replace("{provider}", name)
        return [Advice(text=f"{text} {provider.pause_reason}".strip(), mood="warning", group="waiting")]
    if provider.held_until is None or provider.held_until <= now:
        return []
    text = QCoreApplication.translate("MessageAdvice", "{provider} sends nothing until {when}. {why}")
    text = text.replace("{provider}", name).replace("{when}", clock_time(provider.held_until, zone))
    return [Advice(text=text.replace("{why}", what_to_do(provider.problem)), mood="danger", group="waiting")]


def what_to_do(problem: str) -> str:
    """What a person does about a refusal of the whole account, beside the provider's own words."""
    said = problem.casefold()
    told = {
        ("418", "ip "): QCoreApplication.translate(
            "MessageAdvice",
            "It refuses this PC's internet address: switch the address check off for the key, or allow it.",
        ),
        ("balance", "credit", "wallet", "fund"): QCoreApplication.translate(
            "MessageAdvice", "Its account is empty: recharge it."
        ),
        ("auth", "key", "401", "20003", "credential", "permission"): QCoreApplication.translate(
            "MessageAdvice", "It does not accept the key: enter it again."
        ),
        ("suspend", "30002", "disabled"): QCoreApplication.translate(
            "MessageAdvice", "It has closed the account: call the provider."
        ),
    }
    advice = next((text for words, text in told.items() if any(word in said for word in words)), "")
    if not advice:
        advice = QCoreApplication.translate("MessageAdvice", "It does not answer; it is tried again by itself.")
    return f"{advice} “{problem}”" if problem else advice
